import path from 'node:path';

/** Un dossier servi sous un préfixe d'adresse, par exemple `{ prefixe: '/host/', dossier: 'build/host' }`. */
export interface Montage {
  readonly prefixe: string;
  readonly dossier: string;
}

/**
 * Le fichier que désigne une adresse, ou `null` : inconnue, mal écrite ou qui sort du dossier servi.
 *
 * Une adresse de dossier (finie par `/`) désigne son `index.html`.
 */
export async function trouverFichier(
  montages: readonly Montage[],
  url: string,
  estUnFichier: (chemin: string) => Promise<boolean>,
): Promise<string | null> {
  const chemin = decoder(url);
  if (chemin === null) return null;
  for (const { prefixe, dossier } of montages) {
    if (!chemin.startsWith(prefixe)) continue;
    const racine = path.resolve(dossier);
    const reste = chemin.slice(prefixe.length);
    const candidat = path.resolve(racine, `./${reste === '' || reste.endsWith('/') ? `${reste}index.html` : reste}`);
    if (candidat.startsWith(racine + path.sep) && (await estUnFichier(candidat))) return candidat;
  }
  return null;
}

function decoder(url: string): string | null {
  try {
    const chemin = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return chemin.includes('\0') || chemin.includes('\\') ? null : chemin;
  } catch {
    return null;
  }
}
