import fc from 'fast-check';
import { ajouterMois } from './ajouter-mois';
import { EXEMPLES_AJOUTER_MOIS } from './ajouter-mois.exemples';
import { dateDeJour } from './calendrier';
import { ecrireJour } from './ecrire-jour';
import { jour } from './jour';
import { leJour } from './jour.exemples';
import { moisDeJour, moisSuivant } from './mois';

const unJour = fc.integer({ min: 1_000, max: 2_900_000 }).map(jour);
const unNombreDeMois = fc.integer({ min: 0, max: 36 });

describe('ajouterMois', () => {
  it.each(EXEMPLES_AJOUTER_MOIS)('$depart plus $mois mois : $arrivee', ({ depart, mois, arrivee }) => {
    expect(ecrireJour(ajouterMois(leJour(depart), mois))).toBe(arrivee);
  });

  it('ne change rien sans mois à ajouter', () => {
    fc.assert(
      fc.property(unJour, (j) => {
        expect(ajouterMois(j, 0)).toBe(j);
      }),
    );
  });

  it('arrive dans le mois compté, au même quantième ou au dernier jour du mois', () => {
    fc.assert(
      fc.property(unJour, unNombreDeMois, (j, n) => {
        const arrivee = ajouterMois(j, n);
        expect(moisDeJour(arrivee)).toEqual(moisSuivant(moisDeJour(j), n));
        const [avant, apres] = [dateDeJour(j).quantieme, dateDeJour(arrivee).quantieme];
        expect(apres === avant || moisDeJour(jour(arrivee + 1)).mois !== moisDeJour(arrivee).mois).toBe(true);
        expect(apres).toBeLessThanOrEqual(avant);
      }),
    );
  });

  it("garde l'ordre des jours", () => {
    fc.assert(
      fc.property(unJour, unNombreDeMois, (j, n) => {
        expect(ajouterMois(jour(j + 1), n)).toBeGreaterThanOrEqual(ajouterMois(j, n));
      }),
    );
  });

  it('refuse de sortir du calendrier', () => {
    expect(() => ajouterMois(leJour('30/11/9999'), 2)).toThrow(RangeError);
  });
});
