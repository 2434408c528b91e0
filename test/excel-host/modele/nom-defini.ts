import { lireAdresse } from './adresse';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';

/** Un nom défini ; `feuille` vaut `null` pour un nom du classeur. La formule est sans `=`. */
export interface NomDefini {
  readonly nom: string;
  readonly feuille: Feuille | null;
  formule: string;
  visible: boolean;
  commentaire: string;
  /** Attributs du fichier que le modèle ne comprend pas. */
  readonly attributs: Readonly<Record<string, string>>;
}

/** Un nom permis : commence par une lettre, `_` ou `\`, sans espace, et n'est ni une adresse, ni un booléen, ni un nom réservé. */
export function estUnNomPermis(nom: string): boolean {
  return (
    nom.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(nom) &&
    lireAdresse(nom) === null &&
    !/^(?:r\d*(?:c\d*)?|c\d*|true|false)$/iu.test(nom) &&
    !estReserve(nom)
  );
}

/** Un commentaire de nom : 255 signes au plus. */
export function controlerCommentaire(commentaire: unknown): string {
  if (typeof commentaire !== 'string' || commentaire.length > 255) throw new ErreurHote('InvalidArgument');
  return commentaire;
}

/** Les noms qu'Excel se réserve (`_xlnm.Print_Area`) : l'API ne les montre pas. */
export function estReserve(nom: string): boolean {
  return nom.toLowerCase().startsWith('_xlnm.');
}
