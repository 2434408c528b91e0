import { decouperPhrases } from './decouper-phrases';

const decouper = (texte: string): string[] =>
  decouperPhrases(texte, { debut: 0, fin: texte.length }).map(({ debut, fin }) => texte.slice(debut, fin));

describe('decouperPhrases', () => {
  it.each([
    ['M. Roy et Mme. Le Goff viennent le 12.03.2026. Venez !', 2],
    ["Voir l'art. L. 211-2 et l'al. 2, p. 12. Merci.", 2],
    ['Payez 1 234,50 €. Ne payez pas 1.234 €.', 2],
    ['Prenez un stylo, p. ex. un noir, des feuilles, etc. Venez tôt.', 2],
    ['Prenez un stylo, des feuilles, etc. et venez tôt.', 1],
    ['La S.N.C.F. Réseau vous répond. Le R.S.A. ne change pas.', 2],
    ['Écrivez à accueil@mairie.fr. Ou allez sur www.service-public.fr/aide.html. Merci.', 3],
    ['Trois agents sont absents... Nous en sommes désolés… Vraiment.', 3],
    ['Le texte dit (...) Ce passage manque.', 1],
    ['« Dois-je venir ? » Non. « Venez. » a-t-il dit.', 3],
    ['Il a demandé « Pourquoi ? » puis il est parti.', 1],
    ['Venez à 8 h. Le bureau ouvre.', 2],
    ['Vous êtes du groupe B. Vous passez mardi.', 2],
    ['J. Dupont et A. B. Martin vous attendent.', 1],
    ['Quoi ?! Déjà !', 2],
    ['1. Venez. 2. Signez.', 2],
    ['Le n° 3. Vous y êtes.', 2],
    ['Sans point final', 1],
  ])('dans « %s », compte %i phrases', (texte, nombre) => {
    expect(decouper(texte)).toHaveLength(nombre);
  });

  it('garde la ponctuation et les guillemets fermants avec leur phrase', () => {
    expect(decouper('Elle dit : « Je viens. » Merci !  Oui.')).toEqual(['Elle dit : « Je viens. »', 'Merci !', 'Oui.']);
  });

  it("ne rend rien d'un texte vide", () => {
    expect(decouper('  \n ')).toEqual([]);
  });
});
