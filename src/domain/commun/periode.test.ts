import fc from 'fast-check';
import { dateDeJour } from './calendrier';
import { jour } from './jour';
import { leJour } from './jour.exemples';
import { moisDeJour, moisSuivant } from './mois';
import { contientJour, douzeMoisComplets, moisDePeriode } from './periode';

const unJour = fc.integer({ min: 1000, max: 100_000 }).map(jour);

describe('douzeMoisComplets', () => {
  it.each([
    ['23/11/2026', '01/11/2025', '31/10/2026'],
    ['01/11/2026', '01/11/2025', '31/10/2026'],
    ['30/11/2026', '01/11/2025', '31/10/2026'],
    ['15/01/2026', '01/01/2025', '31/12/2025'],
    ['31/03/2024', '01/03/2023', '29/02/2024'],
    ['01/03/2025', '01/03/2024', '28/02/2025'],
  ])('calculés le %s, vont du %s au %s', (aujourdhui, du, au) => {
    expect(douzeMoisComplets(leJour(aujourdhui))).toEqual({ du: leJour(du), au: leJour(au) });
  });

  it("couvrent toujours douze mois entiers, finis avant aujourd'hui", () => {
    fc.assert(
      fc.property(unJour, (aujourdhui) => {
        const periode = douzeMoisComplets(aujourdhui);
        expect(moisDePeriode(periode)).toHaveLength(12);
        expect(dateDeJour(periode.du).quantieme).toBe(1);
        expect(dateDeJour(jour(periode.au + 1)).quantieme).toBe(1);
        expect(periode.au).toBeLessThan(aujourdhui);
        expect(periode.au - periode.du + 1).toBeGreaterThanOrEqual(365);
      }),
    );
  });
});

describe('contientJour', () => {
  const periode = { du: leJour('01/11/2025'), au: leJour('31/10/2026') };

  it.each([
    ['31/10/2025', false],
    ['01/11/2025', true],
    ['14/03/2026', true],
    ['31/10/2026', true],
    ['01/11/2026', false],
  ])('le %s : %s', (date, attendu) => {
    expect(contientJour(periode, leJour(date))).toBe(attendu);
  });

  it('ne contient rien si la période est inversée', () => {
    const inversee = { du: periode.au, au: periode.du };
    fc.assert(fc.property(unJour, (j) => !contientJour(inversee, j)));
  });
});

describe('moisDePeriode', () => {
  it('rend les mois touchés, même en partie', () => {
    expect(moisDePeriode({ du: leJour('31/12/2025'), au: leJour('01/02/2026') })).toEqual([
      { annee: 2025, mois: 12 },
      { annee: 2026, mois: 1 },
      { annee: 2026, mois: 2 },
    ]);
  });

  it('rend un seul mois pour un seul jour', () => {
    const j = leJour('29/02/2024');
    expect(moisDePeriode({ du: j, au: j })).toEqual([{ annee: 2024, mois: 2 }]);
  });

  it('ne rend rien pour une période inversée', () => {
    expect(moisDePeriode({ du: leJour('02/03/2026'), au: leJour('01/03/2026') })).toEqual([]);
  });

  it('se suivent du mois de la première borne à celui de la seconde', () => {
    fc.assert(
      fc.property(unJour, fc.integer({ min: 0, max: 3000 }), (du, duree) => {
        const au = jour(du + duree);
        const mois = moisDePeriode({ du, au });
        expect(mois[0]).toEqual(moisDeJour(du));
        expect(mois.at(-1)).toEqual(moisDeJour(au));
        mois.slice(1).forEach((m, rang) => {
          expect(m).toEqual(moisSuivant(mois[rang] ?? m));
        });
      }),
    );
  });
});
