import { COULEURS_AUTOMATIQUES } from '../fichiers/couleurs-automatiques';
import { texteAffiche } from '../modele/affichage';
import type { ClasseurHote } from '../modele/classeur-hote';
import { POINTS_PAR_PIXEL } from '../modele/dimensions-feuille';
import { echelleDesValeurs, pasRond } from '../modele/echelle-axe';
import type { Feuille } from '../modele/feuille';
import type { Graphique } from '../modele/graphique';
import { nomDeSerie } from '../modele/nom-de-serie';
import { placeDuGraphique } from '../modele/place-graphique';
import type { SerieGraphique } from '../modele/serie-graphique';
import { titreAutomatique } from '../modele/titre-automatique';
import { estCirculaire, estNuage } from '../modele/types-graphique';
import { cellulesDeReference, valeursDeReference } from '../modele/valeurs-reference';
import { etiquettesVues } from './etiquettes-vues';
import { tendancesVues } from './tendance-vue';
import type { TypeGraphiqueVu, VueEchelle, VueGraphique, VueSerie } from './vue-classeur';

const FAMILLES: readonly (readonly [debut: string, vu: string])[] = [
  ['Doughnut', 'anneau'],
  ['Pie', 'secteurs'],
  ['Column', 'colonnes'],
  ['Bar', 'barres'],
  ['Line', 'courbes'],
  ['Area', 'aires'],
  ['XYScatter', 'nuage'],
  ['RadarFilled', 'radar-plein'],
  ['Radar', 'radar'],
];
const GENRES: Readonly<Record<string, VueSerie['genre']>> = {
  Column: 'barres',
  Bar: 'barres',
  Line: 'courbe',
  Area: 'aire',
};
const LEGENDES = {
  Top: 'haut',
  Bottom: 'bas',
  Left: 'gauche',
  Right: 'droite',
  Corner: 'droite',
  Custom: 'droite',
} as const;

function typeVu(type: string): TypeGraphiqueVu {
  const famille = FAMILLES.find(([debut]) => type.startsWith(debut))?.[1] ?? 'autre';
  const suite = type.endsWith('Stacked100') ? '-empilees-100' : type.endsWith('Stacked') ? '-empilees' : '';
  return `${famille}${suite}` as TypeGraphiqueVu;
}

/** Un graphique avec ses valeurs du moment. */
export function graphiqueVu(feuille: Feuille, graphique: Graphique): VueGraphique {
  const { classeur } = feuille;
  const series = graphique.series.filter(({ filtree }) => !filtree);
  const [premiere] = series;
  const categories = textesDe(classeur, premiere?.categories ?? null);
  const place = placeDuGraphique(feuille, graphique);
  const etiquettes = premiere?.etiquettes ?? graphique.etiquettes;
  const { valeurs, categories: axeCategories } = graphique.axes;
  return {
    nom: graphique.nom,
    type: typeVu(graphique.type),
    titre: graphique.titre.visible ? (graphique.titre.texte ?? titreAutomatique(classeur, series)) : null,
    series: series.map((serie) => serieVue(classeur, graphique, serie)),
    categories:
      categories.length > 0
        ? categories
        : valeursDeReference(classeur, premiere?.valeurs ?? null).map((_, rang) => String(rang + 1)),
    titreAxeValeurs: valeurs.titre.visible ? (valeurs.titre.texte ?? "Titre de l'axe") : null,
    titreAxeCategories: axeCategories.titre.visible ? (axeCategories.titre.texte ?? "Titre de l'axe") : null,
    legende: graphique.legende.visible ? LEGENDES[graphique.legende.position] : null,
    etiquettes:
      etiquettes === null
        ? 'aucune'
        : etiquettes.pourcentage
          ? 'pourcentages'
          : etiquettes.valeur
            ? 'valeurs'
            : 'aucune',
    ...(graphique.table.visible ? { table: { cles: graphique.table.cles } } : {}),
    reglages: {
      trou: graphique.trou / 100,
      angle: graphique.angle,
      intervalle: graphique.intervalle,
      recouvrement: graphique.recouvrement,
    },
    axes: { quadrillage: valeurs.quadrillage, categoriesInversees: axeCategories.inverse },
    ...echelles(feuille, graphique),
    ancre: {
      gauche: place.x / POINTS_PAR_PIXEL,
      haut: place.y / POINTS_PAR_PIXEL,
      largeur: place.largeur / POINTS_PAR_PIXEL,
      hauteur: place.hauteur / POINTS_PAR_PIXEL,
    },
  };
}

function textesDe(classeur: ClasseurHote, reference: string | null): string[] {
  return cellulesDeReference(classeur, reference).map((cellule) =>
    texteAffiche(cellule?.valeur ?? null, cellule?.style.format ?? 'General', classeur.date1904),
  );
}

function serieVue(classeur: ClasseurHote, graphique: Graphique, serie: SerieGraphique): VueSerie {
  const valeurs = valeursDeReference(classeur, serie.valeurs);
  const type = serie.type ?? graphique.type;
  const varie = serie.varier ?? estCirculaire(type);
  const automatique = (rang: number): string => COULEURS_AUTOMATIQUES[rang % COULEURS_AUTOMATIQUES.length] ?? '#4472C4';
  const visible = (couleur: string): string => (couleur === 'aucun' ? 'none' : couleur);
  const trait = type.startsWith('Line') ? serie.trait.couleur : null;
  const couleur = visible(trait ?? serie.couleur ?? automatique(graphique.series.indexOf(serie)));
  const genre = GENRES[/^[A-Z][a-z]+/u.exec(type)?.[0] ?? ''];
  const reperes = type.includes('Markers')
    ? !type.includes('NoMarkers')
    : estNuage(type) && !type.includes('NoMarkers');
  const nom = nomDeSerie(classeur, graphique.series, serie);
  const abscisses = estNuage(type) ? valeursDeReference(classeur, serie.categories) : null;
  const categories = textesDe(classeur, serie.categories);
  return {
    nom,
    valeurs,
    couleur,
    couleursPoints:
      varie || serie.couleursPoints.size > 0
        ? valeurs.map((_, point) => visible(serie.couleursPoints.get(point) ?? (varie ? automatique(point) : couleur)))
        : [],
    ...(genre === undefined ? {} : { genre }),
    reperes: serie.marqueur.style === null ? reperes : serie.marqueur.style !== 'None',
    ...(serie.secondaire ? { secondaire: true } : {}),
    ...(abscisses === null ? {} : { abscisses, relie: /Lines|Smooth/u.test(type) }),
    lisse: serie.lisse ?? type.includes('Smooth'),
    textes: etiquettesVues(classeur, graphique, serie, { nom, valeurs, categories }),
    tendances: tendancesVues(serie, nom, valeurs, abscisses, couleur),
  };
}

/** Les axes de valeurs, au format qu'on leur a donné ou à celui des cellules. */
function echelles(
  feuille: Feuille,
  graphique: Graphique,
): Pick<VueGraphique, 'echelle' | 'echelleSecondaire' | 'echelleAbscisses'> {
  if (estCirculaire(graphique.type)) return {};
  const { axes, series, type } = graphique;
  const vue = (secondaire: boolean): VueEchelle => {
    const axe = secondaire ? axes.valeurs2 : axes.valeurs;
    const modele = series.find((serie) => serie.secondaire === secondaire)?.valeurs ?? null;
    const [cellule] = cellulesDeReference(feuille.classeur, modele);
    const source = type.endsWith('100') ? '0%' : (cellule?.style.format ?? 'General');
    const format = axe.lieAuFormat || axe.format === null ? source : axe.format;
    return graduer(echelleDesValeurs(feuille, graphique, secondaire), format);
  };
  const abscisses = estNuage(type)
    ? series
        .flatMap(({ categories }) => valeursDeReference(feuille.classeur, categories))
        .filter((valeur) => valeur !== null)
    : [];
  const [bas, haut] = [Math.min(0, ...abscisses), Math.max(1, ...abscisses)];
  const unite = axes.categories.unite ?? pasRond((haut - bas) / 6);
  return {
    echelle: vue(false),
    ...(series.some(({ secondaire }) => secondaire) ? { echelleSecondaire: vue(true) } : {}),
    ...(abscisses.length === 0
      ? {}
      : {
          echelleAbscisses: graduer(
            {
              minimum: axes.categories.minimum ?? Math.floor(bas / unite) * unite,
              maximum: axes.categories.maximum ?? Math.ceil(haut / unite) * unite,
              unite,
            },
            axes.categories.format ?? 'General',
          ),
        }),
  };
}

function graduer(
  { minimum, maximum, unite }: { minimum: number; maximum: number; unite: number },
  format: string,
): VueEchelle {
  const nombre = Math.min(200, Math.max(1, Math.floor((maximum - minimum) / unite + 1e-9)));
  return {
    min: minimum,
    max: maximum,
    graduations: Array.from({ length: nombre + 1 }, (_, rang) => {
      const valeur = Number((minimum + rang * unite).toPrecision(12));
      return { valeur, texte: texteAffiche(valeur, format) };
    }),
  };
}
