import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const lancer = promisify(execFile);

/** Construit le complément et la page de démonstration avec webpack ; ses messages ne se voient qu'en cas d'échec. */
export async function construireLesPages(racine: string): Promise<void> {
  const webpack = path.join(racine, 'node_modules/webpack/bin/webpack.js');
  for (const configuration of ['webpack.config.js', 'webpack.host.config.js']) {
    try {
      await lancer(process.execPath, [webpack, '--config', configuration, '--mode', 'development'], {
        cwd: racine,
        maxBuffer: 64 * 1024 * 1024,
      });
    } catch (erreur) {
      const sortie = typeof erreur === 'object' && erreur !== null && 'stdout' in erreur ? String(erreur.stdout) : '';
      throw new Error(`webpack a échoué sur ${configuration}.\n${sortie}`, { cause: erreur });
    }
  }
}
