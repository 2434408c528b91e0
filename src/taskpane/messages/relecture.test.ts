import { conseilRegle, ecrireMoyenne, RELECTURE } from './relecture';

const NBSP = '\u00A0';

describe('conseilRegle', () => {
  it('donne les faits de la phrase trop longue, et en combien la couper', () => {
    const phrase = { regle: 'phrase-longue', signes: 200 } as const;
    expect(conseilRegle({ ...phrase, mots: 34 })).toBe(
      'Cette phrase compte 34 mots, soit plus de deux lignes. Faites-en deux.',
    );
    expect(conseilRegle({ ...phrase, mots: 61 })).toMatch(/Faites-en plusieurs\.$/);
  });

  it('cite le terme entre guillemets', () => {
    expect(conseilRegle({ regle: 'jargon', terme: 'nonobstant' })).toContain(`«${NBSP}nonobstant${NBSP}»`);
  });

  it("dit si l'action attendue est absente ou seulement mal placée", () => {
    expect(conseilRegle({ regle: 'action-finale', ailleurs: true })).toMatch(/pas à la fin/);
    expect(conseilRegle({ regle: 'action-finale', ailleurs: false })).toMatch(/rien à faire/);
  });
});

describe('ecrireMoyenne', () => {
  it('arrondit au dixième, et ne montre pas 0 quand il n’y a pas de phrase', () => {
    expect([ecrireMoyenne(16.64), ecrireMoyenne(null)]).toEqual(['16,6', '–']);
  });
});

describe('RELECTURE.bilan', () => {
  it('accorde les suggestions, et ne dit jamais une réponse parfaite', () => {
    expect(RELECTURE.bilan(1)).toMatch(/^1\u00A0suggestion\./);
    expect(RELECTURE.bilan(2)).toMatch(/^2\u00A0suggestions\./);
    expect(RELECTURE.bilan(0)).toMatch(/^Rien à suggérer\. Une dernière question/);
  });
});
