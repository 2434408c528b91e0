/**
 * Ce qui tient, dans un brouillon, la place d'une mention qui manque : visible, et entre crochets (D10).
 *
 * @example aCompleter('téléphone du service') // « [à compléter : téléphone du service] »
 */
export function aCompleter(mention: string): string {
  return `[à compléter\u00A0: ${mention}]`;
}

/** Ce texte, ou la place de la mention s'il est vide. */
export function ouACompleter(texte: string, mention: string): string {
  return texte.trim() === '' ? aCompleter(mention) : texte.trim();
}
