import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { obtenirCertificat } from './certificat';
import { trouverFichier } from './trouver-fichier';
import type { Montage } from './trouver-fichier';

/** Un serveur qui répond : son adresse, l'empreinte à donner au navigateur, et de quoi l'arrêter. */
export interface Serveur {
  /** Par exemple `https://localhost:3000`, sans barre finale. */
  readonly adresse: string;
  readonly port: number;
  readonly empreinte: string;
  fermer(): Promise<void>;
}

export interface OptionsServeur {
  /** Les dossiers servis ; pour une adresse, le premier montage qui a le fichier répond. */
  readonly montages: readonly Montage[];
  /** Port voulu, 3000 par défaut ; 0 ou un port occupé : un port libre. */
  readonly port?: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Sert des dossiers en https sur cette machine seulement (127.0.0.1), pour la démonstration et les essais.
 *
 * @example const serveur = await demarrerServeur({ montages: [{ prefixe: '/', dossier: 'dist' }] });
 */
export async function demarrerServeur({ montages, port = 3000 }: OptionsServeur): Promise<Serveur> {
  const { cle, chaine, empreinte } = obtenirCertificat();
  const serveur = createServer({ key: cle, cert: chaine }, (requete, reponse) => {
    void repondre(montages, requete, reponse);
  });
  const portOuvert = await ecouter(serveur, port);
  return {
    adresse: `https://localhost:${portOuvert}`,
    port: portOuvert,
    empreinte,
    fermer: () =>
      new Promise((resolve) => {
        serveur.close(() => {
          resolve();
        });
        serveur.closeAllConnections();
      }),
  };
}

function ecouter(serveur: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    serveur.on('error', (erreur: NodeJS.ErrnoException) => {
      if (erreur.code === 'EADDRINUSE' && port !== 0) serveur.listen(0, '127.0.0.1');
      else reject(erreur);
    });
    serveur.on('listening', () => {
      const ecoute = serveur.address();
      resolve(typeof ecoute === 'object' && ecoute !== null ? ecoute.port : port);
    });
    serveur.listen(port, '127.0.0.1');
  });
}

async function repondre(
  montages: readonly Montage[],
  requete: IncomingMessage,
  reponse: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = requete;
  if (method !== 'GET' && method !== 'HEAD') {
    reponse.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const fichier = await trouverFichier(montages, url, estUnFichier);
  if (fichier === null) {
    reponse.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Page introuvable.');
    return;
  }
  const extension = path.extname(fichier).toLowerCase();
  const contenu = await readFile(fichier);
  reponse.writeHead(200, {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Content-Length': contenu.length,
    // office.js charge ses propres scripts avec crossorigin="anonymous".
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': extension === '.html' ? 'no-cache' : 'max-age=60',
    'X-Content-Type-Options': 'nosniff',
  });
  reponse.end(method === 'HEAD' ? undefined : contenu);
}

async function estUnFichier(chemin: string): Promise<boolean> {
  return stat(chemin).then(
    (etat) => etat.isFile(),
    () => false,
  );
}
