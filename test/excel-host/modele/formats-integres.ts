/**
 * Les formats de nombre que les fichiers désignent par un rang, sous la forme que rend `numberFormat` dans l'API.
 * Source : ECMA-376, 18.8.30 ; les rangs 14 et 22 s'affichent selon les réglages régionaux de la machine.
 */
export const FORMATS_INTEGRES: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0 $;-#,##0 $'],
  [6, '#,##0 $;[Red]-#,##0 $'],
  [7, '#,##0.00 $;-#,##0.00 $'],
  [8, '#,##0.00 $;[Red]-#,##0.00 $'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Le rang d'un format intégré, ou `null` s'il faut l'écrire dans le fichier. */
export function rangDuFormat(code: string): number | null {
  for (const [rang, connu] of FORMATS_INTEGRES) if (connu === code) return rang;
  return null;
}
