import type { VueGraphique } from '../../vue/vue-classeur';
import type { Repere } from './axes';
import type { Cadre } from './cadre-graphique';
import { tracerCourbe } from './courbes';
import { ecrireNombre, ecrirePourcentage } from './ecrire-nombre';
import { empiler, type Rangement, type Segment } from './empilement';
import { dessinerLesAxes } from './deux-axes';
import { type NoeudSvg, svg } from './noeud-svg';
import { couleurDuPoint } from './secteurs';
import { tracerTendances } from './tendances';
import { texteDuPoint } from './texte-du-point';
import { couleurLisible, texteSvg } from './texte-svg';

/** Intervalle et recouvrement d'un graphique qui n'en dit rien, en pour cent. */
const ORDINAIRES = { intervalle: 49, recouvrement: 0 };
/** Un segment plus mince que cela n'a pas la place d'une étiquette, en pixels. */
const EPAISSEUR_ETIQUETEE = 13;

function rangementDe(type: VueGraphique['type']): Rangement {
  if (type.endsWith('-100')) return 'empile-100';
  return type.endsWith('-empilees') ? 'empile' : 'groupe';
}

function rectangleDe(
  segment: Segment,
  repere: Repere,
  rangement: Rangement,
  series: number,
  reglages: Pick<NonNullable<VueGraphique['reglages']>, 'intervalle' | 'recouvrement'>,
): Cadre {
  const nombre = rangement === 'groupe' ? series : 1;
  const pasDeSerie = 1 - (rangement === 'groupe' ? reglages.recouvrement : 0) / 100;
  // Une catégorie se partage entre ses barres, qui se recouvrent ou s'écartent, et un intervalle.
  const epaisseur = repere.pas / (1 + (nombre - 1) * pasDeSerie + reglages.intervalle / 100);
  // À plat, Excel range les séries groupées de bas en haut, comme les catégories ; et dans l'autre sens avec elles.
  const aRebours = repere.couche !== repere.inverse;
  const rang = rangement !== 'groupe' ? 0 : aRebours ? series - 1 - segment.serie : segment.serie;
  const travers =
    repere.categorie(segment.categorie) + (epaisseur * reglages.intervalle) / 200 + rang * epaisseur * pasDeSerie;
  // L'axe peut commencer au-dessus de zéro : une barre ne sort pas du tracé.
  const { trace, couche } = repere;
  const [bas, haut] = couche ? [trace.x, trace.x + trace.largeur] : [trace.y, trace.y + trace.hauteur];
  const [de, a] = [segment.de, segment.a].map((valeur) => Math.min(haut, Math.max(bas, repere.valeur(valeur))));
  const [debut, fin] = [Math.min(de ?? bas, a ?? bas), Math.max(de ?? bas, a ?? bas)];
  return repere.couche
    ? { x: debut, y: travers, largeur: fin - debut, hauteur: epaisseur }
    : { x: travers, y: debut, largeur: epaisseur, hauteur: fin - debut };
}

/** Colonnes (verticales) ou barres (à plat), groupées, empilées ou empilées à 100 %. */
export function dessinerBarres(graphique: VueGraphique, cadre: Cadre): readonly NoeudSvg[] {
  const { categories } = graphique;
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
    const { x, y, largeur, hauteur } = rectangleDe(
      segment,
      sien,
      rangement,
      series.length,
      graphique.reglages ?? ORDINAIRES,
    );
    const fond = couleurDuPoint(serie, segment.categorie);
    const bulle = svg(
      'title',
      {},
      `${serie.nom}, ${categories[segment.categorie] ?? ''} : ${ecrireNombre(segment.valeur)}`,
    );
    barres.push(svg('rect', { x, y, width: largeur, height: hauteur, fill: fond, class: 'barre' }, bulle));
    const texte = texteDuPoint(graphique, serie, segment.categorie, segment.a - segment.de);
    if (texte === null || segment.valeur === 0) continue;
    textes.push(etiqueter(texte, { x, y, largeur, hauteur }, fond, couche, rangement === 'groupe'));
  }
  const lignes = autres.flatMap((serie) =>
    tracerCourbe(serie, serie.valeurs, serie.secondaire === true ? secondaire : repere, graphique),
  );
  const tendances = series.flatMap((serie) => tracerTendances(serie, repere));
  return [...noeuds, ...barres, ...lignes, ...tendances, ...textes];
}

/** Au bout d'une barre groupée, comme Excel la met ; au milieu d'un segment empilé, s'il est assez épais pour qu'elle s'y lise. */
function etiqueter(texte: string, barre: Cadre, fond: string, couche: boolean, auBout: boolean): NoeudSvg {
  const { x, y, largeur, hauteur } = barre;
  const [milieuX, milieuY] = [x + largeur / 2, y + hauteur / 2];
  const epaisseur = couche ? largeur : hauteur;
  if (!auBout && epaisseur >= EPAISSEUR_ETIQUETEE && fond.startsWith('#'))
    return texteSvg(texte, milieuX, milieuY, { taille: 11, couleur: couleurLisible(fond) });
  return couche
    ? texteSvg(texte, x + largeur + 4, milieuY, { taille: 11, ancrage: 'start' })
    : texteSvg(texte, milieuX, y - 8, { taille: 11 });
}
