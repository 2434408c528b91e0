import type { VueGraphique } from '../../vue/vue-classeur';
import type { Cadre } from './cadre-graphique';
import { dessinerLesAxes } from './deux-axes';
import { ecrireNombre } from './ecrire-nombre';
import { type NoeudSvg, svg } from './noeud-svg';
import { tracerTendances } from './tendances';
import { texteSvg } from './texte-svg';
import { tracerLigne } from './tracer-ligne';

/** Un nuage de points : deux axes de valeurs, un rond par point. */
export function dessinerNuage(graphique: VueGraphique, cadre: Cadre): readonly NoeudSvg[] {
  const ordonnees = graphique.series.flatMap(({ valeurs }) => valeurs.map((valeur) => valeur ?? 0));
  const horizontal = graphique.echelleAbscisses ?? {
    min: 0,
    max: Math.max(1, graphique.categories.length),
    graduations: graphique.categories.map((texte, rang) => ({ valeur: rang + 1, texte })),
  };
  const { noeuds, repere } = dessinerLesAxes({ ...graphique, categories: [] }, ordonnees, ecrireNombre, cadre, false);
  const { trace } = repere;
  const abscisse = (valeur: number): number =>
    trace.x + ((valeur - horizontal.min) / (horizontal.max - horizontal.min || 1)) * trace.largeur;
  const graduations = horizontal.graduations.map(({ valeur, texte }) =>
    texteSvg(texte, abscisse(valeur), trace.y + trace.hauteur + 10, { taille: 11 }),
  );
  const points = graphique.series.flatMap((serie) =>
    serie.valeurs.flatMap((valeur, rang) => {
      if (valeur === null || (serie.relie === true && serie.reperes !== true)) return [];
      const x = serie.abscisses?.[rang] ?? rang + 1;
      const bulle = svg('title', {}, `${serie.nom} : ${ecrireNombre(x)} ; ${ecrireNombre(valeur)}`);
      const place = { cx: abscisse(x), cy: repere.valeur(valeur), r: 3.5 };
      return [svg('circle', { ...place, fill: serie.couleursPoints[rang] ?? serie.couleur, class: 'point' }, bulle)];
    }),
  );
  const lignes = graphique.series.flatMap((serie) => {
    if (serie.relie !== true) return [];
    const sommets = serie.valeurs.flatMap((valeur, rang) =>
      valeur === null ? [] : [{ x: abscisse(serie.abscisses?.[rang] ?? rang + 1), y: repere.valeur(valeur) }],
    );
    const d = tracerLigne(sommets, serie.lisse === true);
    return [svg('path', { d, fill: 'none', stroke: serie.couleur, 'stroke-width': 1.75, class: 'courbe' })];
  });
  const tendances = graphique.series.flatMap((serie) => tracerTendances(serie, repere, abscisse));
  return [...noeuds, ...graduations, ...lignes, ...tendances, ...points];
}
