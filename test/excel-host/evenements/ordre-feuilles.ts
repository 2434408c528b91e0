/** Une feuille qui a changé de place parmi celles qui restent. */
export interface Deplacement {
  readonly id: string;
  readonly avant: number;
  readonly apres: number;
}

/** Les feuilles qu'il suffit de déplacer, une à une, pour passer d'un ordre à l'autre. */
export function deplacements(avant: readonly string[], apres: readonly string[]): Deplacement[] {
  const restantes = avant.filter((id) => apres.includes(id));
  const voulues = apres.filter((id) => avant.includes(id));
  const trouves: Deplacement[] = [];
  while (restantes.some((id, rang) => id !== voulues[rang])) {
    const id = restantes.find((un) => memeOrdreSans(restantes, voulues, un)) ?? premierDecale(restantes, voulues);
    trouves.push({ id, avant: avant.indexOf(id), apres: apres.indexOf(id) });
    restantes.splice(restantes.indexOf(id), 1);
    restantes.splice(voulues.indexOf(id), 0, id);
  }
  return trouves;
}

function memeOrdreSans(une: readonly string[], autre: readonly string[], id: string): boolean {
  const reste = autre.filter((un) => un !== id);
  return une.filter((un) => un !== id).every((un, rang) => un === reste[rang]);
}

function premierDecale(une: readonly string[], autre: readonly string[]): string {
  return autre.find((id, rang) => id !== une[rang]) ?? '';
}
