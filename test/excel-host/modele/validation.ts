import type { Rectangle } from './rectangle';

export type TypeValidation = 'none' | 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
export type OperateurValidation =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** Une règle de saisie. Les formules sont sans `=`, relatives au coin haut gauche de la première zone. */
export interface Validation {
  zones: Rectangle[];
  type: TypeValidation;
  operateur: OperateurValidation;
  formule1: string | null;
  formule2: string | null;
  videPermis: boolean;
  menuDeroulant: boolean;
  alerte: {
    readonly montrer: boolean;
    readonly genre: 'stop' | 'warning' | 'information';
    readonly titre: string;
    readonly message: string;
  };
  invite: { readonly montrer: boolean; readonly titre: string; readonly message: string };
  /** Lue dans la part étendue du fichier (`x14:dataValidation`), où Excel range les sources d'une autre feuille. */
  etendue?: boolean;
  /** Attributs du fichier que le modèle ne comprend pas (`imeMode`). */
  attributs?: Readonly<Record<string, string>>;
}
