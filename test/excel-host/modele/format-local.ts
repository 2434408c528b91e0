/** Ce qui, dans un code de format, se prend à la lettre. */
const LITTERAL = /"[^"]*"|\\.|_.|\*./u;

/** Les couleurs entre crochets, dans les deux langues. */
const COULEURS: readonly (readonly [americain: string, francais: string])[] = [
  ['Black', 'Noir'],
  ['Blue', 'Bleu'],
  ['Cyan', 'Cyan'],
  ['Green', 'Vert'],
  ['Magenta', 'Magenta'],
  ['Red', 'Rouge'],
  ['White', 'Blanc'],
  ['Yellow', 'Jaune'],
];

/** Un code de format américain, tel qu'un Excel français le montre : `dd/mm/yyyy` → `jj/mm/aaaa`, `#,##0.00` → `# ##0,00`. */
export function formatEnFrancais(format: string): string {
  if (format === 'General') return 'Standard';
  return remplacer(
    format,
    (signe) => (signe === ',' ? '\u00a0' : signe === '.' ? ',' : signe === 'd' ? 'j' : signe === 'y' ? 'a' : signe),
    (nom) => COULEURS.find(([americain]) => americain.toLowerCase() === nom)?.[1],
  );
}

/** L'inverse de {@link formatEnFrancais}. */
export function formatEnAmericain(format: string): string {
  if (/^standard$/iu.test(format)) return 'General';
  return remplacer(
    format,
    (signe, avant, apres) => {
      if (signe === ',') return '.';
      // Une espace ne sépare les milliers qu'entre deux chiffres du code.
      if (/[ \u00a0\u202f]/u.test(signe)) return /[#0]/u.test(avant) && /[#0]|^$/u.test(apres) ? ',' : signe;
      return /j/iu.test(signe) ? 'd' : /a/iu.test(signe) ? 'y' : signe;
    },
    (nom) => COULEURS.find(([, francais]) => francais.toLowerCase() === nom)?.[0],
  );
}

function remplacer(
  format: string,
  changer: (signe: string, avant: string, apres: string) => string,
  colorer: (nom: string) => string | undefined,
): string {
  const morceaux = format.match(new RegExp(`${LITTERAL.source}|\\[[^\\]]*\\]|[^]`, 'gu')) ?? [];
  return morceaux
    .map((morceau, rang) => {
      if (morceau.length === 1) return changer(morceau, morceaux[rang - 1] ?? '', morceaux[rang + 1] ?? '');
      const couleur = morceau.startsWith('[') ? colorer(morceau.slice(1, -1).toLowerCase()) : undefined;
      return couleur === undefined ? morceau : `[${couleur}]`;
    })
    .join('');
}
