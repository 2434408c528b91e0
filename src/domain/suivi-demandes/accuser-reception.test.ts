import { leJour } from '../commun/jour.exemples';
import { accuserReception } from './accuser-reception';
import type { Demande } from './demande';

const RECUE = leJour('14/03/2026');
const AUJOURDHUI = leJour('20/03/2026');
const demande: Demande = { reception: RECUE, accuse: null, reponse: null, annonce: null };

describe('accuserReception', () => {
  it('accuse réception le jour même, et annonce une date de réponse', () => {
    const annonce = leJour('30/03/2026');
    expect(accuserReception(demande, { accuse: RECUE, annonce }, AUJOURDHUI)).toEqual({
      ok: true,
      demande: { ...demande, accuse: RECUE, annonce },
    });
  });

  it("garde la date déjà annoncée quand l'accusé n'en donne pas", () => {
    const annonce = leJour('25/03/2026');
    const issue = accuserReception({ ...demande, annonce }, { accuse: RECUE, annonce: null }, AUJOURDHUI);
    expect(issue).toMatchObject({ ok: true, demande: { annonce } });
  });

  it.each([
    ['avant la réception', {}, '13/03/2026', ['accuse-avant-reception']],
    ['à venir', {}, '21/03/2026', ['accuse-futur']],
    ['après la réponse', { reponse: leJour('15/03/2026') }, '16/03/2026', ['accuse-apres-reponse']],
    ['une seconde fois', { accuse: leJour('15/03/2026') }, '16/03/2026', ['deja-accusee']],
    [
      'une seconde fois, après la réponse, à venir',
      { accuse: leJour('15/03/2026'), reponse: leJour('16/03/2026') },
      '21/03/2026',
      ['accuse-futur', 'accuse-apres-reponse', 'deja-accusee'],
    ],
  ])('refuse un accusé %s', (_, etat, accuse, codes) => {
    const issue = accuserReception({ ...demande, ...etat }, { accuse: leJour(accuse), annonce: null }, AUJOURDHUI);
    expect(issue.ok ? [] : issue.refus.map(({ code }) => code)).toEqual(codes);
  });

  it("refuse d'annoncer une date qui précède l'accusé", () => {
    const saisie = { accuse: leJour('16/03/2026'), annonce: leJour('15/03/2026') };
    expect(accuserReception(demande, saisie, AUJOURDHUI)).toEqual({
      ok: false,
      refus: [{ code: 'annonce-avant-accuse', accuse: saisie.accuse }],
    });
  });
});
