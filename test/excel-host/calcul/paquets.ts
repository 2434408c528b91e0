import type { GrapheDependances, Noeud } from './graphe-dependances';

/** Le moteur perd les premières formules d'un calcul qui en compte plus de 10 000 différentes (excelts 10.2, `AST_CACHE_MAX_ENTRIES`). */
const PAQUET = 8_000;

/**
 * Les formules en paquets que le moteur peut calculer l'un après l'autre : chacune après celles dont elle dépend. Celles qui
 * lisent n'importe quoi, ou regardent d'autres formules, viennent en dernier, avec celles qui en dépendent.
 */
export function paquets(
  graphe: GrapheDependances,
  noeuds: readonly Noeud[],
  ordre: readonly Noeud[],
): readonly (readonly Noeud[])[] {
  if (noeuds.length <= PAQUET) return [noeuds];
  const voulus = new Set(noeuds);
  const dernieres = descendance(
    graphe,
    noeuds.filter(({ citations }) => citations.volatile),
  );
  const rangees = ordre.filter((noeud) => voulus.has(noeud));
  return [
    ...decouper(rangees.filter((noeud) => !dernieres.has(noeud))),
    ...decouper(rangees.filter((noeud) => dernieres.has(noeud))),
  ];
}

function descendance(graphe: GrapheDependances, noeuds: readonly Noeud[]): ReadonlySet<Noeud> {
  const atteints = new Set(noeuds);
  // Un ensemble se parcourt avec ce qu'on y ajoute en chemin.
  for (const noeud of atteints) for (const suivant of graphe.suivants(noeud)) atteints.add(suivant);
  return atteints;
}

function decouper(noeuds: readonly Noeud[]): Noeud[][] {
  return Array.from({ length: Math.ceil(noeuds.length / PAQUET) }, (_, rang) =>
    noeuds.slice(rang * PAQUET, (rang + 1) * PAQUET),
  );
}
