import { execFileSync } from 'node:child_process';
import { X509Certificate, createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Un certificat pour https://localhost, propre à ce dossier de travail. */
export interface Certificat {
  readonly cle: string;
  readonly chaine: string;
  /** Empreinte SHA-256 de la clé publique, en base 64, pour l'option `--ignore-certificate-errors-spki-list`. */
  readonly empreinte: string;
}

const DOSSIER = path.join(__dirname, '../build/certificats');
const BIBLIOTHEQUE = require.resolve('office-addin-dev-certs');
const GENERER = 'require(process.argv[1]).generateCertificates(...process.argv.slice(2))';
const MARGE_EN_MS = 24 * 60 * 60 * 1000;

/**
 * Le certificat du projet, créé au premier appel puis tous les 30 jours, dans un dossier que git ignore.
 *
 * Rien n'est installé dans le système, aucun mot de passe n'est demandé, aucun réseau n'est employé : un navigateur
 * ordinaire affiche donc un avertissement, sauf s'il est lancé avec l'{@link Certificat.empreinte}.
 */
export function obtenirCertificat(dossier: string = DOSSIER): Certificat {
  const fichiers = (racine: string): Fichiers => ({
    autorite: path.join(racine, 'ca.crt'),
    certificat: path.join(racine, 'localhost.crt'),
    cle: path.join(racine, 'localhost.key'),
  });
  const { autorite, certificat: public_, cle } = fichiers(dossier);
  if (expireBientot(public_)) creer(dossier, fichiers);
  const certificat = readFileSync(public_, 'utf8');
  return {
    cle: readFileSync(cle, 'utf8'),
    chaine: certificat + readFileSync(autorite, 'utf8'),
    empreinte: empreinte(certificat),
  };
}

interface Fichiers {
  readonly autorite: string;
  readonly certificat: string;
  readonly cle: string;
}

/** Écrit à côté puis renomme : deux commandes lancées ensemble n'obtiennent jamais un certificat et la clé d'un autre. */
function creer(dossier: string, fichiers: (racine: string) => Fichiers): void {
  mkdirSync(path.dirname(dossier), { recursive: true });
  const essai = mkdtempSync(`${dossier}-`);
  const { autorite, certificat, cle } = fichiers(essai);
  // Dans un autre processus : la bibliothèque écrit en anglais sur la sortie standard.
  execFileSync(process.execPath, ['-e', GENERER, BIBLIOTHEQUE, autorite, certificat, cle], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (expireBientot(fichiers(dossier).certificat)) rmSync(dossier, { recursive: true, force: true });
  try {
    renameSync(essai, dossier);
  } catch {
    rmSync(essai, { recursive: true });
  }
}

function expireBientot(fichier: string): boolean {
  if (!existsSync(fichier)) return true;
  return Date.parse(new X509Certificate(readFileSync(fichier)).validTo) < Date.now() + MARGE_EN_MS;
}

function empreinte(certificat: string): string {
  const spki = new X509Certificate(certificat).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}
