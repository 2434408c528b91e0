import fc from 'fast-check';
import { ecrireMois } from './ecrire-mois';
import { jour } from './jour';
import { leJour } from './jour.exemples';
import { dernierJour, memeMois, moisDeJour, moisSuivant, premierJour } from './mois';

const unMois = fc.record({ annee: fc.integer({ min: 1901, max: 9998 }), mois: fc.integer({ min: 1, max: 12 }) });

describe('moisDeJour', () => {
  it("rend le mois et l'année", () => {
    expect(moisDeJour(leJour('31/12/2025'))).toEqual({ annee: 2025, mois: 12 });
  });
});

describe('memeMois', () => {
  it('distingue les années', () => {
    expect(memeMois({ annee: 2025, mois: 11 }, { annee: 2025, mois: 11 })).toBe(true);
    expect(memeMois({ annee: 2025, mois: 11 }, { annee: 2026, mois: 11 })).toBe(false);
    expect(memeMois({ annee: 2025, mois: 11 }, { annee: 2025, mois: 10 })).toBe(false);
  });
});

describe('moisSuivant', () => {
  it.each([
    [1, { annee: 2026, mois: 1 }],
    [0, { annee: 2025, mois: 12 }],
    [12, { annee: 2026, mois: 12 }],
    [-11, { annee: 2025, mois: 1 }],
    [-12, { annee: 2024, mois: 12 }],
  ])('à %d mois de décembre 2025', (n, attendu) => {
    expect(moisSuivant({ annee: 2025, mois: 12 }, n)).toEqual(attendu);
  });

  it("avance d'un mois quand on ne dit rien", () => {
    expect(moisSuivant({ annee: 2026, mois: 2 })).toEqual({ annee: 2026, mois: 3 });
  });

  it('revient au départ après un aller et un retour', () => {
    fc.assert(
      fc.property(unMois, fc.integer({ min: -500, max: 500 }), (m, n) => {
        expect(moisSuivant(moisSuivant(m, n), -n)).toEqual(m);
      }),
    );
  });
});

describe('premierJour et dernierJour', () => {
  it.each([
    [{ annee: 2026, mois: 2 }, '01/02/2026', '28/02/2026'],
    [{ annee: 2024, mois: 2 }, '01/02/2024', '29/02/2024'],
    [{ annee: 2026, mois: 12 }, '01/12/2026', '31/12/2026'],
    [{ annee: 1900, mois: 3 }, '01/03/1900', '31/03/1900'],
  ])('bornent %j', (m, premier, dernier) => {
    expect(premierJour(m)).toBe(leJour(premier));
    expect(dernierJour(m)).toBe(leJour(dernier));
  });

  it("se suivent d'un mois à l'autre, sans trou", () => {
    fc.assert(fc.property(unMois, (m) => premierJour(moisSuivant(m)) === dernierJour(m) + 1));
  });

  it.each([
    { annee: 1900, mois: 2 },
    { annee: 10_000, mois: 1 },
    { annee: 2026, mois: 13 },
  ])('refusent un mois hors du calendrier sûr : %j', (m) => {
    expect(() => premierJour(m)).toThrow(RangeError);
    expect(() => dernierJour(m)).toThrow(RangeError);
  });

  it('encadrent chaque jour du mois', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }).map(jour), (j) => {
        const m = moisDeJour(j);
        expect(premierJour(m)).toBeLessThanOrEqual(j);
        expect(dernierJour(m)).toBeGreaterThanOrEqual(j);
      }),
    );
  });
});

describe('ecrireMois', () => {
  it('abrège les douze mois', () => {
    const annee = Array.from({ length: 12 }, (_, rang) => ecrireMois({ annee: 2025, mois: rang + 1 }));
    expect(annee).toEqual([
      'janv. 2025',
      'févr. 2025',
      'mars 2025',
      'avr. 2025',
      'mai 2025',
      'juin 2025',
      'juil. 2025',
      'août 2025',
      'sept. 2025',
      'oct. 2025',
      'nov. 2025',
      'déc. 2025',
    ]);
  });
});
