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

/**
 * Lit un texte comme Excel lit une frappe dans la culture donnée. En `en-US`, une date se lit mois d'abord :
 * « 03/04/2026 » est le 4 mars, « 14/03/2026 » reste un texte (office-js #1559).
 */
export function lireSaisie(texte: string, culture: Culture, formatCellule: string): Saisie {
  if (formatCellule === '@') return contenu(texte);
  if (texte.startsWith("'")) return { genre: 'contenu', valeur: texte.slice(1), apostrophe: true, format: null };
  if (texte.length > 1 && texte.startsWith('=')) return { genre: 'formule', formule: texte.slice(1) };
  const nombre = lireNombre(texte, culture);
  if (nombre !== null) return nombre;
  if (/^[+\-@]./u.test(texte)) return { genre: 'formule', formule: texte.startsWith('-') ? texte : texte.slice(1) };
  return contenu(ErreurCellule.deTexte(texte) ?? texte);
}

function contenu(valeur: Valeur, format: string | null = null): Saisie {
  return { genre: 'contenu', valeur: valeur === '' ? null : valeur, apostrophe: false, format };
}

function lireNombre(texte: string, culture: Culture): Saisie | null {
  const booleens = culture === 'fr-FR' ? { VRAI: true, FAUX: false } : { TRUE: true, FALSE: false };
  const booleen = Object.entries(booleens).find(([mot]) => mot === texte.trim().toUpperCase());
  if (booleen !== undefined) return contenu(booleen[1]);
  const normal = culture === 'fr-FR' ? texte.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '') : texte;
  const lu = /\d/u.test(normal) ? parseValue(normal, { locale: culture }) : undefined;
  if (lu === undefined || typeof lu.value !== 'number') return null;
  const groupe = normal === texte ? null : /[.,]/u.test(normal) ? '#,##0.00' : '#,##0';
  const format = 'formatId' in lu ? (FORMATS_INTEGRES.get(lu.formatId) ?? groupe) : groupe;
  return contenu(Number(lu.value.toPrecision(LONGUEUR_NOMBRE)), format);
}
