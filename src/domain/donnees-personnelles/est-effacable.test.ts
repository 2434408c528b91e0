import fc from 'fast-check';
import { jourDeDate } from '../commun/calendrier';
import { jour, type Jour } from '../commun/jour';
import { lireJour } from '../commun/lire-jour';
import { estEffacable } from './est-effacable';
import { EXEMPLES_EST_EFFACABLE } from './est-effacable.exemples';

const lu = (texte: string): Jour | null => {
  const lecture = lireJour(texte);
  return lecture.ok ? lecture.jour : null;
};
const AUJOURDHUI = jourDeDate({ annee: 2026, mois: 11, quantieme: 23 }) ?? jour(1);

describe('estEffacable', () => {
  it.each(EXEMPLES_EST_EFFACABLE)('répondue le $reponse, $mois mois : $effacable', ({ reponse, mois, effacable }) => {
    expect(estEffacable(lu(reponse), mois, AUJOURDHUI)).toBe(effacable);
  });

  it('garde le 28 février la réponse du 31 août, et la laisse effacer le lendemain', () => {
    const reponse = lu('31/08/2025');
    expect([lu('28/02/2026'), lu('01/03/2026')].map((le) => estEffacable(reponse, 6, le ?? AUJOURDHUI))).toEqual([
      false,
      true,
    ]);
  });

  it('ne redevient jamais à garder : plus tard, ou sous une durée plus courte, ce qui est effaçable le reste', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40_000, max: 46_000 }),
        fc.integer({ min: 2, max: 120 }),
        fc.integer({ min: 0, max: 4000 }),
        (reponse, mois, recul) => {
          const aujourdhui = jour(reponse + recul);
          if (!estEffacable(jour(reponse), mois, aujourdhui)) return;
          expect(estEffacable(jour(reponse), mois, jour(aujourdhui + 1))).toBe(true);
          expect(estEffacable(jour(reponse), mois - 1, aujourdhui)).toBe(true);
        },
      ),
    );
  });
});
