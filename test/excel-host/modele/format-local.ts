/** Ce qui, dans un code de format, se prend à la lettre. */
const LITTERAL = /"[^"]*"|\\.|_.|\*./u;

/** Un code de format américain, tel qu'un Excel français le montre : `dd/mm/yyyy` → `jj/mm/aaaa`, `#,##0.00` → `# ##0,00`. */
export function formatEnFrancais(format: string): string {
  if (format === 'General') return 'Standard';
  return remplacer(format, (signe) =>
    signe === ',' ? '\u00a0' : signe === '.' ? ',' : signe === 'd' ? 'j' : signe === 'y' ? 'a' : signe,
  );
}

/** L'inverse de {@link formatEnFrancais}. */
export function formatEnAmericain(format: string): string {
  if (/^standard$/iu.test(format)) return 'General';
  return remplacer(format, (signe, avant, apres) => {
    if (signe === ',') return '.';
    // Une espace ne sépare les milliers qu'entre deux chiffres du code.
    if (/[ \u00a0\u202f]/u.test(signe)) return /[#0]/u.test(avant) && /[#0]|^$/u.test(apres) ? ',' : signe;
    return /j/iu.test(signe) ? 'd' : /a/iu.test(signe) ? 'y' : signe;
  });
}

function remplacer(format: string, changer: (signe: string, avant: string, apres: string) => string): string {
  const morceaux = format.match(new RegExp(`${LITTERAL.source}|\\[[^\\]]*\\]|[^]`, 'gu')) ?? [];
  return morceaux
    .map((morceau, rang) =>
      morceau.length > 1 ? morceau : changer(morceau, morceaux[rang - 1] ?? '', morceaux[rang + 1] ?? ''),
    )
    .join('');
}
