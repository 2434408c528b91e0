import { Axe } from './axe';

const inegal = new Axe(5, (rang) => [0, 10, 20, 0, 30, 40][rang] ?? 0);

describe('Axe', () => {
  it('met les rangs bout à bout', () => {
    expect([1, 2, 3, 4, 5].map((rang) => inegal.debut(rang))).toEqual([0, 10, 30, 30, 60]);
    expect(inegal.total).toBe(100);
  });

  it('trouve le rang visible qui couvre un pixel', () => {
    expect([0, 9, 10, 29, 30, 59, 60, 99].map((pixel) => inegal.rangA(pixel))).toEqual([1, 1, 2, 2, 4, 4, 5, 5]);
  });

  it('rend le premier rang avant le début et le dernier après la fin', () => {
    expect(inegal.rangA(-50)).toBe(1);
    expect(inegal.rangA(5_000)).toBe(5);
  });

  it('enjambe les rangs masqués et reste sur place au bord', () => {
    expect(inegal.voisin(2, 1)).toBe(4);
    expect(inegal.voisin(4, -1)).toBe(2);
    expect(inegal.voisin(5, 1)).toBe(5);
    expect(inegal.voisin(1, -1)).toBe(1);
  });

  it("place la dernière ligne d'une feuille entière", () => {
    const feuille = new Axe(1_048_576, () => 20);
    expect(feuille.rangA(feuille.total - 1)).toBe(1_048_576);
  });
});
