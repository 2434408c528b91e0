/** Écrit des cellules comme Excel les met au presse-papiers : tabulations, lignes, guillemets autour de ce qui en contient. */
export function ecrireTexteTabule(lignes: readonly (readonly string[])[]): string {
  const proteger = (texte: string): string => (/[\t\n"]/u.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte);
  return lignes.map((cases) => cases.map(proteger).join('\t')).join('\n');
}

/**
 * Lit un texte du presse-papiers en lignes et en cases. Une case entre guillemets peut contenir tabulations et retours à la ligne ;
 * un dernier retour à la ligne ne fait pas une ligne de plus.
 */
export function lireTexteTabule(texte: string): readonly (readonly string[])[] {
  const lignes: string[][] = [[]];
  const CASE = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/uy;
  const source = texte.replaceAll('\r\n', '\n').replace(/\n$/u, '');
  while (CASE.lastIndex <= source.length) {
    const depart = CASE.lastIndex;
    const trouvee = CASE.exec(source);
    if (trouvee === null) {
      // Un guillemet ouvert et jamais fermé, ou suivi d'autre chose : la case est prise telle quelle.
      const fin = source.slice(depart).search(/[\t\n]/u);
      const longueur = fin < 0 ? source.length - depart : fin;
      lignes.at(-1)?.push(source.slice(depart, depart + longueur));
      if (fin < 0) break;
      if (source[depart + longueur] === '\n') lignes.push([]);
      CASE.lastIndex = depart + longueur + 1;
      continue;
    }
    const [, entreGuillemets, nue = '', fin] = trouvee;
    lignes.at(-1)?.push(entreGuillemets?.replaceAll('""', '"') ?? nue);
    if (fin === '') break;
    if (fin === '\n') lignes.push([]);
  }
  return lignes;
}
