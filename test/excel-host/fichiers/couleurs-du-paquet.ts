import { Couleurs } from './couleurs';
import { texteDePartie } from './paquet';
import { cibleDe, lireRelations } from './relations';
import { analyser } from './xml';
import type { Element } from './xml';

/** Les couleurs d'un paquet, d'après son thème et sa palette. */
export function couleursDuPaquet(parties: ReadonlyMap<string, Uint8Array>): Couleurs {
  const relations = lireRelations(parties, cibleDe(lireRelations(parties, ''), 'officeDocument') ?? '');
  const lire = (genre: string): Element | null => {
    const texte = texteDePartie(parties, cibleDe(relations, genre) ?? '');
    return texte === null ? null : analyser(texte);
  };
  return new Couleurs(lire('theme'), lire('styles'));
}
