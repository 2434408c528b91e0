import { lireDuree } from './lire-duree';

describe('lireDuree', () => {
  it.each([
    ['6', 6],
    [' 36 ', 36],
    ['1200', 1200],
  ])('lit « %s »', (texte, mois) => {
    expect(lireDuree(texte)).toEqual({ ok: true, mois });
  });

  it.each(['0', '1201', '-6', '2,5', 'six', '6 mois', '1e3'])('refuse « %s »', (texte) => {
    expect(lireDuree(texte)).toEqual({ ok: false, code: 'duree-illisible' });
  });

  it("ne devine pas de durée quand rien n'est tapé", () => {
    expect(lireDuree('  ')).toEqual({ ok: false, code: 'duree-vide' });
  });
});
