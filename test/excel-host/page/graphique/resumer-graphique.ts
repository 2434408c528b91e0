import type { TypeGraphiqueVu, VueGraphique } from '../../vue/vue-classeur';
import { ecrireNombre } from './ecrire-nombre';

const NOMS: Readonly<Record<TypeGraphiqueVu, string>> = {
  anneau: 'Graphique en anneau',
  secteurs: 'Graphique en secteurs',
  colonnes: 'Graphique en colonnes',
  'colonnes-empilees': 'Graphique en colonnes empilées',
  'colonnes-empilees-100': 'Graphique en colonnes empilées à 100 %',
  barres: 'Graphique en barres',
  'barres-empilees': 'Graphique en barres empilées',
  'barres-empilees-100': 'Graphique en barres empilées à 100 %',
  courbes: 'Graphique en courbes',
  'courbes-empilees': 'Graphique en courbes empilées',
  'courbes-empilees-100': 'Graphique en courbes empilées à 100 %',
  aires: 'Graphique en aires',
  'aires-empilees': 'Graphique en aires empilées',
  'aires-empilees-100': 'Graphique en aires empilées à 100 %',
  nuage: 'Nuage de points',
  radar: 'Graphique en radar',
  'radar-plein': 'Graphique en radar plein',
  autre: 'Graphique',
};

/** Un graphique dit en mots, pour qui ne le voit pas. Une cellule vide se dit « vide ». */
export function resumerGraphique({ type, titre, series, categories }: VueGraphique): string {
  const debut = titre === null ? NOMS[type] : `${NOMS[type]} : ${titre}`;
  const details = series.map(({ nom, valeurs }) => {
    const points = categories.map((categorie, rang) => {
      const valeur = valeurs[rang];
      return `${categorie} ${valeur === null || valeur === undefined ? 'vide' : ecrireNombre(valeur)}`;
    });
    return `${nom} : ${points.join(', ')}`;
  });
  return [debut, ...details].join('. ');
}
