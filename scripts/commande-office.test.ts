import { commandeOffice } from './commande-office';

describe('commandeOffice', () => {
  test.each(['win32', 'darwin'] as const)('ouvre puis ferme Excel sur %s', (plateforme) => {
    expect(commandeOffice('start', plateforme)).toEqual({
      lancer: expect.arrayContaining(['start', 'manifest.xml', 'excel']),
    });
    expect(commandeOffice('stop', plateforme)).toEqual({ lancer: ['stop', 'manifest.xml', 'desktop'] });
  });

  test("explique sur Linux qu'Excel n'y existe pas et nomme la démonstration", () => {
    expect(commandeOffice('start', 'linux')).toEqual({
      expliquer: expect.stringContaining('npm run demo'),
      code: 1,
    });
    expect(commandeOffice('stop', 'linux')).toMatchObject({ code: 0 });
  });
});
