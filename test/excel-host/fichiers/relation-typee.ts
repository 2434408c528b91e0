import type { Parties } from './paquet';
import { ecrireRelations, lireRelations } from './relations';

/** Ajoute une relation d'un type quelconque, donné en entier, et rend son identifiant. */
export function ajouterRelationTypee(parties: Parties, partie: string, type: string, cible: string): string {
  const relations = lireRelations(parties, partie);
  let rang = relations.length + 1;
  while (relations.some(({ id }) => id === `rId${rang}`)) rang += 1;
  ecrireRelations(parties, partie, [...relations, { id: `rId${rang}`, type, cible, externe: false }]);
  return `rId${rang}`;
}

/** Le premier chemin libre de la forme `avant1apres`, `avant2apres`… */
export function cheminLibre(parties: ReadonlyMap<string, Uint8Array>, avant: string, apres: string): string {
  let rang = 1;
  while (parties.has(`${avant}${rang}${apres}`)) rang += 1;
  return `${avant}${rang}${apres}`;
}
