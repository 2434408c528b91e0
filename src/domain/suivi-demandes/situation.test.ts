import fc from 'fast-check';
import { ecrireJour } from '../commun/ecrire-jour';
import { jour } from '../commun/jour';
import { leJour } from '../commun/jour.exemples';
import { debutAlerte } from './debut-alerte';
import { DELAIS_AR } from './delai-ar';
import { laDemande } from './demande.exemples';
import { echeance } from './echeance';
import { SEUILS_PAR_DEFAUT } from './seuils';
import { situation } from './situation';
import { EXEMPLES_SITUATION } from './situation.exemples';

const { courriel, courrier } = SEUILS_PAR_DEFAUT;

describe('echeance', () => {
  it('est la réception plus T2 jours', () => {
    expect(ecrireJour(echeance(laDemande({ reception: '02/11/2026' }), courriel))).toBe('16/11/2026');
    expect(ecrireJour(echeance(laDemande({ reception: '02/11/2026' }), courrier))).toBe('02/12/2026');
  });

  it('est la date annoncée quand il y en a une', () => {
    expect(ecrireJour(echeance(laDemande({ reception: '02/11/2026', annonce: '05/11/2026' }), courriel))).toBe(
      '05/11/2026',
    );
  });

  it('ne bouge pas quand elle tombe un jour fermé', () => {
    expect(ecrireJour(echeance(laDemande({ reception: '01/11/2026' }), courriel))).toBe('15/11/2026');
  });
});

describe('debutAlerte', () => {
  it.each([
    ['16/11/2026', 3, '10/11/2026'],
    ['16/11/2026', 0, '16/11/2026'],
    ['15/11/2026', 0, '13/11/2026'],
    ['15/11/2026', 3, '09/11/2026'],
    ['11/11/2026', 0, '10/11/2026'],
  ])('avant le %s, avec %d jours ouvrés de marge : le %s', (limite, marge, attendu) => {
    expect(ecrireJour(debutAlerte(leJour(limite), marge))).toBe(attendu);
  });
});

describe('situation', () => {
  it.each(EXEMPLES_SITUATION)(
    'le $leJour, reçue le $reception, AR $accuse, annoncée $annonce, réponse $reponse : $situation',
    (exemple) => {
      expect(situation(laDemande(exemple), courriel, leJour(exemple.leJour))).toBe(exemple.situation);
    },
  );

  it("suit la marge qu'on lui donne", () => {
    const d = laDemande({ reception: '02/11/2026', accuse: '03/11/2026' });
    expect(situation(d, courriel, leJour('13/11/2026'), { marge: 0 })).toBe('en-cours');
    expect(situation(d, courriel, leJour('16/11/2026'), { marge: 0 })).toBe('a-echeance');
    expect(situation(d, courriel, leJour('03/11/2026'), { marge: 8 })).toBe('a-echeance');
  });

  it("laisse deux semaines pour accuser réception d'un courrier", () => {
    const d = laDemande({ reception: '02/11/2026' });
    expect(situation(d, courrier, leJour('09/11/2026'))).toBe('en-cours');
    expect(situation(d, courrier, leJour('10/11/2026'))).toBe('ar-a-envoyer');
    expect(situation(d, courrier, leJour('09/11/2026'), { delaiAr: DELAIS_AR.courriel })).toBe('ar-a-envoyer');
  });

  it('prévient plus tôt quand le site est fermé', () => {
    const d = laDemande({ reception: '02/11/2026', accuse: '03/11/2026' });
    const fermetures = new Set([leJour('10/11/2026')]);
    expect(situation(d, courriel, leJour('09/11/2026'))).toBe('en-cours');
    expect(situation(d, courriel, leJour('09/11/2026'), { fermetures })).toBe('a-echeance');
  });

  it('ne redevient jamais moins pressante quand les jours passent sans réponse', () => {
    const ordre = ['en-cours', 'ar-a-envoyer', 'a-echeance', 'en-retard'];
    const d = laDemande({ reception: '02/11/2026' });
    const rang = (ecart: number) => ordre.indexOf(situation(d, courriel, jour(d.reception + ecart)));
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (a, b) => {
        expect(rang(Math.min(a, b))).toBeLessThanOrEqual(rang(Math.max(a, b)));
      }),
    );
  });

  it('ne change plus une fois la demande répondue', () => {
    const d = laDemande({ reception: '02/11/2026', reponse: '16/11/2026' });
    fc.assert(
      fc.property(fc.nat(400), (ecart) => {
        expect(situation(d, courriel, jour(d.reception + 14 + ecart))).toBe('repondue-dans-les-delais');
      }),
    );
  });
});
