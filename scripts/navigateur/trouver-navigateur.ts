import { existsSync } from 'node:fs';
import path from 'node:path';

/** Le poste où l'on cherche ; les essais en donnent un faux. */
export interface Poste {
  readonly plateforme: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly existe: (chemin: string) => boolean;
}

const CE_POSTE: Poste = { plateforme: process.platform, env: process.env, existe: existsSync };

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Le chemin d'un Chrome, Edge ou Chromium installé sur le poste, ou `null`.
 *
 * La variable d'environnement `NAVIGATEUR` passe avant tout, si elle désigne un fichier.
 */
export function trouverNavigateur(poste: Poste = CE_POSTE): string | null {
  const choisi = poste.env['NAVIGATEUR'];
  const candidats = choisi === undefined ? candidatsDe(poste) : [choisi];
  return candidats.find((chemin) => poste.existe(chemin)) ?? null;
}

function candidatsDe({ plateforme, env }: Poste): string[] {
  switch (plateforme) {
    case 'win32': {
      const dossiers = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((nom) => env[nom] ?? []);
      return WINDOWS.flatMap((fichier) => dossiers.map((dossier) => path.win32.join(dossier, fichier)));
    }
    case 'darwin':
      return MAC.map((nom) => `/Applications/${nom}.app/Contents/MacOS/${nom}`);
    default: {
      const dossiers = (env['PATH'] ?? '').split(':').filter((dossier) => dossier !== '');
      return LINUX.flatMap((nom) => dossiers.map((dossier) => path.posix.join(dossier, nom)));
    }
  }
}
