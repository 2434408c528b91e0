import { parseValue } from './numfmt';
import { FORMATS_INTEGRES } from './formats-integres';
import { ErreurCellule } from './valeur';
import type { Valeur } from './valeur';

export type Culture = 'en-US' | 'fr-FR';

/** Ce qu'Excel comprend d'un texte tapé dans une cellule. */
export type Saisie =
  | { readonly genre: 'formule'; readonly formule: string }
  | {
      readonly genre: 'contenu';
      readonly valeur: Valeur;
      readonly apostrophe: boolean;
      /** Format que prend une cellule au format Général. */ readonly format: string | null;
    };

const LONGUEUR_NOMBRE = 15;

/** Le format que prend une date dite sans son année. */
const SANS_ANNEE = 'd-mmm';

/**
 * Lit un texte comme Excel lit une frappe dans la culture donnée. En `en-US`, une date se lit mois d'abord :
 * « 03/04/2026 » est le 4 mars, « 14/03/2026 » reste un texte (office-js #1559). Une date sans année est de l'année de `jourCourant`.
 */
export function lireSaisie(texte: string, culture: Culture, formatCellule: string, jourCourant?: number): Saisie {
  if (formatCellule === '@') return contenu(texte);
  if (texte.startsWith("'")) return { genre: 'contenu', valeur: texte.slice(1), apostrophe: true, format: null };
  if (texte.length > 1 && texte.startsWith('=')) return { genre: 'formule', formule: texte.slice(1) };
  const nombre = lireNombre(texte, culture, jourCourant);
  if (nombre !== null) return nombre;
  if (/^[+\-@]./u.test(texte)) return { genre: 'formule', formule: texte.replace(/^@/u, '') };
  return contenu(ErreurCellule.deTexte(texte) ?? texte);
}

function contenu(valeur: Valeur, format: string | null = null): Saisie {
  return { genre: 'contenu', valeur: valeur === '' ? null : valeur, apostrophe: false, format };
}

function lireNombre(texte: string, culture: Culture, jourCourant: number | undefined): Saisie | null {
  const booleens = culture === 'fr-FR' ? { VRAI: true, FAUX: false } : { TRUE: true, FALSE: false };
  const booleen = Object.entries(booleens).find(([mot]) => mot === texte.trim().toUpperCase());
  if (booleen !== undefined) return contenu(booleen[1]);
  const normal = culture === 'fr-FR' ? texte.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '') : texte;
  const lu = /\d/u.test(normal) ? parseValue(normal, { locale: culture }) : undefined;
  if (lu === undefined || typeof lu.value !== 'number') return null;
  const groupe = normal === texte ? null : /[.,]/u.test(normal) ? '#,##0.00' : '#,##0';
  const format = 'formatId' in lu ? (FORMATS_INTEGRES.get(lu.formatId) ?? groupe) : groupe;
  const valeur = format === SANS_ANNEE && jourCourant !== undefined ? dansLAnnee(lu.value, jourCourant) : lu.value;
  return contenu(Number(valeur.toPrecision(LONGUEUR_NOMBRE)), format);
}

/** Le même quantième du même mois, dans l'année de ce jour. */
function dansLAnnee(serie: number, jourCourant: number): number {
  const [date, repere] = [serie, jourCourant].map((jour) => new Date((jour - 25_569) * 86_400_000)) as [Date, Date];
  return Date.UTC(repere.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) / 86_400_000 + 25_569;
}
