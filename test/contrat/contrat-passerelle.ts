import type { OuvrirBanc } from './banc-passerelle';
import { contratEcriture } from './contrat-ecriture';
import { contratLecture } from './contrat-lecture';

/** Ce que toute passerelle vers un classeur doit faire : celle d'Excel comme celle des essais. */
export function contratPasserelle(nom: string, ouvrir: OuvrirBanc): void {
  contratLecture(nom, ouvrir);
  contratEcriture(nom, ouvrir);
}
