import type { Feuille } from './feuille';
import type { FormatConditionnel } from './format-conditionnel';

/** Les règles d'une feuille de la plus prioritaire à la moins prioritaire. Avec `ordre`, elles prennent ce rang, de 1 en 1. */
export function rangerRegles(feuille: Feuille, ordre?: readonly FormatConditionnel[]): FormatConditionnel[] {
  if (ordre === undefined) return [...feuille.formatsConditionnels].sort((a, b) => a.priorite - b.priorite);
  for (const [rang, regle] of ordre.entries()) {
    const priorite = rang + 1;
    if (priorite === regle.priorite) continue;
    const recrire = (xml: string | null): string | null =>
      xml?.replace(/\bpriority="-?\d+"/u, `priority="${priorite}"`) ?? null;
    Object.assign(regle, { priorite, brut: recrire(regle.brut), etendu: recrire(regle.etendu) });
  }
  return [...ordre];
}
