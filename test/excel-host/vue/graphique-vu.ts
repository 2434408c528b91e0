import { COULEURS_AUTOMATIQUES } from '../fichiers/ecrire-graphique';
import { texteAffiche } from '../modele/affichage';
import { POINTS_PAR_PIXEL, pointDe } from '../modele/dimensions-feuille';
import type { Feuille } from '../modele/feuille';
import type { Graphique } from '../modele/graphique';
import { cellulesDeReference, valeursDeReference } from '../modele/valeurs-reference';
import type { TypeGraphiqueVu, VueGraphique } from './vue-classeur';

const TYPES: Readonly<Record<string, TypeGraphiqueVu>> = {
  Doughnut: 'anneau',
  Pie: 'secteurs',
  ColumnClustered: 'colonnes',
  ColumnStacked: 'colonnes-empilees',
  ColumnStacked100: 'colonnes-empilees-100',
  BarClustered: 'barres',
  BarStacked: 'barres-empilees',
  BarStacked100: 'barres-empilees-100',
  Line: 'courbes',
  LineMarkers: 'courbes',
  LineStacked: 'courbes',
  LineStacked100: 'courbes',
};
const LEGENDES = { Top: 'haut', Bottom: 'bas', Left: 'gauche', Right: 'droite', Corner: 'droite' } as const;

/** Un graphique avec ses valeurs du moment. */
export function graphiqueVu(feuille: Feuille, graphique: Graphique): VueGraphique {
  const { classeur } = feuille;
  const [premiere] = graphique.series;
  const categories = cellulesDeReference(classeur, premiere?.categories ?? null).map((cellule) =>
    texteAffiche(cellule?.valeur ?? null, cellule?.style.format ?? 'General', classeur.date1904),
  );
  const [de, a] = [pointDe(feuille, graphique.de), pointDe(feuille, graphique.a)];
  const circulaire = graphique.type === 'Doughnut' || graphique.type === 'Pie';
  const etiquettes = premiere?.etiquettes ?? graphique.etiquettes;
  return {
    nom: graphique.nom,
    type: TYPES[graphique.type] ?? 'autre',
    titre: graphique.titre.visible
      ? (graphique.titre.texte ?? (graphique.series.length === 1 ? (premiere?.nom.texte ?? '') : 'Titre du graphique'))
      : null,
    series: graphique.series.map((serie, rang) => {
      const valeurs = valeursDeReference(classeur, serie.valeurs);
      const nom =
        serie.nom.formule === null
          ? serie.nom.texte
          : cellulesDeReference(classeur, serie.nom.formule)
              .map((cellule) => texteAffiche(cellule?.valeur ?? null, cellule?.style.format ?? 'General'))
              .join(' ');
      const parPoint = circulaire || serie.couleursPoints.size > 0;
      const automatique = (point: number): string =>
        COULEURS_AUTOMATIQUES[point % COULEURS_AUTOMATIQUES.length] ?? '#4472C4';
      const couleur = serie.couleur ?? automatique(rang);
      return {
        nom,
        valeurs,
        couleur,
        couleursPoints: parPoint
          ? valeurs.map((_, point) => serie.couleursPoints.get(point) ?? (circulaire ? automatique(point) : couleur))
          : [],
      };
    }),
    categories:
      categories.length > 0
        ? categories
        : valeursDeReference(classeur, premiere?.valeurs ?? null).map((_, rang) => String(rang + 1)),
    titreAxeValeurs: graphique.axes.valeurs.titre.visible ? graphique.axes.valeurs.titre.texte : null,
    titreAxeCategories: graphique.axes.categories.titre.visible ? graphique.axes.categories.titre.texte : null,
    legende: graphique.legende.visible ? LEGENDES[graphique.legende.position] : null,
    etiquettes:
      etiquettes === null
        ? 'aucune'
        : etiquettes.pourcentage
          ? 'pourcentages'
          : etiquettes.valeur
            ? 'valeurs'
            : 'aucune',
    ancre: {
      gauche: de.x / POINTS_PAR_PIXEL,
      haut: de.y / POINTS_PAR_PIXEL,
      largeur: (a.x - de.x) / POINTS_PAR_PIXEL,
      hauteur: (a.y - de.y) / POINTS_PAR_PIXEL,
    },
  };
}
