import type { VueSerie } from '../../vue/vue-classeur';
import type { Repere } from './axes';
import { type NoeudSvg, svg } from './noeud-svg';

/** Les courbes de tendance d'une série, en pointillé ; `abscisse` place un point d'un nuage, la catégorie 1 sinon. */
export function tracerTendances(
  serie: VueSerie,
  repere: Repere,
  abscisse: (x: number) => number = (x) => repere.categorie(0) + (x - 0.5) * repere.pas,
): readonly NoeudSvg[] {
  if (repere.couche) return [];
  return (serie.tendances ?? []).map(({ nom, couleur, points }) => {
    const trace = points.map(({ x, y }) => `${abscisse(x)} ${repere.valeur(y)}`).join(' L ');
    return svg(
      'path',
      {
        d: `M ${trace}`,
        fill: 'none',
        stroke: couleur,
        'stroke-width': 1.5,
        'stroke-dasharray': '2 3',
        class: 'tendance',
      },
      svg('title', {}, nom),
    );
  });
}
