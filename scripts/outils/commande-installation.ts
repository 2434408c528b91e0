import type { Outil } from './outil';

/** Ce que l'on sait du système pour y installer un programme. */
export interface Systeme {
  readonly plateforme: NodeJS.Platform;
  readonly debian: boolean;
  readonly root: boolean;
}

/** La commande qui installe un outil ; `lancer` dit si nous pouvons la lancer nous-mêmes (Debian, en root). */
export interface Installation {
  readonly commande: string;
  readonly lancer: boolean;
}

/**
 * La seule commande à lancer pour installer un outil sur ce système.
 *
 * @example commandeInstallation(NAVIGATEUR, { plateforme: 'linux', debian: true, root: false })
 * // → { commande: 'sudo apt-get install -y chromium', lancer: false }
 */
export function commandeInstallation(outil: Outil, { plateforme, debian, root }: Systeme): Installation {
  if (plateforme === 'linux' && debian) {
    const commande = `apt-get install -y ${outil.paquetDebian}`;
    return root ? { commande, lancer: true } : { commande: `sudo ${commande}`, lancer: false };
  }
  const commande = outil.commandes[plateforme];
  return {
    commande: commande ?? `le gestionnaire de paquets de votre système (sur Debian : ${outil.paquetDebian})`,
    lancer: false,
  };
}
