import { calculerEchelle } from './echelle';

describe('calculerEchelle', () => {
  it.each([
    [
      [3, 47],
      [0, 10, 20, 30, 40, 50],
    ],
    [[1], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [
      [-5, 12],
      [-5, 0, 5, 10, 15],
    ],
    [[0.3], [0, 0.1, 0.2, 0.3]],
  ])('gradue %j par un pas rond', (valeurs, graduations) => {
    expect(calculerEchelle(valeurs).graduations).toEqual(graduations);
  });

  it("va de 0 à 1 quand il n'y a rien à montrer", () => {
    expect(calculerEchelle([])).toEqual({ min: 0, max: 1, graduations: [0, 1] });
    expect(calculerEchelle([0, 0])).toEqual({ min: 0, max: 1, graduations: [0, 1] });
  });

  it('contient toujours toutes les valeurs', () => {
    for (const valeur of [0.001, 7, 99.9, 100, 101, 12_345, 1e7]) {
      const { min, max } = calculerEchelle([valeur]);
      expect(min).toBeLessThanOrEqual(0);
      expect(max).toBeGreaterThanOrEqual(valeur);
    }
  });
});
