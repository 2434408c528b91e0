import type { VueGraphique } from '../../vue/vue-classeur';
import { dessinerAxes } from './axes';
import type { Cadre } from './cadre-graphique';
import { calculerEchelle } from './echelle';
import { ecrireNombre } from './ecrire-nombre';
import { type NoeudSvg, svg } from './noeud-svg';
import { texteSvg } from './texte-svg';

/** Des courbes ; une cellule vide interrompt la sienne. */
export function dessinerCourbes(graphique: VueGraphique, cadre: Cadre): readonly NoeudSvg[] {
  const valeurs = graphique.series.flatMap((serie) => serie.valeurs.filter((valeur) => valeur !== null));
  const { noeuds, repere } = dessinerAxes(graphique, calculerEchelle(valeurs), ecrireNombre, cadre, false);
  const traces = graphique.series.flatMap((serie): readonly NoeudSvg[] => {
    let trace = '';
    let leve = true;
    const etiquettes: NoeudSvg[] = [];
    serie.valeurs.forEach((valeur, rang) => {
      if (valeur === null) {
        leve = true;
        return;
      }
      const x = repere.categorie(rang) + repere.pas / 2;
      const y = repere.valeur(valeur);
      trace += `${leve ? 'M' : 'L'} ${x} ${y} `;
      leve = false;
      if (graphique.etiquettes !== 'aucune') etiquettes.push(texteSvg(ecrireNombre(valeur), x, y - 9, { taille: 11 }));
    });
    const courbe = svg('path', {
      d: trace.trim(),
      fill: 'none',
      stroke: serie.couleur,
      'stroke-width': 2.25,
      'stroke-linejoin': 'round',
      class: 'courbe',
    });
    return [courbe, ...etiquettes];
  });
  return [...noeuds, ...traces];
}
