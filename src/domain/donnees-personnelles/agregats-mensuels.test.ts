import fc from 'fast-check';
import { jour } from '../commun/jour';
import { dernierJour, premierJour } from '../commun/mois';
import type { Demande } from '../suivi-demandes/demande';
import { calculerIndicateurs } from '../suivi-demandes/indicateurs';
import { calculerAgregatsMensuels } from './agregats-mensuels';

const SEUILS = { t1: 8, t2: 14 };
/** Le 01/10/2026 et le 23/11/2026. */
const OCTOBRE = 46_296;
const AUJOURDHUI = jour(46_349);

const demande = (reception: number, delai: number | null): Demande => ({
  reception: jour(reception),
  accuse: null,
  annonce: null,
  reponse: delai === null ? null : jour(reception + delai),
});

describe('calculerAgregatsMensuels', () => {
  it("fige tout le mois, même ce qui n'est pas effacé, et dit combien le sont", () => {
    const agregats = calculerAgregatsMensuels(
      [
        { demande: demande(OCTOBRE, 3), effacee: true },
        { demande: demande(OCTOBRE + 1, 12), effacee: false },
        { demande: demande(OCTOBRE + 2, 20), effacee: true },
        { demande: demande(OCTOBRE + 3, null), effacee: false },
        { demande: demande(OCTOBRE + 31, 2), effacee: false },
      ],
      SEUILS,
      AUJOURDHUI,
    );
    expect(agregats).toMatchObject([
      {
        mois: { annee: 2026, mois: 10 },
        indicateurs: { recues: 4, jugees: 4, reponduesT1: 1, reponduesT2: 2, horsDelai: 1, sansReponse: 1 },
        totalDelais: 35,
        effacees: 2,
      },
    ]);
  });

  it("est vide quand rien n'est effacé", () => {
    expect(calculerAgregatsMensuels([{ demande: demande(OCTOBRE, 3), effacee: false }], SEUILS, AUJOURDHUI)).toEqual(
      [],
    );
  });

  it('donne à chaque mois les chiffres que les résultats lui donnent', () => {
    const tirage = fc.record({
      demande: fc
        .record({ reception: fc.integer({ min: OCTOBRE - 200, max: OCTOBRE + 40 }), delai: fc.option(fc.nat(60)) })
        .map(({ reception, delai }) => demande(reception, delai)),
      effacee: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(tirage, { maxLength: 60 }), (tirees) => {
        const agregats = calculerAgregatsMensuels(tirees, SEUILS, AUJOURDHUI);
        expect(agregats.reduce((total, { effacees }) => total + effacees, 0)).toBe(
          tirees.filter(({ effacee }) => effacee).length,
        );
        for (const { mois, indicateurs, totalDelais } of agregats) {
          const periode = { du: premierJour(mois), au: dernierJour(mois) };
          const toutes = tirees.map((une) => une.demande);
          expect(indicateurs).toEqual(calculerIndicateurs(toutes, periode, SEUILS, AUJOURDHUI));
          const effectif = indicateurs.reponduesT2 + indicateurs.horsDelai;
          if (indicateurs.delaiMoyen !== null) expect(totalDelais / effectif).toBeCloseTo(indicateurs.delaiMoyen, 9);
        }
      }),
    );
  });
});
