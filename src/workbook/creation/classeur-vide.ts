import type { WorkbookStructure } from '../gateway/workbook-structure';

/** Vrai quand rien n'est écrit dans le classeur hors des onglets que nous avons faits ; sinon, les feuilles où l'on écrit. */
export type VideOuNon = { readonly ok: true } | { readonly ok: false; readonly feuilles: readonly string[] };

/** Regarde si un classeur peut devenir un classeur de suivi sans rien mêler à ce qu'une personne y a mis. */
export function classeurVide({ sheets }: WorkbookStructure): VideOuNon {
  const feuilles = sheets.filter(({ lastRow, marker, name }) => lastRow > 0 && marker !== name).map(({ name }) => name);
  return feuilles.length === 0 ? { ok: true } : { ok: false, feuilles };
}
