interface Etape<T> {
  readonly qui: T;
  readonly suite: Iterator<T>;
}

/** Dans quel ordre passer, et qui ne peut pas passer. */
export interface Rangement<T> {
  /** Chacun après ceux dont il dépend, autant que les cercles le permettent. */
  readonly ordre: readonly T[];
  /** Ceux qui dépendent d'eux-mêmes, directement ou par d'autres. */
  readonly enCercle: ReadonlySet<T>;
}

/**
 * Range des éléments et tous ceux qui en dépendent ; `suivants` : ceux qui dépendent d'un élément. Les cercles sont les
 * composantes fortement connexes de plus d'un élément, et les boucles (Tarjan, sans récursion).
 */
export function ranger<T>(tous: Iterable<T>, suivants: (qui: T) => Iterable<T>): Rangement<T> {
  const pris = new Set<T>();
  const fermes: T[] = [];
  const rangs = new Map<T, number>();
  const plusBas = new Map<T, number>();
  const ouverts: T[] = [];
  const enCours = new Set<T>();
  const abaisser = (qui: T, rang: number): void => {
    plusBas.set(qui, Math.min(plusBas.get(qui) ?? rang, rang));
  };
  const entrer = (qui: T): Etape<T> => {
    rangs.set(qui, rangs.size);
    abaisser(qui, rangs.size - 1);
    ouverts.push(qui);
    enCours.add(qui);
    return { qui, suite: suivants(qui)[Symbol.iterator]() };
  };
  for (const depart of tous) {
    if (rangs.has(depart)) continue;
    const pile = [entrer(depart)];
    for (let etape = pile.at(-1); etape !== undefined; etape = pile.at(-1)) {
      const { value: suivant, done } = etape.suite.next() as IteratorResult<T, undefined>;
      if (done === true) {
        pile.pop();
        const dessous = pile.at(-1);
        if (dessous !== undefined) abaisser(dessous.qui, plusBas.get(etape.qui) ?? 0);
        if (plusBas.get(etape.qui) === rangs.get(etape.qui)) fermer(etape.qui);
      } else if (suivant === etape.qui) pris.add(suivant);
      else if (!rangs.has(suivant)) pile.push(entrer(suivant));
      else if (enCours.has(suivant)) abaisser(etape.qui, rangs.get(suivant) ?? 0);
    }
  }
  return { ordre: fermes.reverse(), enCercle: pris };

  function fermer(racine: T): void {
    const groupe = ouverts.splice(ouverts.lastIndexOf(racine));
    for (const membre of groupe) {
      enCours.delete(membre);
      fermes.push(membre);
      if (groupe.length > 1) pris.add(membre);
    }
  }
}
