import type { CellContent } from '../gateway/cell-content';
import type { ChartLayout } from './chart-layout';
import type { ConditionalStyleName } from './conditional-style-name';
import type { StyleName } from './style-name';
import type { ValidationLayout } from './validation-layout';

/** Un morceau d'onglet : un contenu, sa place et son style. Une plage de plusieurs cellules est fusionnée. */
export interface LayoutCell {
  /** Adresse A1, sans nom de feuille : `B4`, ou `B4:E4` pour une cellule fusionnée. */
  readonly address: string;
  readonly content: CellContent;
  /** Sans style, la cellule garde celui de son bloc. */
  readonly style?: StyleName;
}

/** Une plage de cellules semblables, prêtes à être remplies : autant d'actions pour mille lignes que pour une. */
export interface BlockLayout {
  readonly range: string;
  readonly style: StyleName;
  /** Le format des nombres, en codes américains ; `@` garde en texte tout ce qui s'y tape. */
  readonly format?: string;
  /** La formule de la première cellule, recopiée sur toute la plage comme le ferait une personne. */
  readonly formula?: string;
}

/** Une règle de mise en forme conditionnelle par formule, relative au coin supérieur gauche de sa plage (office-js #5194). */
export interface ConditionalFormatLayout {
  readonly range: string;
  /** En noms anglais et virgules, commençant par `=`. */
  readonly formula: string;
  readonly style: ConditionalStyleName;
}

/** Ce qui se pose sur une feuille, neuve ou déjà là. */
export interface SheetParts {
  readonly blocks?: readonly BlockLayout[];
  readonly cells: readonly LayoutCell[];
  readonly conditionalFormats: readonly ConditionalFormatLayout[];
  readonly validations?: readonly ValidationLayout[];
}

/** Comment une feuille se présente, au-delà de ses cellules. */
export interface SheetView {
  /** Couleur de l'onglet ; le bleu de l'État si rien n'est dit. */
  readonly tabColor?: `#${string}`;
  /** La feuille est masquée : une personne peut l'afficher. */
  readonly hidden?: boolean;
  /** Le quadrillage, masqué d'ordinaire : l'onglet se lit et s'imprime comme une page. */
  readonly gridlines?: boolean;
  /** Le bloc qui reste en place quand on fait défiler, depuis A1. */
  readonly frozen?: string;
  /** La plage qui porte les boutons de filtre, titres compris. */
  readonly filter?: string;
}

/** Un onglet entier, décrit par des données : ce qu'il montre, pas comment Excel s'y prend. */
export interface SheetLayout extends SheetParts {
  readonly name: string;
  /** Le texte de notre marque : le nom de l'onglet au moment où nous l'avons fait ; `null` pour un onglet qui sera celui de la personne. */
  readonly marker: string | null;
  readonly view?: SheetView;
  /** Largeur des colonnes depuis A, en points. */
  readonly columnWidths: readonly number[];
  /** Hauteur de certaines lignes (numéro depuis 1), en points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly charts: readonly ChartLayout[];
  /** Mise en page : A4 en paysage ; la zone d'impression et les textes d'en-tête et de pied. */
  readonly print: {
    readonly area: string;
    readonly header: string;
    readonly footer: string;
    /** Les lignes de titres répétées en haut de chaque page (`$5:$5`) : l'onglet tient alors en largeur, sur autant de pages qu'il faut. */
    readonly titleRows?: string;
  };
}
