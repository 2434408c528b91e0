import type { VueGraphique } from '../../vue/vue-classeur';
import type { Repere } from './axes';
import type { Cadre } from './cadre-graphique';
import { tracerCourbe } from './courbes';
import { ecrireNombre, ecrirePourcentage } from './ecrire-nombre';
import { empiler, type Rangement, type Segment } from './empilement';
import { dessinerLesAxes } from './deux-axes';
import { type NoeudSvg, svg } from './noeud-svg';
import { couleurDuPoint } from './secteurs';
import { couleurLisible, texteSvg } from './texte-svg';

/** Part de la place d'une catégorie laissée vide entre deux barres. */
const VIDE = 0.33;
/** Un segment plus mince que cela n'a pas la place d'une étiquette, en pixels. */
const EPAISSEUR_ETIQUETEE = 13;

function rangementDe(type: VueGraphique['type']): Rangement {
  if (type.endsWith('-100')) return 'empile-100';
  return type.endsWith('-empilees') ? 'empile' : 'groupe';
}

function rectangleDe(segment: Segment, repere: Repere, rangement: Rangement, series: number): Cadre {
  const utile = repere.pas * (1 - VIDE);
  const epaisseur = rangement === 'groupe' ? utile / series : utile;
  // À plat, Excel range les séries groupées de bas en haut, comme les catégories.
  const rang = rangement !== 'groupe' ? 0 : repere.couche ? series - 1 - segment.serie : segment.serie;
  const travers = repere.categorie(segment.categorie) + (repere.pas * VIDE) / 2 + rang * epaisseur;
  const [debut, fin] = [repere.valeur(segment.de), repere.valeur(segment.a)].sort((x, y) => x - y) as [number, number];
  return repere.couche
    ? { x: debut, y: travers, largeur: fin - debut, hauteur: epaisseur }
    : { x: travers, y: debut, largeur: epaisseur, hauteur: fin - debut };
}

/** Colonnes (verticales) ou barres (à plat), groupées, empilées ou empilées à 100 %. */
export function dessinerBarres(graphique: VueGraphique, cadre: Cadre): readonly NoeudSvg[] {
  const { categories, etiquettes } = graphique;
  const series = graphique.series.filter((serie) => (serie.genre ?? 'barres') === 'barres');
  const autres = graphique.series.filter((serie) => !series.includes(serie));
  const rangement = rangementDe(graphique.type);
  const segments = empiler(series, categories.length, rangement);
  const valeurs = [...segments.map(({ a }) => a), ...autres.flatMap((serie) => serie.valeurs.map((v) => v ?? 0))];
  const couche = graphique.type.startsWith('barres');
  const { noeuds, repere, secondaire } = dessinerLesAxes(
    graphique,
    rangement === 'empile-100' ? [1] : valeurs,
    rangement === 'empile-100' ? ecrirePourcentage : ecrireNombre,
    cadre,
    couche,
  );
  const barres: NoeudSvg[] = [];
  const textes: NoeudSvg[] = [];
  for (const segment of segments) {
    const serie = series[segment.serie];
    if (!serie) continue;
    const sien = serie.secondaire === true ? secondaire : repere;
    const { x, y, largeur, hauteur } = rectangleDe(segment, sien, rangement, series.length);
    const fond = couleurDuPoint(serie, segment.categorie);
    const bulle = svg(
      'title',
      {},
      `${serie.nom}, ${categories[segment.categorie] ?? ''} : ${ecrireNombre(segment.valeur)}`,
    );
    barres.push(svg('rect', { x, y, width: largeur, height: hauteur, fill: fond, class: 'barre' }, bulle));
    if (etiquettes === 'aucune' || segment.valeur === 0 || (couche ? largeur : hauteur) < EPAISSEUR_ETIQUETEE) continue;
    const texte =
      etiquettes === 'pourcentages' ? ecrirePourcentage(segment.a - segment.de) : ecrireNombre(segment.valeur);
    textes.push(texteSvg(texte, x + largeur / 2, y + hauteur / 2, { taille: 11, couleur: couleurLisible(fond) }));
  }
  const lignes = autres.flatMap((serie) =>
    tracerCourbe(serie, serie.valeurs, serie.secondaire === true ? secondaire : repere, etiquettes !== 'aucune'),
  );
  return [...noeuds, ...barres, ...lignes, ...textes];
}
