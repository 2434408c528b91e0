import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { compterEssais } from './bilan';
import type { Compte, RapportJest } from './bilan';
import type { Etape } from './etapes';

const RACINE = path.join(__dirname, '../..');
const RAPPORT = path.join(RACINE, 'build/essais.json');

/** Lance une étape, sa sortie à l'écran, et rend son compte. */
export function executer({ script, projets = [], fuseau }: Etape): Compte {
  if (script !== undefined) {
    const reussi = lancer('npm', ['run', '--silent', script], fuseau) === 0;
    return reussi ? { reussis: 1, echoues: 0 } : { reussis: 0, echoues: 1 };
  }
  mkdirSync(path.dirname(RAPPORT), { recursive: true });
  rmSync(RAPPORT, { force: true });
  const jest = path.join(RACINE, 'node_modules/jest/bin/jest.js');
  // Un navigateur à la fois ; ailleurs, tous les cœurs, quand jest en garderait un pour lui.
  const travailleurs = projets.includes('acceptation') ? '--runInBand' : '--maxWorkers=100%';
  const options = [jest, '--ci', '--json', `--outputFile=${RAPPORT}`, travailleurs, '--selectProjects', ...projets];
  const code = lancer(process.execPath, options, fuseau);
  const compte = compterEssais(existsSync(RAPPORT) ? (JSON.parse(readFileSync(RAPPORT, 'utf8')) as RapportJest) : null);
  return code !== 0 && compte.echoues === 0 ? { ...compte, echoues: 1 } : compte;
}

/** La sortie standard de jest est le rapport JSON, déjà dans un fichier : seule la sortie d'erreur se lit. */
function lancer(programme: string, options: readonly string[], fuseau: string | undefined): number {
  const npm = programme === 'npm';
  const { status } = spawnSync(programme, options, {
    cwd: RACINE,
    env: { ...process.env, ...(fuseau === undefined ? {} : { TZ: fuseau }) },
    stdio: ['ignore', npm ? 'inherit' : 'ignore', 'inherit'],
    shell: npm && process.platform === 'win32',
  });
  return status ?? 1;
}
