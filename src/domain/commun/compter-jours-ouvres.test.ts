import fc from 'fast-check';
import { compterJoursOuvres } from './compter-jours-ouvres';
import { jour } from './jour';
import { leJour } from './jour.exemples';
import { ajouterJoursOuvres, estOuvre } from './jours-ouvres';
import { ZONES } from './zone';

describe('compterJoursOuvres', () => {
  it.each([
    ['02/04/2026', '07/04/2026', 2],
    ['13/03/2026', '16/03/2026', 1],
    ['13/03/2026', '15/03/2026', 0],
    ['24/12/2025', '02/01/2026', 5],
    ['14/03/2026', '14/03/2026', 0],
    ['16/03/2026', '13/03/2026', 0],
  ])("après le %s et jusqu'au %s : %d", (du, au, jours) => {
    expect(compterJoursOuvres(leJour(du), leJour(au))).toBe(jours);
  });

  it('ne compte pas deux fois une fermeture du site un jour férié ou un samedi', () => {
    const fermetures = new Set(['14/05/2026', '15/05/2026', '16/05/2026'].map(leJour));
    expect(compterJoursOuvres(leJour('13/05/2026'), leJour('18/05/2026'), { fermetures })).toBe(1);
  });

  it('compte comme qui regarderait chaque jour, dans toutes les zones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 36_526, max: 73_050 }),
        fc.integer({ min: -10, max: 800 }),
        fc.constantFrom(...ZONES),
        fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 5 }),
        (depart, ecart, zone, ecarts) => {
          const fermetures = new Set(ecarts.map((un) => jour(depart + un)));
          let ouvres = 0;
          for (let j = depart + 1; j <= depart + ecart; j += 1)
            if (estOuvre(jour(j), { zone, fermetures })) ouvres += 1;
          expect(compterJoursOuvres(jour(depart), jour(depart + ecart), { zone, fermetures })).toBe(ouvres);
        },
      ),
    );
  });

  it('défait ajouterJoursOuvres', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), fc.integer({ min: 1, max: 200 }), (depart, n) => {
        expect(compterJoursOuvres(jour(depart), ajouterJoursOuvres(jour(depart), n))).toBe(n);
      }),
    );
  });
});
