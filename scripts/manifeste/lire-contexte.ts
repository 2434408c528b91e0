import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Contexte } from './contexte';
import { lireDimensionsPng } from './lire-dimensions-png';

type Configurer = (env: unknown, argv: { mode: string }) => Promise<{ entry: Record<string, string> }>;

/** Lit dans le projet ce que le manifeste doit refléter : version, pages de webpack, fonctions du ruban, icônes. */
export async function lireContexte(racine: string): Promise<Contexte> {
  const charger = createRequire(path.join(racine, 'package.json'));
  const { version } = charger('./package.json') as { version: string };
  const configurer = charger('./webpack.config.js') as Configurer;
  const { entry } = await configurer({}, { mode: 'production' });
  const commandes = path.join(racine, 'src/commands');
  const source = readdirSync(commandes)
    .filter((nom) => nom.endsWith('.ts'))
    .map((nom) => readFileSync(path.join(commandes, nom), 'utf8'))
    .join('\n');
  return {
    versionDuPaquet: version,
    pages: Object.keys(entry).map((nom) => `${nom}.html`),
    fonctions: [...source.matchAll(/actions\s*\.associate\(\s*['"](\w+)['"]/g)].map(([, nom]) => nom ?? ''),
    dimensions: (chemin) => {
      const fichier = path.join(racine, chemin);
      return existsSync(fichier) ? lireDimensionsPng(readFileSync(fichier)) : null;
    },
  };
}
