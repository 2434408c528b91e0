/**
 * Un jour civil : le numéro de série d'Excel, calendrier depuis 1900 (D1).
 *
 * C'est un entier marqué : il se compare et se soustrait comme un nombre, mais un nombre quelconque n'en est pas un.
 */
export type Jour = number & { readonly [marque]: true };

declare const marque: unique symbol;

/** Numéro de série du 31/12/9999, dernier jour qu'Excel connaisse. */
export const DERNIER_JOUR = 2_958_465;

/**
 * Le jour de ce numéro de série (D1).
 *
 * @throws RangeError si ce n'est pas un entier de 1 à 2 958 465 : c'est une erreur de programme, pas une saisie.
 * @example jour(46095) // le 14/03/2026
 */
export function jour(serie: number): Jour {
  if (!estNumeroDeSerie(serie)) throw new RangeError(`Numéro de série hors du calendrier d'Excel : ${String(serie)}`);
  return serie;
}

function estNumeroDeSerie(serie: number): serie is Jour {
  return Number.isInteger(serie) && serie >= 1 && serie <= DERNIER_JOUR;
}
