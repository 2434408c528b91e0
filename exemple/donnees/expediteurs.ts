import type { Canal } from '../../src/domain/suivi-demandes/canal';
import type { Tirage } from './tirage';

/** Qui écrit, et comment lui répondre. */
export interface Expediteur {
  readonly nom: string;
  readonly coordonnees: string;
}

const NOMS: readonly [string, ...string[]] = [
  'Martin',
  'Bernard',
  'Lefèvre',
  'Petit',
  'Moreau',
  'Garcia',
  'Roux',
  'Girard',
  'Lambert',
  'Fontaine',
  'Chevalier',
  'Robin',
  'Masson',
  'Nguyen',
  'Perrin',
  'Morin',
  'Dumont',
  'Lopez',
  'Benali',
  'Traoré',
  'Da Silva',
  'Le Goff',
  'Élie-Dumas',
  'de La Tour',
  "N'Diaye",
  "D'Almeida",
  'Haddad',
  'Kowalski',
  'Schmitt',
  'Guéguen',
];
const PRENOMS: readonly [string, ...string[]] = [
  'Camille',
  'Dominique',
  'Claude',
  'Sacha',
  'Charlie',
  'Maxime',
  'Léa',
  'Inès',
  'Zoé',
  'Awa',
  'Jules',
  'Hugo',
  'Noé',
  'Yanis',
  'Andréa',
  'Françoise',
  'Jean-Pierre',
  'Marie-Thérèse',
  'Mehdi',
  'Anaïs',
];
const VOIES: readonly [string, ...string[]] = [
  'rue des Tilleuls',
  'place de la Mairie',
  'chemin du Lavoir',
  "impasse de l'Étang",
  'route de Valmont',
  'avenue de la Gare',
  'rue du 8-Mai-1945',
  'allée des Cerisiers',
];

/** En minuscules, sans accents ni espaces : de quoi écrire une adresse électronique. */
const partieLocale = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z-]/g, '');
const deuxChiffres = (nombre: number): string => String(nombre).padStart(2, '0');

/**
 * Une personne imaginaire. Le domaine example.org, les numéros en 06 39 98 et le code postal 99000 sont sans abonné :
 * aucun message ni aucun appel ne peut arriver à quelqu'un.
 */
export function tirerExpediteur(canal: Canal, tirage: Tirage): Expediteur {
  const nom = tirage.choix(NOMS);
  const prenom = tirage.choix(PRENOMS);
  const telephone = `06 39 98 ${deuxChiffres(tirage.entier(0, 99))} ${deuxChiffres(tirage.entier(0, 99))}`;
  const adresse = `${String(tirage.entier(1, 90))} ${tirage.choix(VOIES)}, 99000 Saint-Aubin`;
  const courriel = `${partieLocale(prenom)}.${partieLocale(nom)}@example.org`;
  const parTelephone = tirage.chance(0.1);
  return {
    nom: `${nom} ${prenom}`,
    coordonnees: parTelephone ? telephone : canal === 'courriel' ? courriel : adresse,
  };
}
