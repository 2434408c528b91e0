import { commandeInstallation } from './commande-installation';
import { LIBREOFFICE, NAVIGATEUR } from './outil';

describe('commandeInstallation', () => {
  test('se lance seule sur Debian en root', () => {
    expect(commandeInstallation(NAVIGATEUR, { plateforme: 'linux', debian: true, root: true })).toEqual({
      commande: 'apt-get install -y chromium',
      lancer: true,
    });
  });

  test('se donne à copier partout ailleurs', () => {
    expect(commandeInstallation(NAVIGATEUR, { plateforme: 'linux', debian: true, root: false })).toEqual({
      commande: 'sudo apt-get install -y chromium',
      lancer: false,
    });
    expect(commandeInstallation(LIBREOFFICE, { plateforme: 'darwin', debian: false, root: false })).toEqual({
      commande: 'brew install --cask libreoffice',
      lancer: false,
    });
    expect(commandeInstallation(LIBREOFFICE, { plateforme: 'linux', debian: false, root: true })).toEqual({
      commande: 'le gestionnaire de paquets de votre système (sur Debian : libreoffice-calc)',
      lancer: false,
    });
  });
});
