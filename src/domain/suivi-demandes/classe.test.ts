import fc from 'fast-check';
import { jour } from '../commun/jour';
import { CANAUX } from './canal';
import { classe } from './classe';
import { EXEMPLES_CLASSE } from './classe.exemples';
import { DELAIS_AR } from './delai-ar';
import { SEUILS_PAR_DEFAUT } from './seuils';

const RECEPTION = jour(46000);

function demandeRepondueEn(jours: number | null) {
  return {
    reception: RECEPTION,
    accuse: null,
    reponse: jours === null ? null : jour(RECEPTION + jours),
    annonce: null,
  };
}

describe('classe', () => {
  it.each(EXEMPLES_CLASSE)('un $canal répondu en $jours jours : $classe', (exemple) => {
    expect(classe(demandeRepondueEn(exemple.jours), SEUILS_PAR_DEFAUT[exemple.canal])).toBe(exemple.classe);
  });

  it('compte la réponse du jour même pour un jour', () => {
    expect(classe(demandeRepondueEn(0), { t1: 1, t2: 14 })).toBe('t1-a-t2');
    expect(classe(demandeRepondueEn(0), { t1: 2, t2: 14 })).toBe('moins-de-t1');
  });

  it('ne devient jamais meilleure quand la réponse tarde', () => {
    const ordre = ['moins-de-t1', 't1-a-t2', 'hors-delai'];
    const rang = (jours: number) => ordre.indexOf(classe(demandeRepondueEn(jours), SEUILS_PAR_DEFAUT.courriel));
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        expect(rang(Math.min(a, b))).toBeLessThanOrEqual(rang(Math.max(a, b)));
      }),
    );
  });
});

describe('DELAIS_AR', () => {
  it.each([...CANAUX])('laisse pour un %s un jour de moins que le seuil T1 par défaut', (canal) => {
    expect(DELAIS_AR[canal]).toBe(SEUILS_PAR_DEFAUT[canal].t1 - 1);
  });
});
