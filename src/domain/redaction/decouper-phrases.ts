import { ABREVIATIONS, OUVERTURES } from './abreviations';
import type { Etendue } from './etendue';
import { cleDeMot } from './lire-mots';

const TERMINAUX = '.!?…';
const FERMANTS = '»”")]\'’';
const MOT_LE_PLUS_LONG = 24;

/**
 * Les phrases d'un paragraphe, sans les espaces qui les séparent. Un point ne finit pas une phrase dans une abréviation, une
 * date, un montant, un sigle ou une adresse, ni devant une minuscule.
 *
 * @example decouperPhrases('M. Roy vient le 12.03.2026. Venez !', { debut: 0, fin: 35 }).length // 2
 */
export function decouperPhrases(texte: string, { debut, fin }: Etendue): Etendue[] {
  const phrases: Etendue[] = [];
  let depart = sauterEspaces(texte, debut, fin);
  let place = depart;
  while (place < fin) {
    if (!TERMINAUX.includes(texte.charAt(place))) {
      place += 1;
      continue;
    }
    let suite = place + 1;
    while (suite < fin && TERMINAUX.includes(texte.charAt(suite))) suite += 1;
    const apres = sauterFermants(texte, suite, fin);
    const suivante = sauterEspaces(texte, apres, fin);
    if (finit(texte, { depart, point: place, suite, apres, suivante, fin })) {
      phrases.push({ debut: depart, fin: apres });
      depart = suivante;
    }
    place = apres;
  }
  const reste = texte.slice(depart, fin).trimEnd();
  if (reste !== '') phrases.push({ debut: depart, fin: depart + reste.length });
  return phrases;
}

interface Coupure {
  readonly depart: number;
  readonly point: number;
  readonly suite: number;
  readonly apres: number;
  readonly suivante: number;
  readonly fin: number;
}

function finit(texte: string, { depart, point, suite, apres, suivante, fin }: Coupure): boolean {
  if (suivante >= fin) return true;
  if (suivante === apres || /\p{Ll}/u.test(texte.charAt(suivante))) return false;
  if ('(['.includes(texte.charAt(point - 1)) && point > depart) return false;
  if (suite - point > 1 || texte.charAt(point) !== '.') return true;
  return !pointInterieur(texte, depart, point, suivante);
}

/** Le point d'une abréviation, d'une initiale, d'un article de code, ou d'un numéro d'ordre. */
function pointInterieur(texte: string, depart: number, point: number, suivante: number): boolean {
  const avant = texte.slice(Math.max(depart, point - MOT_LE_PLUS_LONG), point);
  const [ecrit = ''] = /[\p{L}\p{M}]+$/u.exec(avant) ?? [];
  if (ABREVIATIONS.has(cleDeMot(ecrit))) return true;
  if (/^\p{Lu}$/u.test(ecrit)) {
    const [ouverture = ''] = /^\p{L}+/u.exec(texte.slice(suivante, suivante + MOT_LE_PLUS_LONG)) ?? [];
    return !OUVERTURES.has(cleDeMot(ouverture));
  }
  return avant.length < MOT_LE_PLUS_LONG && /^\d{1,2}$/.test(avant);
}

function sauterFermants(texte: string, place: number, fin: number): number {
  let ici = place;
  for (;;) {
    if (ici < fin && FERMANTS.includes(texte.charAt(ici))) ici += 1;
    else if (ici + 1 < fin && texte.charAt(ici + 1) === '»' && /\s/.test(texte.charAt(ici))) ici += 2;
    else return ici;
  }
}

function sauterEspaces(texte: string, place: number, fin: number): number {
  let ici = place;
  while (ici < fin && /\s/.test(texte.charAt(ici))) ici += 1;
  return ici;
}
