import { citerFeuille, colonneDeLettres, lettresDeColonne } from './adresse';
import { decalerRectangle } from './decalage';
import type { Decalage } from './decalage';
import { MAX_COLONNES, MAX_LIGNES, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';

/** Un repère de ligne ou de colonne, figé par un `$` ou non. */
interface Repere {
  readonly rang: number;
  readonly fige: boolean;
}

/** Une référence écrite dans une formule ; `genre` dit si elle nomme des cellules ou des lignes et colonnes entières. */
export interface Reference {
  readonly feuille: string | null;
  readonly genre: 'cellules' | 'colonnes' | 'lignes';
  readonly haut: Repere;
  readonly gauche: Repere;
  readonly bas: Repere;
  readonly droite: Repere;
  /** Écrite `A1` et non `A1:B2`. */
  readonly seule: boolean;
}

const MOTIFS = [
  '"(?:[^"]|"")*"', // texte
  '\\[[^\\]]*\\]', // référence structurée ou classeur externe
  "((?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?(?:(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?::(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7}))?|(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7}))(?![\\p{L}\\p{N}_.(!])",
  "'(?:[^']|'')+'!?", // nom de feuille devant un nom
  '[\\p{L}\\p{N}_.\\\\]+', // mot
];
const JETON = new RegExp(MOTIFS.join('|'), 'gu');

/** Les références d'une formule (sans `=`), dans l'ordre. */
export function* referencesDe(formule: string): Generator<Reference> {
  for (const [, ...groupes] of formule.matchAll(JETON)) {
    if (groupes[2] === undefined && groupes[10] === undefined && groupes[14] === undefined) continue;
    const reference = lireReference(groupes);
    if (reference !== null) yield reference;
  }
}

/** Réécrit chaque référence d'une formule (sans `=`) ; textes, fonctions et noms restent tels quels. */
export function transformerReferences(formule: string, reecrire: (reference: Reference) => string): string {
  return formule.replace(JETON, (jeton: string, ...groupes: unknown[]) => {
    const reference = lireReference(groupes.map((groupe) => (typeof groupe === 'string' ? groupe : undefined)));
    return reference === null ? jeton : reecrire(reference);
  });
}

function lireReference(g: readonly (string | undefined)[]): Reference | null {
  const feuille =
    g[0] === undefined
      ? null
      : g[0]
          .replace(/!$/, '')
          .replace(/^'(.*)'$/su, '$1')
          .replaceAll("''", "'");
  const repere = (dollar: string | undefined, rang: number): Repere => ({ rang, fige: dollar === '$' });
  const [colonne, ligne] = [
    (i: number) => repere(g[i - 1], colonneDeLettres(g[i] ?? '')),
    (i: number) => repere(g[i - 1], Number(g[i])),
  ];
  let reference: Reference | null = null;
  if (g[2] !== undefined) {
    const seule = g[6] === undefined;
    reference = {
      feuille,
      genre: 'cellules',
      gauche: colonne(2),
      haut: ligne(4),
      droite: seule ? colonne(2) : colonne(6),
      bas: seule ? ligne(4) : ligne(8),
      seule,
    };
  } else if (g[10] !== undefined) {
    reference = {
      feuille,
      genre: 'colonnes',
      gauche: colonne(10),
      droite: colonne(12),
      haut: { rang: 1, fige: true },
      bas: { rang: MAX_LIGNES, fige: true },
      seule: false,
    };
  } else if (g[14] !== undefined) {
    reference = {
      feuille,
      genre: 'lignes',
      haut: ligne(14),
      bas: ligne(16),
      gauche: { rang: 1, fige: true },
      droite: { rang: MAX_COLONNES, fige: true },
      seule: false,
    };
  }
  return reference !== null &&
    reference.haut.rang >= 1 &&
    reference.bas.rang <= MAX_LIGNES &&
    reference.droite.rang <= MAX_COLONNES
    ? reference
    : null;
}

/** Le texte d'une référence ; `#REF!` si elle sort de la feuille. */
export function ecrireReference(reference: Reference): string {
  const prefixe = reference.feuille === null ? '' : `${citerFeuille(reference.feuille)}!`;
  const { haut, bas, gauche, droite } = reference;
  if (haut.rang < 1 || gauche.rang < 1 || bas.rang > MAX_LIGNES || droite.rang > MAX_COLONNES) return `${prefixe}#REF!`;
  const c = ({ rang, fige }: Repere): string => (fige ? '$' : '') + lettresDeColonne(rang);
  const l = ({ rang, fige }: Repere): string => `${fige ? '$' : ''}${rang}`;
  if (reference.genre === 'colonnes') return `${prefixe}${c(gauche)}:${c(droite)}`;
  if (reference.genre === 'lignes') return `${prefixe}${l(haut)}:${l(bas)}`;
  return prefixe + (reference.seule ? c(gauche) + l(haut) : `${c(gauche)}${l(haut)}:${c(droite)}${l(bas)}`);
}

export function zoneDe(reference: Reference): Rectangle {
  const { haut, bas, gauche, droite } = reference;
  return rectangle(
    Math.min(haut.rang, bas.rang),
    Math.min(gauche.rang, droite.rang),
    Math.max(haut.rang, bas.rang),
    Math.max(gauche.rang, droite.rang),
  );
}

/** La formule recopiée `lignes` plus bas et `colonnes` plus à droite : les repères sans `$` suivent. */
export function recopierFormule(formule: string, lignes: number, colonnes: number): string {
  if (lignes === 0 && colonnes === 0) return formule;
  return transformerReferences(formule, (reference) => ecrireReference(glisser(reference, lignes, colonnes)));
}

function glisser(reference: Reference, lignes: number, colonnes: number): Reference {
  const suivre = (repere: Repere, pas: number): Repere =>
    repere.fige ? repere : { ...repere, rang: repere.rang + pas };
  return {
    ...reference,
    haut: suivre(reference.haut, lignes),
    bas: suivre(reference.bas, lignes),
    gauche: suivre(reference.gauche, colonnes),
    droite: suivre(reference.droite, colonnes),
  };
}

/** La formule d'une cellule `[ligne, colonne]` collée en `arrivee` lignes et colonnes échangées : une référence relative s'échange aussi. */
export function transposerFormule(
  formule: string,
  [ligne, colonne]: readonly [number, number],
  arrivee: readonly [number, number],
): string {
  return transformerReferences(formule, (reference) => {
    const { haut, bas, gauche, droite, genre } = reference;
    if (genre !== 'cellules' || [haut, bas, gauche, droite].some(({ fige }) => fige))
      return ecrireReference(glisser(reference, arrivee[0] - ligne, arrivee[1] - colonne));
    return ecrireReference({
      ...reference,
      haut: { ...haut, rang: arrivee[0] + gauche.rang - colonne },
      bas: { ...bas, rang: arrivee[0] + droite.rang - colonne },
      gauche: { ...gauche, rang: arrivee[1] + haut.rang - ligne },
      droite: { ...droite, rang: arrivee[1] + bas.rang - ligne },
    });
  });
}

/** La formule recopiée et rendue lisible depuis une autre feuille : chaque référence nomme la sienne. */
export function qualifierFormule(formule: string, nomFeuille: string, lignes: number, colonnes: number): string {
  return transformerReferences(formule, (reference) =>
    ecrireReference({ ...glisser(reference, lignes, colonnes), feuille: reference.feuille ?? nomFeuille }),
  );
}

/** La formule d'une cellule de `ici` après un décalage dans la feuille `touchee` ; une référence disparue devient `#REF!`. */
export function decalerFormule(formule: string, ici: string, touchee: string, decalage: Decalage): string {
  return transformerReferences(formule, (reference) => {
    if (!memeFeuille(reference.feuille ?? ici, touchee)) return ecrireReference(reference);
    const suite = decalerRectangle(zoneDe(reference), decalage);
    if (suite === null) return `${reference.feuille === null ? '' : `${citerFeuille(reference.feuille)}!`}#REF!`;
    const deplacee: Reference = {
      ...reference,
      haut: { ...reference.haut, rang: suite.haut },
      bas: { ...reference.bas, rang: Math.min(suite.bas, MAX_LIGNES) },
      gauche: { ...reference.gauche, rang: suite.gauche },
      droite: { ...reference.droite, rang: Math.min(suite.droite, MAX_COLONNES) },
    };
    return ecrireReference(deplacee);
  });
}

/** La formule après qu'une feuille a changé de nom, ou disparu (`nouveau` vaut `null` : `#REF!`). */
export function renommerDansFormule(formule: string, ancien: string, nouveau: string | null): string {
  const refs = transformerReferences(formule, (reference) => {
    if (reference.feuille === null || !memeFeuille(reference.feuille, ancien)) return ecrireReference(reference);
    return nouveau === null ? '#REF!' : ecrireReference({ ...reference, feuille: nouveau });
  });
  return refs;
}

/** Les noms d'onglets se comparent sans tenir compte de la casse. */
export function memeFeuille(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
