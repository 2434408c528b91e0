import { leJour } from '../commun/jour.exemples';
import { laDemande } from './demande.exemples';
import { repondre } from './repondre';

const AUJOURDHUI = leJour('23/11/2026');
const RECUE = laDemande({ reception: '02/11/2026', accuse: '03/11/2026', annonce: '30/11/2026' });

describe('repondre', () => {
  it.each(['02/11/2026', '10/11/2026', '23/11/2026'])("accepte une réponse du %s et ne change rien d'autre", (date) => {
    const resultat = repondre(RECUE, { reponse: leJour(date) }, AUJOURDHUI);
    expect(resultat).toEqual({ ok: true, demande: { ...RECUE, reponse: leJour(date) } });
  });

  it("refuse une réponse datée d'avant la réception", () => {
    expect(repondre(RECUE, { reponse: leJour('01/11/2026') }, AUJOURDHUI)).toEqual({
      ok: false,
      refus: [{ code: 'reponse-avant-reception', reception: RECUE.reception }],
    });
  });

  it("refuse une réponse datée d'après aujourd'hui", () => {
    expect(repondre(RECUE, { reponse: leJour('24/11/2026') }, AUJOURDHUI)).toEqual({
      ok: false,
      refus: [{ code: 'reponse-future', aujourdhui: AUJOURDHUI }],
    });
  });

  it('refuse de répondre deux fois', () => {
    const repondue = { ...RECUE, reponse: leJour('05/11/2026') };
    expect(repondre(repondue, { reponse: leJour('10/11/2026') }, AUJOURDHUI)).toEqual({
      ok: false,
      refus: [{ code: 'deja-repondue', reponse: leJour('05/11/2026') }],
    });
  });

  it('donne tous les refus à la fois', () => {
    const bancale = laDemande({ reception: '30/11/2026', reponse: '01/12/2026' });
    const resultat = repondre(bancale, { reponse: leJour('24/11/2026') }, AUJOURDHUI);
    expect(resultat.ok ? [] : resultat.refus.map(({ code }) => code)).toEqual([
      'reponse-avant-reception',
      'reponse-future',
      'deja-repondue',
    ]);
  });
});
