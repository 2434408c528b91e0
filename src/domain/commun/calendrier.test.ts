import fc from 'fast-check';
import { dateDeJour, jourDeDate, jourSemaine, nombreDeJours } from './calendrier';
import { jour } from './jour';

const unJour = fc.integer({ min: 61, max: 2_958_465 }).map(jour);

/** Numéros relevés dans Excel. */
const REPERES = [
  { serie: 61, annee: 1900, mois: 3, quantieme: 1, semaine: 4 },
  { serie: 36525, annee: 1999, mois: 12, quantieme: 31, semaine: 5 },
  { serie: 36526, annee: 2000, mois: 1, quantieme: 1, semaine: 6 },
  { serie: 36585, annee: 2000, mois: 2, quantieme: 29, semaine: 2 },
  { serie: 45292, annee: 2024, mois: 1, quantieme: 1, semaine: 1 },
  { serie: 45657, annee: 2024, mois: 12, quantieme: 31, semaine: 2 },
  { serie: 46095, annee: 2026, mois: 3, quantieme: 14, semaine: 6 },
  { serie: 73109, annee: 2100, mois: 2, quantieme: 28, semaine: 7 },
  { serie: 73110, annee: 2100, mois: 3, quantieme: 1, semaine: 1 },
  { serie: 2_958_465, annee: 9999, mois: 12, quantieme: 31, semaine: 5 },
];

describe('jourDeDate', () => {
  it.each(REPERES)('donne $serie au $quantieme/$mois/$annee', ({ serie, annee, mois, quantieme }) => {
    expect(jourDeDate({ annee, mois, quantieme })).toBe(serie);
  });

  it.each([
    [29, 2, 1900],
    [28, 2, 1900],
    [31, 12, 1899],
    [29, 2, 2026],
    [29, 2, 2100],
    [30, 2, 2024],
    [31, 4, 2026],
    [31, 6, 2026],
    [31, 9, 2026],
    [31, 11, 2026],
    [0, 1, 2026],
    [32, 1, 2026],
    [1, 0, 2026],
    [1, 13, 2026],
    [1, 1, 10_000],
    [1.5, 1, 2026],
    [1, 1.5, 2026],
    [1, 1, 2026.5],
  ])('ne connaît pas le %d/%d/%d', (quantieme, mois, annee) => {
    expect(jourDeDate({ annee, mois, quantieme })).toBeNull();
  });
});

describe('dateDeJour', () => {
  it.each(REPERES)('rend le $quantieme/$mois/$annee pour $serie', ({ serie, annee, mois, quantieme }) => {
    expect(dateDeJour(jour(serie))).toEqual({ annee, mois, quantieme });
  });

  it.each([
    [1, { annee: 1900, mois: 1, quantieme: 1 }],
    [31, { annee: 1900, mois: 1, quantieme: 31 }],
    [32, { annee: 1900, mois: 2, quantieme: 1 }],
    [59, { annee: 1900, mois: 2, quantieme: 28 }],
    [60, { annee: 1900, mois: 2, quantieme: 29 }],
  ])('montre le numéro %d comme Excel, 29/02/1900 imaginaire compris', (serie, date) => {
    expect(dateDeJour(jour(serie))).toEqual(date);
  });

  it("est l'inverse de jourDeDate sur tout le calendrier", () => {
    fc.assert(fc.property(unJour, (j) => jourDeDate(dateDeJour(j)) === j));
  });

  it("avance d'un jour à la fois, de 1900 à 2200", () => {
    let attendue = { annee: 1900, mois: 3, quantieme: 1 };
    for (let serie = 61; serie < 110_000; serie += 1) {
      const lue = dateDeJour(jour(serie));
      if (lue.annee !== attendue.annee || lue.mois !== attendue.mois || lue.quantieme !== attendue.quantieme) {
        expect({ serie, ...lue }).toEqual({ serie, ...attendue });
      }
      attendue = lendemain(attendue);
    }
  });
});

describe('jourSemaine', () => {
  it.each(REPERES)('rend $semaine pour le $quantieme/$mois/$annee', ({ serie, semaine }) => {
    expect(jourSemaine(jour(serie))).toBe(semaine);
  });

  it('revient tous les sept jours et jamais avant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_000 }), fc.integer({ min: 0, max: 400 }), (serie, ecart) => {
        const memeJour = jourSemaine(jour(serie)) === jourSemaine(jour(serie + ecart));
        expect(memeJour).toBe(ecart % 7 === 0);
      }),
    );
  });
});

describe('nombreDeJours', () => {
  it.each([
    [2026, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [1900, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 0, 0],
    [2026, 13, 0],
  ])('en %d, le mois %d a %d jours', (annee, mois, attendu) => {
    expect(nombreDeJours(annee, mois)).toBe(attendu);
  });
});

function lendemain({ annee, mois, quantieme }: { annee: number; mois: number; quantieme: number }) {
  const fevrier = annee % 400 === 0 || (annee % 4 === 0 && annee % 100 !== 0) ? 29 : 28;
  const dernier = [31, fevrier, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][mois - 1] ?? 0;
  if (quantieme < dernier) return { annee, mois, quantieme: quantieme + 1 };
  return mois < 12 ? { annee, mois: mois + 1, quantieme: 1 } : { annee: annee + 1, mois: 1, quantieme: 1 };
}
