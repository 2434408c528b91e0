import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demarrerServeur } from './serveur-https';
import type { Serveur } from './serveur-https';

interface Reponse {
  readonly code: number;
  readonly entetes: Readonly<Record<string, unknown>>;
  readonly corps: string;
}

const demander = (serveur: Serveur, chemin: string, method = 'GET'): Promise<Reponse> =>
  new Promise((resolve, reject) => {
    const requete = request(
      { host: '127.0.0.1', port: serveur.port, path: chemin, method, rejectUnauthorized: false },
      (reponse) => {
        let corps = '';
        reponse.setEncoding('utf8').on('data', (morceau: string) => (corps += morceau));
        reponse.on('end', () => {
          resolve({ code: reponse.statusCode ?? 0, entetes: reponse.headers, corps });
        });
      },
    );
    requete.on('error', reject).end();
  });

describe('demarrerServeur', () => {
  const dossier = mkdtempSync(path.join(tmpdir(), 'spplus-serveur-'));
  let serveur: Serveur;

  beforeAll(async () => {
    writeFileSync(path.join(dossier, 'host.html'), '<p>été</p>');
    writeFileSync(path.join(dossier, 'volet.abc.js'), 'void 0');
    serveur = await demarrerServeur({ montages: [{ prefixe: '/', dossier }], port: 0 });
  });

  afterAll(async () => {
    await serveur.fermer();
    rmSync(dossier, { recursive: true });
  });

  test('sert une page en UTF-8, jamais gardée en mémoire par le navigateur', async () => {
    const { code, corps, entetes } = await demander(serveur, '/host.html?_host_Info=Excel$Web');
    expect({ code, corps }).toEqual({ code: 200, corps: '<p>été</p>' });
    expect(entetes).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  });

  test('laisse office.js charger ses scripts avec crossorigin', async () => {
    const { entetes } = await demander(serveur, '/volet.abc.js');
    expect(entetes).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'text/javascript; charset=utf-8',
    });
  });

  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cetc',
    '/%00',
    '/%E0%A4%A',
    '/rien.html',
    '/',
  ])('répond 404 à %s, sans sortir du dossier', async (chemin) => {
    expect((await demander(serveur, chemin)).code).toBe(404);
  });

  test('refuse tout ce qui ne lit pas', async () => {
    expect((await demander(serveur, '/host.html', 'POST')).code).toBe(405);
  });

  test('prend un port libre quand le port voulu est occupé', async () => {
    const second = await demarrerServeur({ montages: [{ prefixe: '/', dossier }], port: serveur.port });
    expect(second.port).not.toBe(serveur.port);
    expect((await demander(second, '/host.html')).code).toBe(200);
    await second.fermer();
  });
});
