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
      if (!entree.path.endsWith('/')) parties.set(cheminDEntree(entree.path), await entree.bytes());
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
  if (octets === undefined) return null;
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (octets[0] === 0xfe && octets[1] === 0xff) return new TextDecoder('utf-16be').decode(octets);
  return decodeur.decode(octets);
}

/** Le chemin sous lequel une partie est rangée : leurs noms se comparent sans casse, et peuvent être écrits avec des `%20`. */
export function cheminReel(parties: ReadonlyMap<string, Uint8Array>, chemin: string): string {
  if (parties.has(chemin)) return chemin;
  const cherche = sansEchappement(chemin).toLowerCase();
  for (const connu of parties.keys())
    // Presque tous se distinguent déjà par leur longueur.
    if ((connu.length === cherche.length || connu.includes('%')) && sansEchappement(connu).toLowerCase() === cherche)
      return connu;
  return chemin;
}

function sansEchappement(chemin: string): string {
  try {
    return decodeURIComponent(chemin);
  } catch {
    return chemin;
  }
}

/** Quelques logiciels écrivent les dossiers du zip avec `\`, ou depuis la racine ; d'autres `[content_types].xml`. */
function cheminDEntree(chemin: string): string {
  const propre = chemin.replaceAll('\\', '/').replace(/^\//u, '');
  return propre.toLowerCase() === '[content_types].xml' ? '[Content_Types].xml' : propre;
}

export function octetsDe(texte: string): Uint8Array {
  return encodeur.encode(texte);
}
