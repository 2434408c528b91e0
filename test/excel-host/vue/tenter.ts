import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { ResultatGeste } from './gestes-feuille';

const PROTEGEE =
  'La cellule ou le graphique que vous essayez de modifier se trouve dans une feuille protégée. Ôtez la protection pour le modifier.';
const PHRASES: Readonly<Partial<Record<string, string>>> = {
  AccessDenied: PROTEGEE,
  MergedRangeConflict: "Ce geste n'est pas possible sur une partie d'une cellule fusionnée.",
  InvalidOperation: "Ce geste n'est pas possible sur ces cellules.",
  InsertDeleteConflict: "Ce geste n'est pas permis : il déplacerait une partie des cellules d'un tableau.",
  NonBlankCellOffSheet:
    'Insérer pousserait des cellules remplies hors de la feuille. Videz les dernières lignes ou colonnes, puis réessayez.',
};

/**
 * Fait un geste d'une personne sur une feuille : la page et les événements en sont prévenus, un refus devient une phrase.
 * `contenu` est faux quand aucune valeur n'a pu changer : rien n'est alors recalculé.
 */
export function tenter(feuille: Feuille, geste: () => void, contenu = true): ResultatGeste {
  try {
    geste();
  } catch (erreur) {
    if (!(erreur instanceof ErreurHote)) throw erreur;
    return { ok: false, message: PHRASES[erreur.code] ?? erreur.message };
  }
  feuille.marquerModifiee(contenu);
  feuille.classeur.prevenir();
  return { ok: true };
}
