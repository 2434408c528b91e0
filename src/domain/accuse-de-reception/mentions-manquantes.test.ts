import { EXEMPLES_ACCUSE, TOUT_EST_DONNE } from './accuse.exemples';
import { mentionsManquantes } from './mentions-manquantes';

describe('mentionsManquantes', () => {
  it.each(EXEMPLES_ACCUSE)('$regime, $cas : il manque $manques', ({ regime, change, manques }) => {
    expect(mentionsManquantes({ ...TOUT_EST_DONNE, ...change, regime })).toEqual(manques);
  });

  it('nomme une date annoncée qui ne se lit pas', () => {
    expect(mentionsManquantes({ ...TOUT_EST_DONNE, regime: 'simple', annonce: 'illisible' })).toEqual([
      'annonce-illisible',
    ]);
  });

  it.each([null, 0, -2, 1.5, 37, Number.NaN])('ne prend pas %p mois pour un délai de décision', (delaiDecision) => {
    expect(mentionsManquantes({ ...TOUT_EST_DONNE, regime: 'silence-vaut-rejet', delaiDecision })).toEqual([
      'delai-de-decision',
    ]);
  });

  it("ne compte pas le délai d'une acceptation qui attend des pièces : aucune date n'est donnée", () => {
    const pieces = { liste: ['Un plan'], limite: TOUT_EST_DONNE.aujourdhui };
    expect(
      mentionsManquantes({
        ...TOUT_EST_DONNE,
        regime: 'silence-vaut-acceptation',
        pieces,
        annonce: null,
        delaiDecision: null,
      }),
    ).toEqual(['delai-de-decision', 'limite-des-pieces-passee']);
  });
});
