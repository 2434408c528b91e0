import { trouverNavigateur } from './trouver-navigateur';
import type { Poste } from './trouver-navigateur';

const poste = (plateforme: NodeJS.Platform, env: Poste['env'], ...installes: string[]): Poste => ({
  plateforme,
  env,
  existe: (chemin) => installes.includes(chemin),
});

describe('trouverNavigateur', () => {
  test.each<[string, Poste, string]>([
    [
      'Chromium sur Linux',
      poste('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'),
      '/usr/bin/chromium',
    ],
    [
      'Edge sur Windows, toujours présent',
      poste(
        'win32',
        { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'Chrome sur Mac',
      poste('darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'celui que nomme NAVIGATEUR',
      poste('linux', { PATH: '/usr/bin', NAVIGATEUR: '/opt/edge' }, '/usr/bin/chromium', '/opt/edge'),
      '/opt/edge',
    ],
  ])('trouve %s', (_titre, surCePoste, chemin) => {
    expect(trouverNavigateur(surCePoste)).toBe(chemin);
  });

  test("n'invente rien quand il n'y en a pas", () => {
    expect(trouverNavigateur(poste('linux', { PATH: '/usr/bin' }))).toBeNull();
    expect(
      trouverNavigateur(poste('linux', { PATH: '/usr/bin', NAVIGATEUR: '/absent' }, '/usr/bin/chromium')),
    ).toBeNull();
  });
});
