const MS_PAR_JOUR = 86_400_000;
/** Le numéro de série d'Excel du 01/01/1970. */
const ORIGINE = 25_569;

/**
 * Un numéro de série Excel écrit `jj/mm/aaaa`.
 *
 * @example ecrireSerie(46095) // '14/03/2026'
 */
export function ecrireSerie(serie: number): string {
  const [annee, mois, quantieme] = new Date((serie - ORIGINE) * MS_PAR_JOUR).toISOString().slice(0, 10).split('-');
  return `${quantieme}/${mois}/${annee}`;
}

/** Le numéro de série d'un jour tapé `j/m/aaaa` ; `null` si ce n'en est pas un, ou s'il est avant le 01/03/1900. */
export function lireSerie(texte: string): number | null {
  const [, quantieme, mois, annee] = (/^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(texte) ?? []).map(Number);
  if (quantieme === undefined || mois === undefined || annee === undefined) return null;
  const date = new Date(Date.UTC(annee, mois - 1, quantieme));
  const existe = date.getUTCMonth() === mois - 1 && date.getUTCDate() === quantieme;
  const serie = date.getTime() / MS_PAR_JOUR + ORIGINE;
  return existe && serie >= 61 ? serie : null;
}
