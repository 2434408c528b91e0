import type { Cell, NamedRange, WriteSheet } from 'hucre';
import { jour, type Jour } from '../../src/domain/commun/jour';
import { dernierJour, moisDeJour, moisSuivant, premierJour } from '../../src/domain/commun/mois';
import { estFerie } from '../../src/domain/commun/jours-feries';
import { NATURES } from '../donnees/natures';
import { STYLES } from './styles';

/** Le nom défini que cite la liste déroulante des natures de réponse. */
export const NOM_LISTE_NATURES = 'NaturesDeReponse';

const FEUILLE = 'Listes';
/** Les jours fériés sont écrits pour les années de l'historique et pour les trois suivantes. */
const ANNEES_APRES = 3;
const ANNEES_AVANT = 2;

/** La feuille masquée des listes, les noms qui la citent, et la plage des jours fériés pour les formules. */
export interface Listes {
  readonly feuille: WriteSheet;
  readonly noms: readonly NamedRange[];
  readonly plageJoursFeries: string;
  /** La dernière année dont les jours fériés sont écrits. */
  readonly derniereAnnee: number;
}

function joursFeries(aujourdhui: Jour): readonly Jour[] {
  const { annee } = moisDeJour(aujourdhui);
  const debut = premierJour({ annee: annee - ANNEES_AVANT, mois: 1 });
  const fin = dernierJour(moisSuivant({ annee: annee + ANNEES_APRES, mois: 1 }, 11));
  return Array.from({ length: fin - debut + 1 }, (_, rang) => jour(debut + rang)).filter((j) => estFerie(j));
}

/** Compose la feuille « Listes » : les natures de réponse en A, les jours fériés de métropole en C (D8). */
export function feuilleListes(aujourdhui: Jour): Listes {
  const feries = joursFeries(aujourdhui);
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: 'Natures de réponse', style: STYLES.entete }],
    ['0,2', { value: 'Jours fériés', style: STYLES.entete }],
  ]);
  NATURES.forEach((nature, rang) => cells.set(`${rang + 1},0`, { value: nature, style: STYLES.texte }));
  feries.forEach((j, rang) => cells.set(`${rang + 1},2`, { value: j, style: STYLES.date }));
  return {
    feuille: { name: FEUILLE, hidden: true, cells, columns: [{ width: 34 }, { width: 4 }, { width: 14 }] },
    noms: [{ name: NOM_LISTE_NATURES, range: `${FEUILLE}!$A$2:$A$${NATURES.length + 1}` }],
    plageJoursFeries: `${FEUILLE}!$C$2:$C$${feries.length + 1}`,
    derniereAnnee: moisDeJour(aujourdhui).annee + ANNEES_APRES,
  };
}
