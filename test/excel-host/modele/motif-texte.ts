/** Un texte cherché comme Excel le lit : `*` vaut n'importe quoi, `?` un signe, `~` prend le suivant à la lettre. */
export function motifDe(texte: string, { entier, casse }: { entier: boolean; casse: boolean }): RegExp {
  const source = texte.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}/]/gu, (signe, litteral?: string, joker?: string) => {
    if (litteral !== undefined) return `\\${litteral}`.replace('\\~', '~');
    if (joker !== undefined) return joker === '*' ? '.*' : '.';
    return `\\${signe}`;
  });
  return new RegExp(entier ? `^(?:${source})$` : source, casse ? 'su' : 'isu');
}
