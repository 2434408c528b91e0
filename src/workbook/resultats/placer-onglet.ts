import type { Canal } from '../../domain/suivi-demandes/canal';
import type { WorkbookStructure } from '../gateway/workbook-structure';
import type { PlaceOnglet } from '../layout/place-onglet';
import { placerSousLeNom } from '../layout/placer-sous-le-nom';
import { NOM_ONGLET } from './nom-onglet';

/** La place d'un onglet de résultats : le nôtre s'il y en a un, sinon un nom libre. */
export function placerOnglet(structure: WorkbookStructure, canal: Canal): PlaceOnglet {
  return placerSousLeNom(structure, NOM_ONGLET[canal]);
}
