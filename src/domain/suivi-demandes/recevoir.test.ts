import { leJour } from '../commun/jour.exemples';
import { laDemande } from './demande.exemples';
import { recevoir } from './recevoir';

const AUJOURDHUI = leJour('23/11/2026');

describe('recevoir', () => {
  it.each(['23/11/2026', '02/01/2020'])('accepte une demande reçue le %s, encore sans suite', (reception) => {
    expect(recevoir({ reception: leJour(reception) }, AUJOURDHUI)).toEqual({
      ok: true,
      demande: laDemande({ reception }),
    });
  });

  it('refuse une réception à venir', () => {
    expect(recevoir({ reception: leJour('24/11/2026') }, AUJOURDHUI)).toEqual({
      ok: false,
      refus: [{ code: 'reception-future', aujourdhui: AUJOURDHUI }],
    });
  });
});
