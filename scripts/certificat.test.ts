import { X509Certificate, createPrivateKey } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { obtenirCertificat } from './certificat';

describe('obtenirCertificat', () => {
  const atelier = mkdtempSync(path.join(tmpdir(), 'spplus-certificat-'));

  afterAll(() => {
    rmSync(atelier, { recursive: true });
  });

  test('donne un certificat de localhost et sa clé, les mêmes à chaque appel', () => {
    const dossier = path.join(atelier, 'un');
    const premier = obtenirCertificat(dossier);
    const certificat = new X509Certificate(premier.chaine);
    expect(certificat.checkHost('localhost')).toBe('localhost');
    expect(certificat.checkPrivateKey(createPrivateKey(premier.cle))).toBe(true);
    expect(premier.empreinte).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(obtenirCertificat(dossier)).toEqual(premier);
  });

  test('ne laisse rien à côté du dossier', () => {
    obtenirCertificat(path.join(atelier, 'deux'));
    expect(readdirSync(atelier).sort()).toEqual(['deux', 'un']);
  });
});
