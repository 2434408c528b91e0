import type { VueGraphique, VueSerie } from '../../vue/vue-classeur';
import type { Repere } from './axes';
import type { Cadre } from './cadre-graphique';
import { dessinerLesAxes } from './deux-axes';
import { ecrireNombre, ecrirePourcentage } from './ecrire-nombre';
import { type NoeudSvg, svg } from './noeud-svg';
import { tracerTendances } from './tendances';
import { texteDuPoint } from './texte-du-point';
import { texteSvg } from './texte-svg';
import { tracerLigne } from './tracer-ligne';

type Valeurs = readonly (number | null)[];

/** Une courbe, ses repères et ses étiquettes ; une cellule vide l'interrompt. */
export function tracerCourbe(
  serie: VueSerie,
  hauteurs: Valeurs,
  repere: Repere,
  graphique: Pick<VueGraphique, 'etiquettes'>,
): NoeudSvg[] {
  const morceaux: { x: number; y: number }[][] = [];
  let leve = true;
  const marques: NoeudSvg[] = [];
  hauteurs.forEach((hauteur, rang) => {
    if (hauteur === null) {
      leve = true;
      return;
    }
    const x = repere.categorie(rang) + repere.pas / 2;
    const y = repere.valeur(hauteur);
    if (leve) morceaux.push([]);
    morceaux.at(-1)?.push({ x, y });
    leve = false;
    if (serie.reperes === true)
      marques.push(
        svg('circle', { cx: x, cy: y, r: 3.5, fill: serie.couleursPoints[rang] ?? serie.couleur, class: 'repere' }),
      );
    const texte = texteDuPoint(graphique, serie, rang, hauteur);
    if (texte !== null) marques.push(texteSvg(texte, x, y - 9, { taille: 11 }));
  });
  const courbe = svg('path', {
    d: morceaux.map((points) => tracerLigne(points, serie.lisse === true)).join(' '),
    fill: 'none',
    stroke: serie.couleur,
    'stroke-width': 2.25,
    'stroke-linejoin': 'round',
    class: 'courbe',
  });
  return [courbe, ...tracerTendances(serie, repere), ...marques];
}

/** Une surface entre deux suites de hauteurs ; un vide y vaut zéro. */
function tracerAire(serie: VueSerie, bas: readonly number[], haut: readonly number[], repere: Repere): NoeudSvg {
  const point = (hauteur: number, rang: number): string =>
    `${repere.categorie(rang) + repere.pas / 2} ${repere.valeur(hauteur)}`;
  const aller = haut.map(point);
  const retour = bas.map(point).reverse();
  return svg('path', { d: `M ${[...aller, ...retour].join(' L ')} Z`, fill: serie.couleur, class: 'aire' });
}

/** Les hauteurs de chaque série, l'une sur l'autre si le graphique est empilé, ramenées à 1 s'il l'est à 100 %. */
function empilees(graphique: VueGraphique): readonly { readonly bas: readonly number[]; readonly haut: Valeurs }[] {
  const nombre = Math.max(graphique.categories.length, ...graphique.series.map(({ valeurs }) => valeurs.length));
  const rangs = Array.from({ length: nombre }, (_, rang) => rang);
  if (!graphique.type.includes('empilees'))
    return graphique.series.map(({ valeurs }) => ({ bas: rangs.map(() => 0), haut: valeurs }));
  const totaux = rangs.map((rang) =>
    graphique.type.endsWith('-100')
      ? graphique.series.reduce((somme, { valeurs }) => somme + Math.abs(valeurs[rang] ?? 0), 0) || 1
      : 1,
  );
  let cumul = rangs.map(() => 0);
  return graphique.series.map(({ valeurs }) => {
    const bas = cumul;
    cumul = rangs.map((rang) => (bas[rang] ?? 0) + (valeurs[rang] ?? 0) / (totaux[rang] ?? 1));
    return { bas, haut: cumul };
  });
}

/** Des courbes ou des aires, simples ou empilées. */
export function dessinerCourbes(graphique: VueGraphique, cadre: Cadre): readonly NoeudSvg[] {
  const cent = graphique.type.endsWith('-100');
  const hauteurs = empilees(graphique);
  const valeurs = hauteurs.flatMap(({ haut }) => haut.filter((valeur) => valeur !== null));
  const { noeuds, repere, secondaire } = dessinerLesAxes(
    graphique,
    cent ? [1] : valeurs,
    cent ? ecrirePourcentage : ecrireNombre,
    cadre,
    false,
  );
  const enAires = graphique.type.startsWith('aires');
  const traces = graphique.series.map((serie, rang) => {
    const { bas = [], haut = [] } = hauteurs[rang] ?? {};
    const sien = serie.secondaire === true ? secondaire : repere;
    return (serie.genre ?? (enAires ? 'aire' : 'courbe')) === 'aire'
      ? [
          tracerAire(
            serie,
            bas,
            haut.map((valeur) => valeur ?? 0),
            sien,
          ),
        ]
      : tracerCourbe(serie, haut, sien, graphique);
  });
  // Empilées, les aires du haut passent derrière celles du bas ; côte à côte, la première est derrière.
  return [...noeuds, ...traces.flat()];
}
