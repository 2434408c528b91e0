import type { VueGraphique } from '../../vue/vue-classeur';
import type { Cadre } from './cadre-graphique';
import { calculerEchelle } from './echelle';
import { ecrireNombre } from './ecrire-nombre';
import { type NoeudSvg, svg } from './noeud-svg';
import { texteSvg } from './texte-svg';

const TRAIT = '#d9d9d9';

/** Un radar : une branche par catégorie, dans le sens des aiguilles d'une montre depuis midi ; plein ou en lignes. */
export function dessinerRadar(graphique: VueGraphique, { x, y, largeur, hauteur }: Cadre): readonly NoeudSvg[] {
  const { categories, series, echelle } = graphique;
  const valeurs = series.flatMap((serie) => serie.valeurs.filter((valeur) => valeur !== null));
  const choisie = calculerEchelle(valeurs);
  const [min, max] = [echelle?.min ?? choisie.min, echelle?.max ?? choisie.max];
  const graduations =
    echelle?.graduations ?? choisie.graduations.map((valeur) => ({ valeur, texte: ecrireNombre(valeur) }));
  const branches = Math.max(1, categories.length);
  const [cx, cy] = [x + largeur / 2, y + hauteur / 2];
  const rayon = Math.max(0, Math.min(largeur / 2 - 34, hauteur / 2 - 16));
  const place = (rang: number, distance: number): { x: number; y: number } => {
    const angle = (rang / branches - 0.25) * 2 * Math.PI;
    return { x: arrondi(cx + distance * Math.cos(angle)), y: arrondi(cy + distance * Math.sin(angle)) };
  };
  const distance = (valeur: number): number => (rayon * (Math.max(min, valeur) - min)) / (max - min || 1);
  const tour = (rayons: (rang: number) => number): string =>
    categories.map((_, rang) => Object.values(place(rang, rayons(rang))).join(',')).join(' ');

  const toile = graduations
    .filter(({ valeur }) => valeur > min)
    .map(({ valeur }) => svg('polygon', { points: tour(() => distance(valeur)), fill: 'none', stroke: TRAIT }));
  const rayons = categories.map((_, rang) => {
    const bout = place(rang, rayon);
    return svg('line', { x1: cx, y1: cy, x2: bout.x, y2: bout.y, stroke: TRAIT });
  });
  const plein = graphique.type === 'radar-plein';
  const traces = series.flatMap((serie) => [
    svg(
      'polygon',
      {
        points: tour((rang) => distance(serie.valeurs[rang] ?? min)),
        fill: plein ? serie.couleur : 'none',
        'fill-opacity': plein ? 0.85 : 1,
        stroke: serie.couleur,
        'stroke-width': 2.25,
        'stroke-linejoin': 'round',
        class: 'radar',
      },
      svg('title', {}, serie.nom),
    ),
    ...(serie.reperes === true
      ? serie.valeurs.flatMap((valeur, rang) => {
          if (valeur === null) return [];
          const { x: px, y: py } = place(rang, distance(valeur));
          return [svg('circle', { cx: px, cy: py, r: 3.5, fill: serie.couleur, class: 'repere' })];
        })
      : []),
  ]);
  const noms = categories.map((nom, rang) => {
    const ou = place(rang, rayon + 11);
    const ancrage = Math.abs(ou.x - cx) < 8 ? 'middle' : ou.x > cx ? 'start' : 'end';
    return texteSvg(nom, ou.x, ou.y, { taille: 11, ancrage });
  });
  // Des graduations serrées se recouvriraient.
  const saut = Math.max(1, Math.ceil((graduations.length * 13) / Math.max(1, rayon)));
  const nombres = graduations
    .filter((_, rang) => rang % saut === 0)
    .map(({ valeur, texte }) => texteSvg(texte, cx - 5, cy - distance(valeur), { taille: 10, ancrage: 'end' }));
  return [...toile, ...rayons, ...traces, ...noms, ...nombres];
}

const arrondi = (nombre: number): number => Math.round(nombre * 100) / 100;
