import { jour } from '../commun/jour';
import { leJour } from '../commun/jour.exemples';
import { placeDansCohorte } from './cohorte';
import { EXEMPLES_COHORTE } from './cohorte.exemples';
import { laDemande } from './demande.exemples';
import { SEUILS_PAR_DEFAUT } from './seuils';

const AUJOURDHUI = leJour('23/11/2026');
const PERIODE = { du: leJour('01/11/2025'), au: AUJOURDHUI };

describe('placeDansCohorte', () => {
  it.each(EXEMPLES_COHORTE)('un $canal reçu le $reception : $place', ({ canal, reception, place }) => {
    expect(placeDansCohorte(laDemande({ reception }), PERIODE, SEUILS_PAR_DEFAUT[canal], AUJOURDHUI)).toBe(place);
  });

  it('juge à T2 + 1 jours, pas à T2', () => {
    const seuils = { t1: 8, t2: 14 };
    const aT2 = { ...laDemande({ reception: '09/11/2026' }), reception: jour(AUJOURDHUI - 14) };
    const aT2Plus1 = { ...aT2, reception: jour(AUJOURDHUI - 15) };
    expect(placeDansCohorte(aT2, PERIODE, seuils, AUJOURDHUI)).toBe('trop-recente');
    expect(placeDansCohorte(aT2Plus1, PERIODE, seuils, AUJOURDHUI)).toBe('jugee');
  });

  it('ne regarde pas si la demande est répondue', () => {
    const seuils = SEUILS_PAR_DEFAUT.courriel;
    const jeune = laDemande({ reception: '20/11/2026', reponse: '21/11/2026' });
    const ancienne = laDemande({ reception: '02/11/2026' });
    expect(placeDansCohorte(jeune, PERIODE, seuils, AUJOURDHUI)).toBe('trop-recente');
    expect(placeDansCohorte(ancienne, PERIODE, seuils, AUJOURDHUI)).toBe('jugee');
  });
});
