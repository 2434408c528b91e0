import fc from 'fast-check';
import { jour } from '../commun/jour';
import { leJour } from '../commun/jour.exemples';
import { controlerDates } from './controler-dates';
import { EXEMPLES_CONTROLER_DATES } from './controler-dates.exemples';
import { laDemande } from './demande.exemples';

const AUJOURDHUI = leJour('23/11/2026');
const autour = fc.integer({ min: AUJOURDHUI - 30, max: AUJOURDHUI + 10 }).map(jour);
const demande = fc.record({
  reception: autour,
  accuse: fc.option(autour),
  reponse: fc.option(autour),
  annonce: fc.option(autour),
});

describe('controlerDates', () => {
  it.each(EXEMPLES_CONTROLER_DATES)(
    'reçue le $reception, AR $accuse, réponse $reponse : $effet $anomalies',
    ({ anomalies, effet, ...dates }) => {
      const d = laDemande(dates);
      const attendue = { comptée: d, 'comptée sans AR': { ...d, accuse: null }, exclue: null }[effet];
      expect(controlerDates(d, AUJOURDHUI)).toEqual({ retenue: attendue, anomalies });
    },
  );

  it("rend la demande elle-même quand il n'y a rien à dire", () => {
    const d = laDemande({ reception: '02/11/2026', accuse: '03/11/2026', reponse: '04/11/2026' });
    expect(controlerDates(d, AUJOURDHUI).retenue).toBe(d);
  });

  it('accepte une date annoncée dans le futur', () => {
    const d = laDemande({ reception: '02/11/2026', annonce: '24/12/2026' });
    expect(controlerDates(d, AUJOURDHUI)).toEqual({ retenue: d, anomalies: [] });
  });

  it("ne retient que des dates en ordre, et ne change que l'accusé", () => {
    fc.assert(
      fc.property(demande, (d) => {
        const { retenue, anomalies } = controlerDates(d, AUJOURDHUI);
        if (retenue === null) {
          expect(anomalies.length).toBeGreaterThan(0);
          return;
        }
        const fin = retenue.reponse ?? AUJOURDHUI;
        expect({ ...retenue, accuse: d.accuse }).toEqual(d);
        expect(retenue.reception).toBeLessThanOrEqual(fin);
        expect(fin).toBeLessThanOrEqual(AUJOURDHUI);
        expect(retenue.accuse ?? retenue.reception).toBeGreaterThanOrEqual(retenue.reception);
        expect(retenue.accuse ?? fin).toBeLessThanOrEqual(fin);
        expect(anomalies).toHaveLength(retenue.accuse === d.accuse ? 0 : 1);
      }),
    );
  });

  it("n'a plus rien à redire à une demande déjà contrôlée", () => {
    fc.assert(
      fc.property(demande, (d) => {
        const { retenue } = controlerDates(d, AUJOURDHUI);
        if (retenue !== null) expect(controlerDates(retenue, AUJOURDHUI)).toEqual({ retenue, anomalies: [] });
      }),
    );
  });
});
