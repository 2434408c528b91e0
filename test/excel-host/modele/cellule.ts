import type { Style } from './style';
import type { Valeur } from './valeur';

/** Une cellule qui a un contenu ou un aspect propre. Immuable, sauf le résultat de sa formule. */
export interface Cellule {
  readonly style: Style;
  /** Le contenu, ou le dernier résultat de la formule. */
  valeur: Valeur;
  /** La formule en anglais, sans le `=` ; `null` pour un contenu saisi. */
  readonly formule: string | null;
  /** Plage d'une formule matricielle, en A1. */
  readonly matrice?: string;
  /** Texte enrichi ou rang dans les chaînes partagées : ce que le fichier disait, tant que le contenu n'a pas changé. */
  readonly origine?: OrigineTexte;
  /** Attributs de cellule que le modèle ne comprend pas (`cm`, `vm`, `ph`). */
  readonly attributs?: Readonly<Record<string, string>>;
}

export interface OrigineTexte {
  readonly chainePartagee?: number;
  /** Contenu XML de `<is>`, pour un texte enrichi. */
  readonly enLigne?: string;
  /** Attributs de `<f t="dataTable">` : la cellule commence une table de données (analyse de scénarios). */
  readonly tableDeDonnees?: string;
}
