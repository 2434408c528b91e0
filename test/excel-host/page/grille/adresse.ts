import type { Bloc, Position } from '../../vue/vue-classeur';

const DERNIERE_LIGNE = 1_048_576;
const DERNIERE_COLONNE = 16_384;

/**
 * Les lettres d'une colonne comptée depuis 1.
 *
 * @example lettresColonne(28) // 'AB'
 */
export function lettresColonne(colonne: number): string {
  let lettres = '';
  for (let reste = colonne; reste > 0; reste = Math.floor((reste - 1) / 26)) {
    lettres = String.fromCharCode(65 + ((reste - 1) % 26)) + lettres;
  }
  return lettres;
}

/**
 * L'adresse d'une cellule.
 *
 * @example ecrireAdresse({ l: 5, c: 2 }) // 'B5'
 */
export function ecrireAdresse(position: Position): string {
  return `${lettresColonne(position.c)}${position.l}`;
}

/** L'adresse d'un bloc : `B5` pour une seule cellule, `B5:D9` sinon. */
export function ecrireBloc(bloc: Bloc): string {
  const de = ecrireAdresse(bloc.de);
  const a = ecrireAdresse(bloc.a);
  return de === a ? de : `${de}:${a}`;
}

function lirePosition(texte: string): Position | null {
  const lu = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(texte);
  if (!lu?.[1] || !lu[2]) return null;
  const c = [...lu[1].toUpperCase()].reduce((somme, lettre) => somme * 26 + lettre.charCodeAt(0) - 64, 0);
  const l = Number(lu[2]);
  return l >= 1 && l <= DERNIERE_LIGNE && c <= DERNIERE_COLONNE ? { l, c } : null;
}

/** Complète des lignes (`3:8`) ou des colonnes (`A:C`) entières en adresses de leurs coins. */
function completer(debut: string, fin: string): readonly [string, string] {
  if ([debut, fin].every((bout) => /^\$?[A-Za-z]{1,3}$/.test(bout))) return [`${debut}1`, `${fin}${DERNIERE_LIGNE}`];
  if ([debut, fin].every((bout) => /^\$?\d{1,7}$/.test(bout)))
    return [`A${debut}`, `${lettresColonne(DERNIERE_COLONNE)}${fin}`];
  return [debut, fin];
}

/**
 * Lit une adresse tapée par une personne, avec ou sans `$`, avec ou sans nom de feuille ; `null` si ce n'en est pas une.
 * `A:C` et `3:8` sont des colonnes et des lignes entières.
 *
 * @example lireAdresse("'Suivi courriels'!B5:D9") // { feuille: 'Suivi courriels', bloc: { de: { l: 5, c: 2 }, a: { l: 9, c: 4 } } }
 */
export function lireAdresse(texte: string): { readonly feuille: string | null; readonly bloc: Bloc } | null {
  const separation = texte.lastIndexOf('!');
  const nom = separation < 0 ? null : texte.slice(0, separation).trim();
  const [bout = '', autre, reste] = texte
    .slice(separation + 1)
    .trim()
    .split(':');
  const [debut, fin] = autre === undefined ? [bout, bout] : completer(bout, autre);
  const de = lirePosition(debut);
  const a = lirePosition(fin);
  if (!de || !a || reste !== undefined) return null;
  const feuille = nom?.startsWith("'") && nom.endsWith("'") ? nom.slice(1, -1).replaceAll("''", "'") : nom;
  return {
    feuille,
    bloc: {
      de: { l: Math.min(de.l, a.l), c: Math.min(de.c, a.c) },
      a: { l: Math.max(de.l, a.l), c: Math.max(de.c, a.c) },
    },
  };
}
