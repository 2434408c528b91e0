import { leJour } from '../commun/jour.exemples';
import { calculerComplements } from './complements';
import { laDemande } from './demande.exemples';
import { SEUILS_PAR_DEFAUT } from './seuils';

const AUJOURDHUI = leJour('23/11/2026');
const PERIODE = { du: leJour('01/11/2025'), au: AUJOURDHUI };
const calculer = (demandes: Parameters<typeof calculerComplements>[0]) =>
  calculerComplements(demandes, PERIODE, SEUILS_PAR_DEFAUT.courriel, AUJOURDHUI);

describe('calculerComplements', () => {
  it("donne des zéros quand il n'y a aucune demande", () => {
    expect(calculer([])).toEqual({ annoncees: 0, annoncesTenues: 0, enAttente: 0, enAttenteParAge: [0, 0, 0, 0] });
  });

  it('tient le délai annoncé pour une réponse partie ce jour-là ou avant, parmi les demandes jugées qui en ont un', () => {
    const annoncee = (reponse: string | null) => ({
      ...laDemande({ reception: '02/03/2026', ...(reponse === null ? {} : { reponse }) }),
      annonce: leJour('20/03/2026'),
    });
    expect(
      calculer([
        annoncee('19/03/2026'),
        annoncee('20/03/2026'),
        annoncee('21/03/2026'),
        annoncee(null),
        laDemande({ reception: '02/03/2026', reponse: '03/03/2026' }),
        { ...laDemande({ reception: '20/11/2026', reponse: '21/11/2026' }), annonce: leJour('22/11/2026') },
      ]),
    ).toMatchObject({ annoncees: 4, annoncesTenues: 2 });
  });

  it('range les demandes sans réponse par âge, bornes comprises, même reçues avant la période', () => {
    const jours = ['23/11/2026', '08/11/2026', '07/11/2026', '24/10/2026', '23/10/2026', '25/08/2026', '24/08/2026'];
    const attente = [...jours, '01/01/2025'].map((reception) => laDemande({ reception }));
    const { enAttente, enAttenteParAge } = calculer([
      ...attente,
      laDemande({ reception: '02/11/2026', reponse: '03/11/2026' }),
    ]);
    expect(enAttente).toBe(8);
    expect(enAttenteParAge).toEqual([2, 2, 2, 2]);
  });
});
