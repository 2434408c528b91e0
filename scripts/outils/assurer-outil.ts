import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { commandeInstallation } from './commande-installation';
import type { Outil } from './outil';

/**
 * Le chemin d'un outil, installé d'abord s'il manque et que c'est possible (Debian, en root).
 *
 * @throws une phrase qui donne la commande exacte à lancer
 */
export function assurerOutil(outil: Outil): string {
  const trouve = outil.trouver();
  if (trouve !== null) return trouve;
  const { commande, lancer } = commandeInstallation(outil, {
    plateforme: process.platform,
    debian: existsSync('/etc/debian_version'),
    root: process.getuid?.() === 0,
  });
  if (lancer) {
    console.error(`Il manque ${outil.nom} : installation avec « ${commande} ».`);
    installer(commande);
    const installe = outil.trouver();
    if (installe !== null) return installe;
  }
  throw new Error(`Il manque ${outil.nom}. Pour l'installer, lancez : ${commande}`);
}

function installer(commande: string): void {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const [programme = '', ...reste] = commande.split(' ');
  if (spawnSync(programme, reste, options).status === 0) return;
  // Une liste de paquets absente ou périmée est la cause ordinaire du refus.
  spawnSync(programme, ['update'], options);
  spawnSync(programme, reste, options);
}
