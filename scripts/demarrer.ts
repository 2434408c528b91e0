import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { commandeOffice } from './commande-office';

/** Coupé à chaque fois : la version installée n'envoie déjà plus rien, une mise à jour pourrait changer d'avis. */
function couperLesDonneesDUsage(): void {
  lancer('office-addin-usage-data/cli.js', ['off'], 'ignore');
}

function lancer(programme: string, options: readonly string[], sortie: 'inherit' | 'ignore'): number {
  const racine = path.join(__dirname, '..');
  const script = path.join(racine, 'node_modules', programme);
  return spawnSync(process.execPath, [script, ...options], { cwd: racine, stdio: sortie }).status ?? 1;
}

const commande = commandeOffice(process.argv[2] === 'stop' ? 'stop' : 'start', process.platform);
if ('expliquer' in commande) {
  console.log(commande.expliquer);
  process.exitCode = commande.code;
} else {
  couperLesDonneesDUsage();
  process.exitCode = lancer('office-addin-debugging/cli.js', commande.lancer, 'inherit');
}
