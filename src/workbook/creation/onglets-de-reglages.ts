import type { SheetStructure, WorkbookStructure } from '../gateway/workbook-structure';
import type { SheetLayout } from '../layout/sheet-layout';
import { composerListes } from './composer-listes';
import { composerParametres, reperesDuClasseurNeuf } from './composer-parametres';
import { NOM_LISTES } from './plan-listes';
import { repererParametres } from './reperes-parametres';

/** Notre onglet de listes : il porte notre marque, et elle vaut encore son nom. */
const estNosListes = ({ marker, name }: SheetStructure): boolean =>
  marker !== null && marker === name && marker.startsWith(NOM_LISTES);

/** Le premier nom libre, sans casse : « Listes », puis « Listes (SP+) », « Listes (SP+ 2) »… */
function nomLibre({ sheets }: WorkbookStructure, base: string): string {
  const pris = new Set(sheets.map(({ name }) => name.toLocaleLowerCase('fr')));
  for (let essai = 0; ; essai += 1) {
    const nom = essai === 0 ? base : `${base} (SP+${essai === 1 ? '' : ` ${essai}`})`;
    if (!pris.has(nom.toLocaleLowerCase('fr'))) return nom;
  }
}

/** L'onglet des listes d'un classeur, et ce qu'il faut y ajouter pour l'avoir. */
export interface OngletsDeReglages {
  readonly listes: string;
  readonly aAjouter: readonly SheetLayout[];
}

/**
 * Ce qui manque à un classeur pour que des formules de limite, de délai et de situation y vivent : « Paramètres » s'il n'en a
 * pas (`parametres` : le nom du sien), et l'onglet masqué des listes. `annee` : celle de l'ajout.
 */
export function ongletsDeReglages(
  structure: WorkbookStructure,
  parametres: string | null,
  annee: number,
): OngletsDeReglages {
  const listes = structure.sheets.find(estNosListes)?.name ?? null;
  const nom = listes ?? nomLibre(structure, NOM_LISTES);
  const tete = structure.sheets.find(({ name }) => name === parametres)?.head ?? [];
  const reperes = parametres === null ? reperesDuClasseurNeuf() : repererParametres(parametres, tete);
  return {
    listes: nom,
    aAjouter: [
      ...(parametres === null ? [composerParametres(nom)] : []),
      ...(listes === null ? [composerListes(nom, reperes, annee)] : []),
    ],
  };
}
