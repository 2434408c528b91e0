import { ErreurHote } from './erreur-hote';
import { memeFeuille } from './references-formule';

const RESERVES = ['history', 'historique'];

/**
 * Contrôle un nom d'onglet comme Excel : 1 à 31 caractères, aucun de `: \ / ? * [ ]`, pas d'apostrophe au bord, pas « Historique »,
 * et unique sans tenir compte de la casse.
 */
export function controlerNomOnglet(nom: unknown, autres: readonly string[]): string {
  if (
    typeof nom !== 'string' ||
    nom === '' ||
    nom.length > 31 ||
    /[:\\/?*[\]]/u.test(nom) ||
    nom.startsWith("'") ||
    nom.endsWith("'") ||
    RESERVES.includes(nom.toLowerCase())
  ) {
    throw new ErreurHote('InvalidArgument');
  }
  if (autres.some((autre) => memeFeuille(autre, nom))) throw new ErreurHote('ItemAlreadyExists');
  return nom;
}
