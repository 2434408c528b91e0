import { leJour } from '../commun/jour.exemples';
import { aFaire } from './a-faire';
import type { Demande } from './demande';
import { REGLAGES_PAR_DEFAUT } from './reglages';

const { courrier, courriel } = REGLAGES_PAR_DEFAUT;
const recue = (date: string, reste: Partial<Demande> = {}): Demande => ({
  reception: leJour(date),
  accuse: null,
  reponse: null,
  annonce: null,
  ...reste,
});

describe('aFaire', () => {
  it("dit qu'un courrier reçu le 30/04 est en retard le 31/05, et que sa limite était la réception + 30 jours", () => {
    expect(aFaire(recue('30/04/2026'), courrier, leJour('31/05/2026'))).toEqual({
      situation: 'en-retard',
      limite: leJour('30/05/2026'),
      motif: { genre: 'comptee', reception: leJour('30/04/2026'), jours: 30 },
    });
  });

  it("donne la date annoncée à l'usager quand il y en a une", () => {
    const annonce = leJour('15/06/2026');
    expect(aFaire(recue('30/04/2026', { annonce }), courrier, leJour('12/06/2026'))).toEqual({
      situation: 'a-echeance',
      limite: annonce,
      motif: { genre: 'annoncee' },
    });
  });

  it("compte l'accusé d'un courriel depuis sa réception", () => {
    expect(aFaire(recue('02/11/2026'), courriel, leJour('06/11/2026'))).toEqual({
      situation: 'ar-a-envoyer',
      limite: leJour('09/11/2026'),
      motif: { genre: 'comptee', reception: leJour('02/11/2026'), jours: 7 },
    });
  });

  it('nomme les jours ouvrés quand le classeur les compte', () => {
    const seuils = { ...courriel.seuils, decompte: { genre: 'ouvres' } } as const;
    const attendu = aFaire(recue('02/11/2026'), { ...courriel, seuils }, leJour('30/11/2026'));
    expect(attendu).toMatchObject({
      situation: 'en-retard',
      limite: leJour('23/11/2026'),
      motif: { genre: 'comptee', jours: 14, decompte: { genre: 'ouvres' } },
    });
  });

  it.each([
    ['une demande récente', recue('20/11/2026')],
    ['une demande répondue', recue('02/01/2026', { reponse: leJour('30/06/2026') })],
  ])("n'attend rien d'%s", (_, demande) => {
    expect(aFaire(demande, courriel, leJour('23/11/2026'))).toBeNull();
  });
});
