import { ZONES, type Zone } from '../../domain/commun/zone';
import { normaliserTitre } from '../suivi-demandes/normaliser-titre';

/** Les territoires tels qu'ils se choisissent dans l'onglet « Paramètres » (D8). */
export const NOMS_DE_ZONES: Readonly<Record<Zone, string>> = {
  metropole: 'Métropole',
  'alsace-moselle': 'Alsace-Moselle',
  guadeloupe: 'Guadeloupe',
  guyane: 'Guyane',
  'la-reunion': 'La Réunion',
  martinique: 'Martinique',
  mayotte: 'Mayotte',
  'saint-barthelemy': 'Saint-Barthélemy',
  'saint-martin': 'Saint-Martin',
};

/** Le territoire que nomme ce texte, sans égard à la casse ni aux accents ; `null` s'il n'en nomme aucun. */
export function zoneNommee(texte: string): Zone | null {
  const cherche = normaliserTitre(texte);
  return ZONES.find((zone) => normaliserTitre(NOMS_DE_ZONES[zone]) === cherche) ?? null;
}
