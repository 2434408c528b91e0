import { lireAdresses } from './adresses';

describe('lireAdresses', () => {
  it("prend le volet du complément et le premier exemple quand rien n'est demandé", () => {
    const { volet, commandes, classeur } = lireAdresses('https://localhost:3000/host.html');
    expect(volet.href).toBe('https://localhost:3000/taskpane.html');
    expect(commandes.href).toBe('https://localhost:3000/commands.html');
    expect(classeur.href).toBe('https://localhost:3000/classeurs/suivi-reponses-exemple.xlsx');
  });

  it('prend les adresses demandées, relatives à la page', () => {
    const { volet, commandes, classeur } = lireAdresses(
      'https://localhost:3000/host.html?volet=autre/page.html%3Fx=1&classeur=/f/a%20b.xlsx',
    );
    expect(volet.href).toBe('https://localhost:3000/autre/page.html?x=1');
    expect(commandes.href).toBe('https://localhost:3000/autre/commands.html');
    expect(classeur.href).toBe('https://localhost:3000/f/a%20b.xlsx');
  });

  it("refuse l'adresse d'un autre site", () => {
    expect(() => lireAdresses('https://localhost:3000/host.html?volet=https://exemple.fr/volet.html')).toThrow(
      /même site/,
    );
  });
});
