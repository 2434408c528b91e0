import { ecrireSerie, lireSerie } from './jour-ecrit';

describe('ecrireSerie', () => {
  it.each([
    [61, '01/03/1900'],
    [46_095, '14/03/2026'],
    [2_958_465, '31/12/9999'],
  ])('écrit %i %s, et lireSerie le relit', (serie, texte) => {
    expect(ecrireSerie(serie)).toBe(texte);
    expect(lireSerie(texte)).toBe(serie);
  });
});

describe('lireSerie', () => {
  it('accepte un quantième et un mois sans zéro', () => {
    expect(lireSerie(' 4/3/2026 ')).toBe(46_085);
  });

  it.each(['', '30/02/2026', '2026-03-14', '14/03/26', '01/01/1900'])('refuse « %s »', (texte) => {
    expect(lireSerie(texte)).toBeNull();
  });
});
