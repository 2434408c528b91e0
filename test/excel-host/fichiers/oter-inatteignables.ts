import type { Parties } from './paquet';
import { cheminDesRelations, lireRelations } from './relations';
import { oterPartie } from './types-contenu';

/** Fait un changement de relations, puis ôte les parties qu'aucun chemin n'atteint plus depuis la racine du paquet. */
export function oterInatteignables(parties: Parties, changer: () => void): void {
  const avant = atteignables(parties);
  changer();
  const apres = atteignables(parties);
  for (const partie of avant) if (!apres.has(partie)) oterPartie(parties, partie, cheminDesRelations(partie));
}

function atteignables(parties: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const vues = new Set<string>();
  const suivre = (partie: string): void => {
    for (const { cible, externe } of lireRelations(parties, partie)) {
      if (externe || vues.has(cible) || !parties.has(cible)) continue;
      vues.add(cible);
      suivre(cible);
    }
  };
  suivre('');
  return vues;
}
