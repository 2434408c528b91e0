import { dateDeJour } from './calendrier';
import type { Jour } from './jour';

/**
 * Le jour tel qu'on l'écrit partout : jj/mm/aaaa (D1). `lireJour` relit ce texte à l'identique.
 *
 * @example ecrireJour(jour(46095)) // '14/03/2026'
 */
export function ecrireJour(j: Jour): string {
  const { annee, mois, quantieme } = dateDeJour(j);
  return `${deuxChiffres(quantieme)}/${deuxChiffres(mois)}/${String(annee)}`;
}

function deuxChiffres(nombre: number): string {
  return String(nombre).padStart(2, '0');
}
