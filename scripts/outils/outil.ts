import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { trouverNavigateur } from '../navigateur/trouver-navigateur';

/** Un programme du poste dont les essais ont besoin. */
export interface Outil {
  readonly nom: string;
  readonly trouver: () => string | null;
  readonly paquetDebian: string;
  /** La commande à lancer sur Windows et sur Mac. */
  readonly commandes: Readonly<Partial<Record<NodeJS.Platform, string>>>;
}

export const NAVIGATEUR: Outil = {
  nom: 'un navigateur (Chrome, Edge ou Chromium)',
  trouver: () => trouverNavigateur(),
  paquetDebian: 'chromium',
  commandes: { win32: 'winget install Google.Chrome', darwin: 'brew install --cask google-chrome' },
};

export const LIBREOFFICE: Outil = {
  nom: 'LibreOffice Calc',
  trouver: trouverLibreOffice,
  paquetDebian: 'libreoffice-calc',
  commandes: { win32: 'winget install TheDocumentFoundation.LibreOffice', darwin: 'brew install --cask libreoffice' },
};

export const PYTHON: Outil = {
  nom: 'Python avec openpyxl',
  trouver: trouverPython,
  paquetDebian: 'python3-openpyxl',
  commandes: { win32: 'py -m pip install openpyxl', darwin: 'python3 -m pip install openpyxl' },
};

function trouverLibreOffice(): string | null {
  const fixes = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return fixes.find((chemin) => existsSync(chemin)) ?? (repond('soffice', ['--version']) ? 'soffice' : null);
}

/** Plusieurs Python cohabitent souvent : on prend le premier qui sait lire un classeur. */
function trouverPython(): string | null {
  const candidats = process.platform === 'win32' ? ['py', 'python'] : ['python3', '/usr/bin/python3'];
  return candidats.find((programme) => repond(programme, ['-I', '-c', 'import openpyxl'])) ?? null;
}

function repond(programme: string, options: readonly string[]): boolean {
  return spawnSync(programme, options, { stdio: 'ignore' }).status === 0;
}
