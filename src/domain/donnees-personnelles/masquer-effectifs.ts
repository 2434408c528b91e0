/** En deçà, un effectif ne se montre pas dans une copie anonymisée (D13). */
export const EFFECTIF_A_MONTRER = 5;

/**
 * Une case d'un tableau d'effectifs, telle qu'on la montre : son nombre ; `moins-de-5` s'il est trop petit ; `masque` s'il
 * ne l'est pas mais permettrait d'en retrouver un autre par différence.
 */
export type CaseMontree = number | 'moins-de-5' | 'masque';

/** Un tableau d'effectifs et ses totaux, masqués ensemble. */
export interface EffectifsMasques {
  readonly cases: readonly (readonly CaseMontree[])[];
  /** Le total de chaque ligne. */
  readonly totauxLignes: readonly CaseMontree[];
  /** Le total de chaque colonne. */
  readonly totauxColonnes: readonly CaseMontree[];
  readonly total: CaseMontree;
}

const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0);
const transposer = (lignes: readonly (readonly number[])[], largeur: number): readonly (readonly number[])[] =>
  Array.from({ length: largeur }, (_, colonne) => lignes.map((ligne) => ligne[colonne] ?? 0));

interface CaseSuivie {
  readonly effectif: number;
  masquee: boolean;
}

/** Ce qu'on ne montre pas : un petit effectif. Zéro ne désigne personne. */
const estPetit = (effectif: number): boolean => effectif > 0 && effectif < EFFECTIF_A_MONTRER;

/** Des cases masquées se devinent si elle est seule, ou si leur somme connue n'est possible que d'une façon : toutes à 1, ou toutes à 4. */
function seDevinent(masquees: readonly CaseSuivie[]): boolean {
  if (masquees.length <= 1) return masquees.length === 1;
  return [1, EFFECTIF_A_MONTRER - 1].some((extreme) => masquees.every(({ effectif }) => effectif === extreme));
}

/**
 * Masque une case de plus, la plus petite qui reste et qui compte quelqu'un, si celles d'une ligne se retrouvent par différence.
 *
 * @returns si une case de plus a été masquée.
 */
function completer(ligne: readonly CaseSuivie[]): boolean {
  if (!seDevinent(ligne.filter(({ masquee }) => masquee))) return false;
  const restantes = ligne.filter(({ effectif, masquee }) => !masquee && effectif > 0);
  const plusPetite = restantes.reduce<CaseSuivie | null>(
    (choisie, une) => (choisie === null || une.effectif < choisie.effectif ? une : choisie),
    null,
  );
  if (plusPetite === null) return false;
  plusPetite.masquee = true;
  return true;
}

/**
 * Masque les effectifs de moins de cinq d'un tableau, totaux compris, puis ce qu'il faut d'autres cases pour qu'aucun ne se
 * retrouve par différence, ni dans sa ligne ni dans sa colonne (D13). « < 5 » veut dire de 1 à 4 ; zéro se montre, il ne
 * désigne personne.
 *
 * @example masquerEffectifs([[12, 3, 20, 7]]).cases // [[12, 'moins-de-5', 20, 'masque']]
 */
export function masquerEffectifs(effectifs: readonly (readonly number[])[]): EffectifsMasques {
  const largeur = Math.max(0, ...effectifs.map((ligne) => ligne.length));
  const avecTotaux = effectifs.map((ligne) => [...ligne, somme(ligne)]);
  const tableau = [...avecTotaux, transposer(avecTotaux, largeur + 1).map(somme)].map((ligne) =>
    ligne.map((effectif): CaseSuivie => ({ effectif, masquee: estPetit(effectif) })),
  );
  const colonnes = Array.from({ length: largeur + 1 }, (_, rang) => tableau.flatMap((ligne) => ligne[rang] ?? []));
  const lignes = [...tableau, ...colonnes];
  while (lignes.map(completer).includes(true));

  const montrees = tableau.map((ligne) =>
    ligne.map(({ effectif, masquee }): CaseMontree => {
      if (!masquee) return effectif;
      return estPetit(effectif) ? 'moins-de-5' : 'masque';
    }),
  );
  const dernieres = montrees.at(-1) ?? [];
  return {
    cases: montrees.slice(0, -1).map((ligne) => ligne.slice(0, largeur)),
    totauxLignes: montrees.slice(0, -1).map((ligne) => ligne[largeur] ?? 0),
    totauxColonnes: dernieres.slice(0, largeur),
    total: dernieres[largeur] ?? 0,
  };
}
