import { Fusions } from './fusions';

const titre = { de: { l: 3, c: 2 }, a: { l: 4, c: 5 } };
const fusions = new Fusions([titre, { de: { l: 10, c: 5 }, a: { l: 12, c: 5 } }]);

describe('Fusions', () => {
  it("retrouve la fusion depuis n'importe laquelle de ses cellules", () => {
    expect(fusions.en(4, 5)).toBe(titre);
    expect(fusions.ancre({ l: 4, c: 5 })).toEqual({ l: 3, c: 2 });
  });

  it("laisse à elle-même une cellule qui n'est pas fusionnée", () => {
    expect(fusions.en(5, 5)).toBeNull();
    expect(fusions.ancre({ l: 5, c: 5 })).toEqual({ l: 5, c: 5 });
  });

  it('rend les fusions qui entrent dans une fenêtre, même si leur coin en est sorti', () => {
    expect(fusions.dans({ premier: 4, dernier: 9 }, { premier: 4, dernier: 8 })).toEqual([titre]);
    expect(fusions.dans({ premier: 5, dernier: 9 }, { premier: 1, dernier: 8 })).toEqual([]);
  });

  it('élargit une sélection qui coupe une fusion, et celles que cela entraîne', () => {
    expect(fusions.elargir({ de: { l: 4, c: 4 }, a: { l: 10, c: 4 } })).toEqual({
      de: { l: 3, c: 2 },
      a: { l: 12, c: 5 },
    });
  });

  it('laisse telle une sélection qui tient dans une fusion entière', () => {
    expect(fusions.elargir({ de: { l: 1, c: 1 }, a: { l: 2, c: 9 } })).toEqual({
      de: { l: 1, c: 1 },
      a: { l: 2, c: 9 },
    });
  });

  it('retrouve une fusion de colonnes entières', () => {
    const colonnes = { de: { l: 1, c: 1 }, a: { l: 1_048_576, c: 2 } };
    expect(new Fusions([colonnes]).en(500_000, 2)).toBe(colonnes);
  });
});
