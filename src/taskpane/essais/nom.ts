/** Le motif qui reconnaît exactement ce texte dans un nom accessible, que ses espaces y soient insécables ou non. */
export function nom(texte: string): RegExp {
  return new RegExp(`^${texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')}$`);
}
