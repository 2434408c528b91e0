import type { ClasseurHote } from '../modele/classeur-hote';
import { lirePartiesXml, ecrirePartiesXml } from './parties-xml';
import type { Parties } from './paquet';
import { ecrireProprietesDocument, lireProprietesDocument } from './proprietes-document-xml';
import { ecrireReglages, lireReglages } from './reglages-xml';

/** Lit ce que le fichier garde à côté des feuilles : réglages du complément, parties XML, propriétés du document. */
export function lireAnnexes(classeur: ClasseurHote, parties: ReadonlyMap<string, Uint8Array>): void {
  for (const [nom, texte] of lireReglages(parties)) classeur.reglages.set(nom, texte);
  classeur.partiesXml = lirePartiesXml(parties).map(({ id, xml }) => ({ id, xml }));
  classeur.proprietes = lireProprietesDocument(parties);
}

/** Écrit ce qui en a changé ; le reste garde ses octets. */
export function ecrireAnnexes(classeur: ClasseurHote, parties: Parties): Parties {
  ecrireReglages(parties, classeur.reglages);
  ecrirePartiesXml(parties, classeur.partiesXml);
  ecrireProprietesDocument(parties, classeur.proprietes);
  return parties;
}
