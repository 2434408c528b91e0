/** Les comparaisons que formats conditionnels et règles de saisie nomment pareil, de l'API au fichier. */
export const COMPARAISONS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
} as const;
