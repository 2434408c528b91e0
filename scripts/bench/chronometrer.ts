/** Le temps d'un tour, en millisecondes, parmi des tours alternés : le plus court, que rien d'autre sur la machine n'a ralenti. */
export function chronometrer<N extends string>(
  tours: number,
  gestes: Readonly<Record<N, () => unknown>>,
): Readonly<Record<N, number>> {
  const noms = Object.keys(gestes) as N[];
  const meilleurs = Object.fromEntries(noms.map((nom) => [nom, Infinity])) as Record<N, number>;
  let temoin: unknown = null;
  for (let tour = 0; tour < tours; tour += 1)
    for (const nom of noms) {
      const debut = performance.now();
      temoin = gestes[nom]();
      meilleurs[nom] = Math.min(meilleurs[nom], performance.now() - debut);
    }
  if (temoin === undefined) throw new Error("Un geste mesuré doit rendre ce qu'il a calculé");
  return meilleurs;
}
