import { cadrer } from './cadrer';

const dessin = { largeur: 400, hauteur: 200 };

describe('cadrer', () => {
  it('garde la taille du dessin quand rien ne change', () => {
    expect(cadrer(dessin, { largeur: null, hauteur: null, ajustement: 'Fit' })).toMatchObject({
      largeur: 400,
      hauteur: 200,
      echelle: 1,
    });
  });

  it('suit la seule mesure donnée, sans déformer', () => {
    expect(cadrer(dessin, { largeur: 100, hauteur: null, ajustement: 'Fill' })).toMatchObject({
      largeur: 100,
      hauteur: 50,
      echelle: 0.25,
    });
  });

  it.each([
    ['Fit', { largeur: 100, hauteur: 50, echelle: 0.25, dx: 0, dy: 0 }],
    ['FitAndCenter', { largeur: 100, hauteur: 100, echelle: 0.25, dx: 0, dy: 25 }],
    ['Fill', { largeur: 100, hauteur: 100, echelle: 0.5, dx: -50, dy: 0 }],
  ] as const)('met dans un carré selon %s', (ajustement, attendu) => {
    expect(cadrer(dessin, { largeur: 100, hauteur: 100, ajustement })).toEqual(attendu);
  });
});
