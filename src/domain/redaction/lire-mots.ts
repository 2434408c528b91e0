import type { Etendue } from './etendue';

/** Un mot du texte. `elide` : il se soude au suivant (« l' », « qu' ») et ne compte pas pour un mot. */
export interface Mot extends Etendue {
  /** En minuscules, apostrophe droite, accents gardés ; vide pour une adresse. */
  readonly forme: string;
  /** La forme sans ses accents : une majuscule n'en porte pas toujours. */
  readonly cle: string;
  readonly elide: boolean;
}

const ELISION = "(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\\p{L}\\p{N}])";
const SIGLE_A_POINTS = '(?:\\p{Lu}\\.){2,}';
const NOMBRE = '\\p{N}+(?:[.,:/-]\\p{N}+)*(?:[\\p{L}\\p{M}]+\\p{N}*)?';
const MOT = "[\\p{L}\\p{M}\\p{N}]+(?:['’‑-][\\p{L}\\p{M}\\p{N}]+)*";
const MOTS = new RegExp(`${ELISION}|${SIGLE_A_POINTS}|${NOMBRE}|${MOT}`, 'giu');
const DOMAINE = /\p{L}{2}\.\p{Ll}{2}/u;

/**
 * Les mots d'un morceau de texte, dans l'ordre. Une date, un montant, un numéro de téléphone, une adresse électronique ou
 * de site sont chacun un seul mot.
 */
export function lireMots(texte: string, { debut, fin }: Etendue): Mot[] {
  const mots: Mot[] = [];
  for (const jeton of texte.slice(debut, fin).matchAll(/\S+/g)) {
    const place = debut + jeton.index;
    if (estAdresse(jeton[0])) {
      mots.push({ debut: place, fin: place + jeton[0].length, forme: '', cle: '', elide: false });
      continue;
    }
    for (const trouve of jeton[0].matchAll(MOTS)) {
      const mot = creerMot(trouve[0], place + trouve.index);
      const avant = mots.at(-1);
      if (avant !== undefined && estNombre(avant) && estNombre(mot) && mot.debut === avant.fin + 1) {
        mots[mots.length - 1] = { ...avant, fin: mot.fin };
      } else mots.push(mot);
    }
  }
  return mots;
}

/** Le nombre de mots, les formes élidées ne comptant pas : « l'usager » est un mot. */
export function compterMots(mots: readonly Mot[]): number {
  return mots.reduce((somme, { elide }) => somme + (elide ? 0 : 1), 0);
}

/** Sans majuscules ni accents : ce qui permet de comparer deux mots tels qu'ils sont tapés. */
export function cleDeMot(forme: string): string {
  return forme
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('‑', '-')
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function creerMot(ecrit: string, debut: number): Mot {
  const forme = ecrit.toLowerCase().replaceAll('’', "'").normalize('NFC');
  return { debut, fin: debut + ecrit.length, forme, cle: cleDeMot(ecrit), elide: forme.endsWith("'") };
}

function estNombre({ forme }: Mot): boolean {
  return /^\p{N}/u.test(forme) && !/\p{L}/u.test(forme);
}

function estAdresse(jeton: string): boolean {
  return jeton.includes('@') || jeton.includes('://') || jeton.startsWith('www.') || DOMAINE.test(jeton);
}
