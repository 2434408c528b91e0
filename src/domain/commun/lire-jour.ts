import { jourDeDate } from './calendrier';
import { estJour } from './est-jour';
import type { Jour } from './jour';

/** Ce qu'on a lu, ou pourquoi on n'a pas pu lire. */
export type LectureJour =
  { readonly ok: true; readonly jour: Jour } | { readonly ok: false; readonly code: CodeRefusJour };

/**
 * Pourquoi un texte n'est pas un jour (D1).
 *
 * - `jour-vide` : rien n'est écrit ;
 * - `jour-illisible` : ce n'est pas une date jour-mois-année ;
 * - `jour-inexistant` : le calendrier ne la connaît pas (30 février, mois 14, avant le 01/03/1900) ;
 * - `jour-annee-a-deux-chiffres` : le siècle manque, on ne le devine pas.
 */
export type CodeRefusJour = 'jour-vide' | 'jour-illisible' | 'jour-inexistant' | 'jour-annee-a-deux-chiffres';

const EN_CHIFFRES = /^(\d{1,2}) ?([/.\- ]) ?(\d{1,2}) ?\2 ?(\d+)$/;
const EN_LETTRES = /^(?:(\d{1,2})|(1)er) ([a-z]+)\.? (\d+)$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const NOMS_DE_MOIS: ReadonlyMap<string, number> = new Map(
  [
    ['janvier', 'janv', 'jan'],
    ['fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ].flatMap((noms, rang) => noms.map((nom) => [nom, rang + 1] as const)),
);

/**
 * Lit une date saisie ou trouvée en texte dans une cellule : jour, mois, année, jamais le mois d'abord (D1).
 *
 * Accepte 14/3/2026 (ou avec `-`, `.`, une espace), 14 mars 2026, 1er mars 2026, la forme 2026-03-14 qui est sans
 * ambiguïté, et « hier » ou « aujourd'hui » si `aujourdhui` est donné. Un texte vide est `jour-vide`.
 *
 * @example lireJour('14/3/2026') // { ok: true, jour: 46095 }
 * @example lireJour('30/02/2026') // { ok: false, code: 'jour-inexistant' }
 */
export function lireJour(texte: string, aujourdhui?: Jour): LectureJour {
  const net = nettoyer(texte);
  if (net === '') return { ok: false, code: 'jour-vide' };

  if (aujourdhui !== undefined && net === "aujourd'hui") return { ok: true, jour: aujourdhui };
  if (aujourdhui !== undefined && net === 'hier') return lecture(aujourdhui - 1);

  const iso = ISO.exec(net);
  if (iso) return lireParties(iso[3], Number(iso[2]), iso[1]);
  const chiffres = EN_CHIFFRES.exec(net);
  if (chiffres) return lireParties(chiffres[1], Number(chiffres[3]), chiffres[4]);
  const lettres = EN_LETTRES.exec(net);
  const mois = NOMS_DE_MOIS.get(lettres?.[3] ?? '');
  if (lettres && mois !== undefined) return lireParties(lettres[1] ?? lettres[2], mois, lettres[4]);
  return { ok: false, code: 'jour-illisible' };
}

function lireParties(quantieme = '', mois: number, annee = ''): LectureJour {
  if (annee.length === 2) return { ok: false, code: 'jour-annee-a-deux-chiffres' };
  if (annee.length !== 4) return { ok: false, code: 'jour-illisible' };
  return lecture(jourDeDate({ annee: Number(annee), mois, quantieme: Number(quantieme) }));
}

function lecture(serie: number | null): LectureJour {
  return serie !== null && estJour(serie) ? { ok: true, jour: serie } : { ok: false, code: 'jour-inexistant' };
}

/** Sans casse, sans accents, apostrophe droite, une seule espace simple entre les mots. */
function nettoyer(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
