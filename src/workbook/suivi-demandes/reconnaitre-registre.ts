import type { Canal } from '../../domain/suivi-demandes/canal';
import { REGLAGES_PAR_DEFAUT, type Reglages } from '../../domain/suivi-demandes/reglages';
import type { CellValue } from '../gateway/cell-value';
import type { SheetStructure } from '../gateway/workbook-structure';
import { CHAMPS_OBLIGATOIRES, type Champ } from './champ';
import { normaliserTitre } from './normaliser-titre';
import type { Registre } from './registre';
import { champDuTitre } from './titres-reconnus';

type Colonnes = Partial<Record<Champ, number>>;

/** Chaque champ reconnu dans une ligne, à sa première colonne. */
function colonnesDe(ligne: readonly CellValue[]): Colonnes {
  const colonnes: Colonnes = {};
  ligne.forEach((valeur, index) => {
    const champ = typeof valeur === 'string' ? champDuTitre(valeur) : null;
    if (champ !== null) colonnes[champ] ??= index + 1;
  });
  return colonnes;
}

/** Le canal que nomme un texte ; `null` s'il n'en nomme aucun, ou les deux. */
function canalNomme(texte: string): Canal | null {
  const mots = normaliserTitre(texte).split(' ');
  const courriel = mots.some((mot) => ['courriel', 'courriels', 'mail', 'mails', 'email', 'emails'].includes(mot));
  const courrier = mots.some((mot) => ['courrier', 'courriers', 'lettre', 'lettres'].includes(mot));
  if (courriel === courrier) return null;
  return courriel ? 'courriel' : 'courrier';
}

/** Le canal se lit d'abord dans le titre de la colonne des numéros, puis dans le nom de l'onglet, puis au-dessus du tableau. */
function canalDe(feuille: SheetStructure, indexTitres: number, colonneNumero: number): Canal | null {
  const titreNumero = String(feuille.head[indexTitres]?.[colonneNumero - 1] ?? '');
  const dessus = feuille.head.slice(0, indexTitres).map((ligne) => ligne.join(' '));
  for (const texte of [titreNumero, feuille.name, ...dessus]) {
    const canal = canalNomme(texte);
    if (canal !== null) return canal;
  }
  return null;
}

/**
 * Reconnaît un registre de demandes à ses titres de colonnes, où qu'ils soient dans les premières lignes.
 *
 * `null` si aucune ligne ne porte ensemble un numéro, une date de réception et une date de réponse, si rien ne dit
 * de quel canal il s'agit, ou si la feuille est masquée : une feuille qu'on ne voit pas n'entre dans aucun chiffre.
 */
export function reconnaitreRegistre(
  feuille: SheetStructure,
  reglages: Readonly<Record<Canal, Reglages>> = REGLAGES_PAR_DEFAUT,
): Registre | null {
  if (!feuille.visible) return null;
  for (const [index, ligne] of feuille.head.entries()) {
    const colonnes = colonnesDe(ligne);
    const { numero } = colonnes;
    if (numero === undefined || CHAMPS_OBLIGATOIRES.some((champ) => colonnes[champ] === undefined)) continue;
    const canal = canalDe(feuille, index, numero);
    if (canal === null) return null;
    return {
      feuille: feuille.name,
      canal,
      ligneTitres: index + 1,
      premiereLigne: index + 2,
      colonnes,
      titres: ligne.slice(0, feuille.lastColumn).map(String),
      reglages: reglages[canal],
    };
  }
  return null;
}
