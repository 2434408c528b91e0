import type { ClasseurHote } from '../modele/classeur-hote';
import { ecrireAnnexes, lireAnnexes } from './annexes';
import { ecrireClasseur } from './ecrire-classeur';
import { FichierIllisible } from './fichier-illisible';
import { lireClasseur } from './lire-classeur';
import { ecrirePaquet, lirePaquet } from './paquet';

/** Ouvre un fichier .xlsx. Rejette {@link FichierIllisible}, avec une phrase à montrer, si ce n'en est pas un. */
export async function ouvrir(octets: Uint8Array, nom = 'Classeur.xlsx'): Promise<ClasseurHote> {
  const parties = await lirePaquet(octets);
  try {
    const classeur = lireClasseur(parties, nom);
    lireAnnexes(classeur, parties);
    classeur.versionEnregistree = classeur.version;
    return classeur;
  } catch (erreur) {
    if (erreur instanceof FichierIllisible) throw erreur;
    throw new FichierIllisible('abime', erreur instanceof Error ? erreur.message : undefined);
  }
}

/** Les octets du classeur. Les parties que rien n'a changées sont celles du fichier ouvert, octet pour octet. */
export async function enregistrer(classeur: ClasseurHote): Promise<Uint8Array> {
  return ecrirePaquet(ecrireAnnexes(classeur, ecrireClasseur(classeur)));
}
