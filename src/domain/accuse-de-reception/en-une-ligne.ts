/**
 * Un texte du registre sur une seule ligne : une cellule à plusieurs lignes ne découpe pas l'accusé de réception.
 *
 * @example enUneLigne('Dupont\n Lou ') // 'Dupont Lou'
 */
export function enUneLigne(texte: string): string {
  return texte.replace(/\s+/g, ' ').trim();
}
