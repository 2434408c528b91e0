import type { Jour } from '../domain/commun/jour';
import { moisDeJour } from '../domain/commun/mois';
import type { CleColonne } from '../workbook/creation/colonnes';
import { colonnesAbsentes, colonnesPresentes } from '../workbook/creation/colonnes-absentes';
import { ongletsDeReglages } from '../workbook/creation/onglets-de-reglages';
import { reglagesCites } from '../workbook/creation/plan-listes';
import { poserColonne } from '../workbook/creation/poser-colonne';
import type { Change } from '../workbook/gateway/change';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { adresse, adresseBloc } from '../workbook/grille/adresse';
import { lireParametres } from '../workbook/parametres/lire-parametres';
import { BAS_DE_FEUILLE, lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import type { Registre } from '../workbook/suivi-demandes/registre';
import { refusEcriture, type RefusEcriture } from './refus-ecriture';

/** Les lignes préparées sous la dernière, comme dans un classeur neuf où il en resterait. */
const LIGNES_D_AVANCE = 200;
const CALCULEES: readonly CleColonne[] = ['limite', 'delai', 'situation'];

/** Une colonne à ajouter à un registre. */
export interface AjoutDeColonne {
  readonly registre: Registre;
  readonly cle: CleColonne;
}

export type RefusColonne =
  | { readonly code: RefusEcriture | 'parametres-absents' | 'structure-protegee' | 'lignes-filtrees' }
  | { readonly code: 'place-occupee'; readonly cellule: string };

export type ColonneAjoutee =
  | { readonly ok: true; readonly titre: string; readonly feuille: string; readonly cellule: string }
  | { readonly ok: false; readonly refus: RefusColonne };

/**
 * Ajoute au registre une colonne qu'il n'a pas, à droite de ses titres : format, règle de saisie, formule, couleurs. Les
 * colonnes calculées citent « Paramètres », qui doit exister ; rien de ce qui est déjà écrit n'est touché. Quatre `sync`.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function completerRegistre(
  gateway: WorkbookGateway,
  { registre, cle }: AjoutDeColonne,
  aujourdhui: Jour,
): Promise<ColonneAjoutee> {
  const refuser = (refus: RefusColonne): ColonneAjoutee => ({ ok: false, refus });
  const structure = await gateway.readStructure();
  const vue = structure.sheets.find(({ name }) => name === registre.feuille);
  const aPoser = colonnesAbsentes(registre).find((une) => une.cle === cle);
  if (vue === undefined || aPoser === undefined) return refuser({ code: 'registre-change' });
  const parametres = lireParametres(structure).feuille;
  const calculee = CALCULEES.includes(cle);
  if (calculee && parametres === null) return refuser({ code: 'parametres-absents' });
  const { listes, aAjouter } = ongletsDeReglages(structure, parametres, moisDeJour(aujourdhui).annee);
  const avecListes = calculee || aAjouter.length === 0;

  const { feuille: sheet, ligneTitres, premiereLigne: premiere, titres } = registre;
  const colonne = Math.max(...titres.map((titre, rang) => (titre.trim() === '' ? 0 : rang + 1))) + 1;
  const lecture = lireColonnes(registre, []);
  const place = adresseBloc(ligneTitres, colonne, BAS_DE_FEUILLE, colonne);
  const demande = { ...lecture.demande, ranges: [...lecture.demande.ranges, place] };

  return gateway.readThenApply<ColonneAjoutee>([demande], (instantane) => {
    const lue = instantane.sheets[0] ?? null;
    const empeche = refusEcriture(instantane, 0) ?? (lecture.relire(lue) === null ? 'registre-change' : null);
    const dejaEcrite = lue?.ranges[1]?.findIndex(([valeur = '']) => String(valeur) !== '') ?? -1;
    const refus: RefusColonne | null =
      empeche !== null
        ? { code: empeche }
        : lue?.filtered === true
          ? { code: 'lignes-filtrees' }
          : dejaEcrite >= 0
            ? { code: 'place-occupee', cellule: adresse(ligneTitres + dejaEcrite, colonne) }
            : calculee && aAjouter.length > 0 && instantane.structureProtected
              ? { code: 'structure-protegee' }
              : null;
    if (refus !== null) return { changes: [], result: refuser(refus) };

    const parts = poserColonne(aPoser, {
      ligneTitres,
      premiere,
      derniere: Math.max(vue.lastRow, premiere) + LIGNES_D_AVANCE,
      colonnes: { ...colonnesPresentes(registre), [cle]: colonne },
      listes: avecListes ? listes : null,
      reglages: avecListes ? reglagesCites(listes, registre.canal) : null,
    });
    const cellule = adresse(ligneTitres, colonne);
    const changes: readonly Change[] = [
      ...(calculee && aAjouter.length > 0
        ? [{ kind: 'add-sheets' as const, layouts: aAjouter, position: 'last' as const }]
        : []),
      {
        kind: 'extend-sheet',
        sheet,
        widths: [{ column: colonne, width: aPoser.largeur }],
        parts: { ...parts, cells: parts.cells.map(({ address, content }) => ({ address, content })) },
      },
      // Le titre prend l'aspect de son voisin : le registre garde le sien.
      { kind: 'format-row-like', sheet, model: adresse(ligneTitres, colonne - 1), target: cellule },
      { kind: 'select', sheet, address: cellule },
    ];
    return { changes, result: { ok: true, titre: aPoser.titre, feuille: sheet, cellule } };
  });
}
