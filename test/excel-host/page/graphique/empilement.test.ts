import type { VueSerie } from '../../vue/vue-classeur';
import { empiler } from './empilement';

const series = (...valeurs: readonly (readonly (number | null)[])[]): readonly VueSerie[] =>
  valeurs.map((liste, rang) => ({ nom: `S${rang}`, valeurs: liste, couleur: '#000000', couleursPoints: [] }));
const bornes = (...parametres: Parameters<typeof empiler>): readonly (readonly [number, number])[] =>
  empiler(...parametres).map(({ de, a }) => [de, a] as const);

describe('empiler', () => {
  it('pose chaque série sur la précédente', () => {
    expect(bornes(series([4], [3]), 1, 'empile')).toEqual([
      [0, 4],
      [4, 7],
    ]);
  });

  it('fait partir de zéro les séries groupées', () => {
    expect(bornes(series([4], [3]), 1, 'groupe')).toEqual([
      [0, 4],
      [0, 3],
    ]);
  });

  it('ramène chaque catégorie à 1, sans diviser par zéro', () => {
    expect(bornes(series([3, 0], [1, 0]), 2, 'empile-100')).toEqual([
      [0, 0.75],
      [0.75, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  it('saute les cellules vides et empile les négatives vers le bas', () => {
    expect(bornes(series([null], [-2], [5], [-1]), 1, 'empile')).toEqual([
      [0, -2],
      [0, 5],
      [-2, -3],
    ]);
  });
});
