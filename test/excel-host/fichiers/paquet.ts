import { unzip, zip } from '@cj-tech-master/excelts/archive';
import { FichierIllisible } from './fichier-illisible';

const CONTENEUR_OLE = [0xd0, 0xcf, 0x11, 0xe0];
const decodeur = new TextDecoder();
const encodeur = new TextEncoder();

/** Les parties d'un fichier .xlsx, par chemin. */
export type Parties = Map<string, Uint8Array>;

export async function lirePaquet(octets: Uint8Array): Promise<Parties> {
  if (CONTENEUR_OLE.every((octet, rang) => octets[rang] === octet)) {
    throw new FichierIllisible(
      decodeur.decode(octets.filter((octet) => octet !== 0)).includes('EncryptedPackage') ? 'chiffre' : 'ancien-format',
    );
  }
  if (octets[0] !== 0x50 || octets[1] !== 0x4b) throw new FichierIllisible('pas-un-zip');
  const parties: Parties = new Map();
  try {
    for await (const entree of unzip(octets).entries())
      if (!entree.path.endsWith('/')) parties.set(entree.path.replace(/^\//u, ''), await entree.bytes());
  } catch (erreur) {
    throw new FichierIllisible('abime', erreur instanceof Error ? erreur.message : undefined);
  }
  return parties;
}

export async function ecrirePaquet(parties: Parties): Promise<Uint8Array> {
  const archive = zip();
  const ordre = [...parties].sort(
    ([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'),
  );
  for (const [chemin, octets] of ordre) archive.add(chemin, octets);
  return archive.bytes();
}

export function texteDePartie(parties: ReadonlyMap<string, Uint8Array>, chemin: string): string | null {
  const octets = parties.get(chemin);
  return octets === undefined ? null : decodeur.decode(octets);
}

export function octetsDe(texte: string): Uint8Array {
  return encodeur.encode(texte);
}
