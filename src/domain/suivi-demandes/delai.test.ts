import fc from 'fast-check';
import { jour } from '../commun/jour';
import { leJour } from '../commun/jour.exemples';
import { delai } from './delai';
import { EXEMPLES_DELAI } from './delai.exemples';

describe('delai', () => {
  it.each(EXEMPLES_DELAI)('du $reception au $reponse : $jours', ({ reception, reponse, jours }) => {
    expect(delai(leJour(reception), leJour(reponse))).toBe(jours);
  });

  it('vaut 1 le jour même, puis le nombre de jours écoulés', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), fc.integer({ min: 0, max: 2000 }), (reception, ecart) => {
        expect(delai(jour(reception), jour(reception + ecart))).toBe(ecart === 0 ? 1 : ecart);
      }),
    );
  });
});
