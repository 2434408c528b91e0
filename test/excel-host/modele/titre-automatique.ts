import type { ClasseurHote } from './classeur-hote';
import { nomDeSerie } from './nom-de-serie';
import type { SerieGraphique } from './serie-graphique';

/** Le titre qu'Excel donne à un graphique : le nom de sa seule série si elle en a un, sinon une phrase à remplacer. */
export function titreAutomatique(classeur: ClasseurHote, series: readonly SerieGraphique[]): string {
  const [seule, ...autres] = series;
  const nommee = seule !== undefined && (seule.nom.formule !== null || seule.nom.texte !== '');
  return nommee && autres.length === 0 ? nomDeSerie(classeur, series, seule) : 'Titre du graphique';
}
