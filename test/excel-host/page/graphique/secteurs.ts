import type { VueGraphique, VueSerie } from '../../vue/vue-classeur';
import type { Cadre } from './cadre-graphique';
import { ecrireNombre, ecrirePourcentage } from './ecrire-nombre';
import { type NoeudSvg, svg } from './noeud-svg';
import { texteDuPoint } from './texte-du-point';
import { couleurLisible, texteSvg } from './texte-svg';

/** Diamètre du trou d'un anneau, en part du diamètre, comme Excel le crée. */
const TROU = 0.58;
/** Une part plus petite que cela n'a pas la place d'une étiquette. */
const PART_ETIQUETEE = 0.03;

const arrondi = (nombre: number): number => Math.round(nombre * 100) / 100;

/** La couleur d'un point : la sienne, sinon celle de la série. */
export const couleurDuPoint = (serie: VueSerie, rang: number): string => serie.couleursPoints[rang] ?? serie.couleur;

function tracer(cx: number, cy: number, rayon: number, trou: number, debut: number, part: number): string {
  // Un tour complet en un seul arc ne se dessine pas : il lui manque un cheveu.
  const fin = debut + Math.min(part, 0.99999);
  const point = (tour: number, r: number): string => {
    const angle = (tour - 0.25) * 2 * Math.PI;
    return `${arrondi(cx + r * Math.cos(angle))} ${arrondi(cy + r * Math.sin(angle))}`;
  };
  const grand = part > 0.5 ? 1 : 0;
  const arc = `M ${point(debut, rayon)} A ${arrondi(rayon)} ${arrondi(rayon)} 0 ${grand} 1 ${point(fin, rayon)}`;
  return trou > 0
    ? `${arc} L ${point(fin, trou)} A ${arrondi(trou)} ${arrondi(trou)} 0 ${grand} 0 ${point(debut, trou)} Z`
    : `${arc} L ${arrondi(cx)} ${arrondi(cy)} Z`;
}

/** Un graphique en anneau ou en secteurs : les parts de la première série, dans le sens des aiguilles d'une montre depuis midi. */
export function dessinerSecteurs(graphique: VueGraphique, cadre: Cadre): readonly NoeudSvg[] {
  const [serie] = graphique.series;
  if (!serie) return [];
  const valeurs = serie.valeurs.map((valeur) => Math.max(0, valeur ?? 0));
  const total = valeurs.reduce((somme, valeur) => somme + valeur, 0);
  if (total === 0) return [];
  const rayon = Math.max(0, Math.min(cadre.largeur, cadre.hauteur) / 2 - 4);
  const trou = graphique.type === 'anneau' ? rayon * (graphique.reglages?.trou ?? TROU) : 0;
  const cx = cadre.x + cadre.largeur / 2;
  const cy = cadre.y + cadre.hauteur / 2;
  const parts: NoeudSvg[] = [];
  const etiquettes: NoeudSvg[] = [];
  let debut = (graphique.reglages?.angle ?? 0) / 360;
  valeurs.forEach((valeur, rang) => {
    const part = valeur / total;
    if (part === 0) return;
    const couleur = couleurDuPoint(serie, rang);
    const trace = tracer(cx, cy, rayon, trou, debut, part);
    const bulle = svg(
      'title',
      {},
      `${graphique.categories[rang] ?? ''} : ${ecrireNombre(valeur)} (${ecrirePourcentage(part)})`,
    );
    parts.push(svg('path', { d: trace, fill: couleur, stroke: '#ffffff', 'stroke-width': 1.5, class: 'part' }, bulle));
    const texte = texteDuPoint(graphique, serie, rang, part);
    if (texte !== null && part >= PART_ETIQUETEE) {
      const angle = (debut + part / 2 - 0.25) * 2 * Math.PI;
      const distance = trou > 0 ? (rayon + trou) / 2 : rayon * 0.68;
      const x = arrondi(cx + distance * Math.cos(angle));
      const y = arrondi(cy + distance * Math.sin(angle));
      etiquettes.push(texteSvg(texte, x, y, { couleur: couleurLisible(couleur), gras: true }));
    }
    debut += part;
  });
  return [...parts, ...etiquettes];
}
