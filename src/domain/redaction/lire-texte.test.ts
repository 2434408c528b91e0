import { lireTexte } from './lire-texte';

const phrases = (texte: string): string[] =>
  lireTexte(texte).phrases.map(({ debut, fin }) => texte.slice(debut, fin).replace(/\s+/g, ' '));

describe('lireTexte', () => {
  it('ne garde que le corps : ni adresse, ni références, ni salutation, ni formule de fin, ni signature', () => {
    expect(
      phrases(`Préfecture de l'Exemple
12 rue de la Gare
V/Réf : 2026-118

Madame, Monsieur,

Votre carte est prête.
Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.

Anne Le Goff
Cheffe du bureau`),
    ).toEqual(['Votre carte est prête.']);
  });

  it("laisse le message cité d'un courriel", () => {
    expect(phrases('Oui.\n> Viendrez-vous ?\n\nLe 3 mars 2026 à 10:00, A. Roy a écrit :\nNonobstant.')).toEqual([
      'Oui.',
    ]);
    expect(phrases("Oui.\n-----Message d'origine-----\nDe : A. Roy")).toEqual(['Oui.']);
  });

  it('rejoint les lignes coupées au milieu d’une phrase, pas les paragraphes', () => {
    expect(phrases('Vous pouvez venir le chercher\nà la mairie.\nMerci\n\nde venir.')).toEqual([
      'Vous pouvez venir le chercher à la mairie.',
      'Merci',
      'de venir.',
    ]);
  });

  it('prend chaque élément de liste, sans sa puce, à part', () => {
    const { paragraphes, texte } = lireTexte('Envoyez :\r\n- une photo ;\r\n• un stylo ;\r\n1) une feuille.');
    expect(paragraphes.map(({ debut, fin, element }) => [texte.slice(debut, fin), element])).toEqual([
      ['Envoyez :', false],
      ['une photo ;', true],
      ['un stylo ;', true],
      ['une feuille.', true],
    ]);
  });
});
