import type { CellContent } from '../gateway/cell-content';
import type { ChartLayout } from './chart-layout';
import type { StyleName } from './style-name';

/** Un morceau d'onglet : un contenu, sa place et son style. Une plage de plusieurs cellules est fusionnée. */
export interface LayoutCell {
  /** Adresse A1, sans nom de feuille : `B4`, ou `B4:E4` pour une cellule fusionnée. */
  readonly address: string;
  readonly content: CellContent;
  readonly style: StyleName;
}

/** Une règle de mise en forme conditionnelle par formule, relative au coin supérieur gauche de sa plage (office-js #5194). */
export interface ConditionalFormatLayout {
  readonly range: string;
  /** En noms anglais et virgules, commençant par `=`. */
  readonly formula: string;
  readonly style: 'attention' | 'attenue';
}

/** Un onglet entier, décrit par des données : ce qu'il montre, pas comment Excel s'y prend. */
export interface SheetLayout {
  readonly name: string;
  /** Le texte de notre marque ; il vaut le nom de l'onglet au moment où nous l'avons fait. */
  readonly marker: string;
  readonly cells: readonly LayoutCell[];
  /** Largeur des colonnes depuis A, en points. */
  readonly columnWidths: readonly number[];
  /** Hauteur de certaines lignes (numéro depuis 1), en points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly charts: readonly ChartLayout[];
  readonly conditionalFormats: readonly ConditionalFormatLayout[];
  /** Mise en page : une page A4 en paysage ; la zone d'impression et les textes d'en-tête et de pied. */
  readonly print: { readonly area: string; readonly header: string; readonly footer: string };
}
