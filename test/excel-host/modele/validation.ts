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
  readonly type: TypeValidation;
  readonly operateur: OperateurValidation;
  formule1: string | null;
  formule2: string | null;
  readonly videPermis: boolean;
  readonly menuDeroulant: boolean;
  readonly alerte: {
    readonly montrer: boolean;
    readonly genre: 'stop' | 'warning' | 'information';
    readonly titre: string;
    readonly message: string;
  };
  readonly invite: { readonly montrer: boolean; readonly titre: string; readonly message: string };
}
