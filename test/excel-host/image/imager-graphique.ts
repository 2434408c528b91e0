import type { Feuille } from '../modele/feuille';
import type { Graphique } from '../modele/graphique';
import { dessinerGraphique } from '../page/graphique/dessiner-graphique';
import type { NoeudSvg } from '../page/graphique/noeud-svg';
import { graphiqueVu } from '../vue/graphique-vu';
import { cadrer } from './cadrer';
import type { Cadrage, TailleVoulue } from './cadrer';

/** Peint un dessin dans une image PNG, rendue en base 64. */
export type Peintre = (dessin: NoeudSvg, cadrage: Cadrage) => string;

/** L'image d'un graphique, telle que `Chart.getImage` la rend : le dessin de la page, peint par qui sait peindre ici. */
export function imagerGraphique(
  peindre: Peintre,
): (feuille: Feuille, graphique: Graphique, voulue: TailleVoulue) => string {
  return (feuille, graphique, voulue) => {
    const vu = graphiqueVu(feuille, graphique);
    return peindre(dessinerGraphique(vu), cadrer(vu.ancre, voulue));
  };
}
