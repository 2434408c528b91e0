import type { CodeAnomalieDates } from '../../domain/suivi-demandes/controler-dates';

/** Ce qu'une cellule d'un registre peut avoir d'anormal ; aucune n'est devinée ni passée sous silence. */
export type CodeAnomalie =
  | CodeAnomalieDates
  | 'date-en-texte'
  /** Une réception ou une réponse illisible : la ligne est écartée de tous les chiffres. */
  | 'date-illisible'
  /** Un accusé de réception illisible : il est ignoré, la ligne compte. */
  | 'accuse-illisible'
  | 'reception-absente'
  | 'numero-en-double';

/** Une cellule à vérifier : où elle est, ce qu'elle contient tel quel, ce qui ne va pas. */
export interface Anomalie {
  readonly feuille: string;
  /** Adresse A1 sans nom de feuille. */
  readonly cellule: string;
  readonly code: CodeAnomalie;
  /** Le contenu, sans changement ; `''` si la cellule est vide. */
  readonly contenu: string;
}
