import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { estJour } from '../../domain/commun/est-jour';
import type { Jour } from '../../domain/commun/jour';
import { lireJour } from '../../domain/commun/lire-jour';
import type { CellValue } from '../gateway/cell-value';

/** Ce qu'une cellule de date contient : rien, un jour, un jour écrit en texte (lu mais signalé), ou autre chose. */
export type DateCellule =
  | { readonly genre: 'vide' }
  | { readonly genre: 'jour'; readonly jour: Jour }
  | { readonly genre: 'texte'; readonly jour: Jour }
  | { readonly genre: 'illisible' };

/**
 * Lit une cellule de date (D1). L'heure d'une date horodatée est ignorée ; un texte n'est lu que s'il dit sans ambiguïté
 * un jour, un mois et une année, jamais mois d'abord ; `#N/A`, un booléen ou un nombre hors calendrier sont illisibles.
 */
export function lireDateCellule(valeur: CellValue): DateCellule {
  if (typeof valeur === 'number') {
    const serie = Math.floor(valeur);
    return estJour(serie) ? { genre: 'jour', jour: serie } : { genre: 'illisible' };
  }
  if (typeof valeur === 'boolean') return { genre: 'illisible' };
  if (valeur.trim() === '') return { genre: 'vide' };
  const lecture = lireJour(valeur);
  return lecture.ok ? { genre: 'texte', jour: lecture.jour } : { genre: 'illisible' };
}

/** Le contenu d'une cellule tel qu'une personne le lirait : une date en jj/mm/aaaa, le reste tel quel. */
export function contenuLisible(valeur: CellValue): string {
  const date = typeof valeur === 'number' ? lireDateCellule(valeur) : null;
  return date?.genre === 'jour' ? ecrireJour(date.jour) : String(valeur);
}
