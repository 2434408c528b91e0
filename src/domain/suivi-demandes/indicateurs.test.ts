import fc from 'fast-check';
import { jour } from '../commun/jour';
import { leJour } from '../commun/jour.exemples';
import { mediane } from '../commun/mediane';
import { moyenne } from '../commun/moyenne';
import { quantile } from '../commun/quantile';
import { classe } from './classe';
import { placeDansCohorte } from './cohorte';
import { controlerDates } from './controler-dates';
import { delai } from './delai';
import type { Demande } from './demande';
import { laDemande } from './demande.exemples';
import { calculerIndicateurs } from './indicateurs';
import { calculerIndicateursMensuels } from './indicateurs-mensuels';
import { SEUILS_PAR_DEFAUT } from './seuils';

const AUJOURDHUI = leJour('23/11/2026');
const PERIODE = { du: leJour('01/11/2025'), au: leJour('31/10/2026') };
const JUSQU_A_AUJOURDHUI = { du: leJour('01/11/2025'), au: AUJOURDHUI };
const COURRIEL = SEUILS_PAR_DEFAUT.courriel;

const unJour = fc.integer({ min: AUJOURDHUI - 450, max: AUJOURDHUI }).map(jour);
const ecart = fc.option(fc.nat(40), { freq: 4 });
const demandeRetenue = fc
  .record({ reception: unJour, accuse: ecart, reponse: ecart })
  .map(({ reception, accuse, reponse }): Demande => {
    const apres = (n: number | null) => (n === null ? null : jour(reception + n));
    return { reception, accuse: apres(accuse), reponse: apres(reponse), annonce: null };
  })
  .map((d) => controlerDates(d, AUJOURDHUI).retenue)
  .filter((d) => d !== null);
const demandes = fc.array(demandeRetenue, { maxLength: 120 });
const seuils = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20)).map(([t1, plus]) => ({ t1, t2: t1 + plus }));
const periode = fc.tuple(unJour, unJour).map(([a, b]) => (a <= b ? { du: a, au: b } : { du: b, au: a }));

describe('calculerIndicateurs', () => {
  it("compte zéro et ne donne aucun délai quand il n'y a aucune demande", () => {
    const { delaiMoyen, delaiMedian, delaiP90, ...nombres } = calculerIndicateurs([], PERIODE, COURRIEL, AUJOURDHUI);
    expect(new Set(Object.values(nombres))).toEqual(new Set([0]));
    expect([delaiMoyen, delaiMedian, delaiP90]).toEqual([null, null, null]);
  });

  it('range un petit registre de courriels comme on le ferait à la main', () => {
    const registre = [
      laDemande({ reception: '02/03/2026', reponse: '02/03/2026' }), // 1 jour, directe
      laDemande({ reception: '02/03/2026', accuse: '03/03/2026', reponse: '10/03/2026' }), // 8 jours, après AR
      laDemande({ reception: '02/03/2026', accuse: '16/03/2026', reponse: '16/03/2026' }), // 14 jours, directe
      laDemande({ reception: '02/03/2026', reponse: '17/03/2026' }), // 15 jours, hors délai
      laDemande({ reception: '02/03/2026', accuse: '04/03/2026' }), // AR seul
      laDemande({ reception: '02/03/2026' }), // rien
      laDemande({ reception: '20/11/2026', reponse: '21/11/2026' }), // trop récente, répondue
      laDemande({ reception: '20/11/2026' }), // trop récente
      laDemande({ reception: '31/10/2025', reponse: '02/11/2025' }), // hors période
    ];
    expect(calculerIndicateurs(registre, JUSQU_A_AUJOURDHUI, COURRIEL, AUJOURDHUI)).toEqual({
      recues: 8,
      jugees: 6,
      reponduesT1: 1,
      reponduesT2: 3,
      horsDelai: 1,
      sansReponse: 2,
      nonRepondues: 3,
      tropRecentes: 2,
      tropRecentesRepondues: 1,
      reponseDirecte: 3,
      reponseApresAr: 1,
      arSansReponse: 1,
      niArNiReponse: 1,
      delaiMoyen: 9.5,
      delaiMedian: 11,
      delaiP90: null,
      surLeFilT1: 1,
      surLeFilT2: 1,
    });
  });

  it("ne donne le neuvième décile qu'à partir de trente réponses", () => {
    const reponses = Array.from({ length: 30 }, (_, rang) => ({
      ...laDemande({ reception: '02/03/2026' }),
      reponse: jour(leJour('02/03/2026') + rang + 1),
    }));
    const p90 = (n: number) => calculerIndicateurs(reponses.slice(0, n), PERIODE, COURRIEL, AUJOURDHUI).delaiP90;
    expect(p90(29)).toBeNull();
    expect(p90(30)).toBeCloseTo(27.1, 9);
  });

  it('partage les jugées en parts qui font le tout', () => {
    fc.assert(
      fc.property(demandes, periode, seuils, (registre, p, s) => {
        const i = calculerIndicateurs(registre, p, s, AUJOURDHUI);
        const t1AT2 = i.reponduesT2 - i.reponduesT1;
        expect(i.reponduesT1 + t1AT2 + i.horsDelai + i.sansReponse).toBe(i.jugees);
        expect(i.reponseDirecte + i.reponseApresAr + i.arSansReponse + i.niArNiReponse).toBe(i.jugees);
        expect(i.arSansReponse + i.niArNiReponse).toBe(i.sansReponse);
        expect(i.nonRepondues).toBe(i.horsDelai + i.sansReponse);
        expect(i.recues).toBe(i.jugees + i.tropRecentes);
        expect(i.tropRecentesRepondues).toBeLessThanOrEqual(i.tropRecentes);
        expect(i.surLeFilT2).toBeLessThanOrEqual(i.reponduesT2);
        expect(t1AT2).toBeGreaterThanOrEqual(i.surLeFilT1);
      }),
    );
  });

  it('dit ce que disent les règles appliquées une à une', () => {
    fc.assert(
      fc.property(demandes, periode, seuils, (registre, p, s) => {
        const jugees = registre.filter((d) => placeDansCohorte(d, p, s, AUJOURDHUI) === 'jugee');
        const delais = jugees.flatMap((d) => (d.reponse === null ? [] : [delai(d.reception, d.reponse)]));
        const i = calculerIndicateurs(registre, p, s, AUJOURDHUI);
        expect(i.jugees).toBe(jugees.length);
        expect(i.horsDelai).toBe(jugees.filter((d) => classe(d, s) === 'hors-delai').length);
        expect(i.surLeFilT1).toBe(delais.filter((n) => n === s.t1).length);
        expect(i.delaiMoyen ?? -1).toBeCloseTo(moyenne(delais) ?? -1, 9);
        expect(i.delaiMedian ?? -1).toBeCloseTo(mediane(delais) ?? -1, 9);
        expect(i.delaiP90 ?? -1).toBeCloseTo((delais.length < 30 ? null : quantile(delais, 0.9)) ?? -1, 9);
      }),
    );
  });

  it("ne dépend pas de l'ordre des lignes", () => {
    fc.assert(
      fc.property(demandes, (registre) => {
        const alEndroit = calculerIndicateurs(registre, PERIODE, COURRIEL, AUJOURDHUI);
        expect(calculerIndicateurs([...registre].reverse(), PERIODE, COURRIEL, AUJOURDHUI)).toEqual(alEndroit);
      }),
    );
  });
});

describe('calculerIndicateursMensuels', () => {
  const nonRepondue = laDemande({ reception: '14/03/2026' });
  const mensuels = (registre: readonly Demande[], p = PERIODE, aujourdhui = AUJOURDHUI) =>
    calculerIndicateursMensuels(registre, p, COURRIEL, aujourdhui);

  it("s'arrête au premier mois du calendrier d'Excel, mars 1900", () => {
    const mois = mensuels([], { du: leJour('01/03/1900'), au: leJour('31/05/1900') });
    expect(mois.map((un) => un.mois.mois)).toEqual([3, 4, 5]);
  });

  it('compte les réponses au mois où elles partent, même quand la demande est reçue avant la période', () => {
    const registre = [
      laDemande({ reception: '30/10/2025', reponse: '03/11/2025' }),
      laDemande({ reception: '28/11/2025', reponse: '02/12/2025' }),
      laDemande({ reception: '28/11/2025' }),
    ];
    const mois = calculerIndicateursMensuels(registre, PERIODE, COURRIEL, AUJOURDHUI);
    expect(mois.slice(0, 3).map(({ recues, reponses }) => [recues, reponses])).toEqual([
      [2, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it("donne douze mois, même vides, jusqu'à celui de la fin de période", () => {
    const mois = mensuels([]);
    expect(mois).toHaveLength(12);
    expect(mois[0]?.mois).toEqual({ annee: 2025, mois: 11 });
    expect(mois[11]).toEqual({
      mois: { annee: 2026, mois: 10 },
      recues: 0,
      jugees: 0,
      moinsDeT1: 0,
      t1AT2: 0,
      nonRepondues: 0,
      tropRecentes: 0,
      reponses: 0,
      incomplet: false,
    });
  });

  it.each([
    ['01/11/2025', 0],
    ['30/11/2025', 0],
    ['01/12/2025', 1],
    ['28/02/2026', 3],
    ['01/03/2026', 4],
    ['31/10/2026', 11],
  ])('range une demande reçue le %s dans la colonne %d', (reception, rang) => {
    const recues = mensuels([laDemande({ reception })]).map((m) => m.recues);
    expect(recues).toEqual(Array.from({ length: 12 }, (_, i) => (i === rang ? 1 : 0)));
  });

  it('range les réponses du mois en trois parts', () => {
    const mars = mensuels([
      nonRepondue,
      laDemande({ reception: '14/03/2026', reponse: '21/03/2026' }),
      laDemande({ reception: '14/03/2026', reponse: '22/03/2026' }),
      laDemande({ reception: '14/03/2026', reponse: '29/03/2026' }),
    ])[4];
    expect(mars).toMatchObject({ recues: 4, jugees: 4, moinsDeT1: 1, t1AT2: 1, nonRepondues: 2, incomplet: false });
  });

  it('dit incomplet un mois qui a des demandes trop récentes', () => {
    const le5novembre = leJour('05/11/2026');
    expect(mensuels([laDemande({ reception: '30/10/2026' })], PERIODE, le5novembre)[11]).toMatchObject({
      tropRecentes: 1,
      jugees: 0,
      incomplet: true,
    });
  });

  it.each([
    ['30/10/2026', true],
    ['31/10/2026', true],
    ['01/11/2026', false],
  ])('calculé le %s, octobre sans demande est incomplet : %s', (aujourdhui, attendu) => {
    expect(mensuels([], PERIODE, leJour(aujourdhui))[11]?.incomplet).toBe(attendu);
  });

  it('ignore ce qui sort de la période, même dans les douze mois', () => {
    const printemps = { du: leJour('15/03/2026'), au: leJour('31/05/2026') };
    const mois = mensuels([nonRepondue, laDemande({ reception: '15/03/2026' })], printemps);
    expect(mois.map((m) => m.recues)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
  });

  it("fait en douze mois le total de la période, quand elle n'est pas plus longue", () => {
    fc.assert(
      fc.property(demandes, seuils, (registre, s) => {
        const total = calculerIndicateurs(registre, PERIODE, s, AUJOURDHUI);
        const mois = calculerIndicateursMensuels(registre, PERIODE, s, AUJOURDHUI);
        const somme = (champ: 'recues' | 'jugees' | 'moinsDeT1' | 't1AT2' | 'nonRepondues' | 'tropRecentes') =>
          mois.reduce((n, m) => n + m[champ], 0);
        expect(somme('recues')).toBe(total.recues);
        expect(somme('jugees')).toBe(total.jugees);
        expect(somme('moinsDeT1')).toBe(total.reponduesT1);
        expect(somme('t1AT2')).toBe(total.reponduesT2 - total.reponduesT1);
        expect(somme('nonRepondues')).toBe(total.nonRepondues);
        expect(somme('tropRecentes')).toBe(total.tropRecentes);
      }),
    );
  });

  it('partage chaque mois en parts qui font le tout', () => {
    fc.assert(
      fc.property(demandes, periode, seuils, (registre, p, s) => {
        for (const m of calculerIndicateursMensuels(registre, p, s, AUJOURDHUI)) {
          expect(m.moinsDeT1 + m.t1AT2 + m.nonRepondues).toBe(m.jugees);
          expect(m.jugees + m.tropRecentes).toBe(m.recues);
        }
      }),
    );
  });
});
