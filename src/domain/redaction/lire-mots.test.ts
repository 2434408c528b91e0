import { compterMots, lireMots } from './lire-mots';

const lire = (texte: string) => lireMots(texte, { debut: 0, fin: texte.length });

describe('lireMots', () => {
  it("sépare les formes élidées, et garde « aujourd'hui » et les mots à trait d'union", () => {
    expect(lire("Jusqu'à aujourd'hui, l’œuvre est-elle prête ?").map(({ cle }) => cle)).toEqual([
      "jusqu'",
      'a',
      "aujourd'hui",
      "l'",
      'oeuvre',
      'est-elle',
      'prete',
    ]);
  });

  it('donne des positions en unités UTF-16', () => {
    expect(lire('😀 été').map(({ debut, fin }) => [debut, fin])).toEqual([[3, 6]]);
  });
});

describe('compterMots', () => {
  it.each([
    ["L'usager d'aujourd'hui", 2],
    ['le 12.03.2026 à 14:30', 4],
    ['1 234,50 €', 1],
    ['06 12 34 56 78', 1],
    ['1 234,50 €', 1],
    ['https://exemple.fr/a-b?c=d et a.b@c.fr', 3],
    ['le 1er juin, à 14h30', 5],
    ['– ; « »', 0],
    ['', 0],
  ])('dans « %s », compte %i mots', (texte, nombre) => {
    expect(compterMots(lire(texte))).toBe(nombre);
  });
});
