import type { Canal } from '../../domain/suivi-demandes/canal';
import type { SheetPlace } from '../gateway/change';
import type { WorkbookStructure } from '../gateway/workbook-structure';
import { NOM_ONGLET } from './nom-onglet';

/** Où écrire un onglet : sous quel nom, et à la place duquel des nôtres. */
export interface PlaceOnglet {
  readonly nom: string;
  /** Notre onglet à remplacer ; `null` s'il n'y en a pas. */
  readonly remplace: SheetPlace | null;
}

/**
 * Choisit la place d'un onglet de résultats sans jamais toucher celui d'un autre.
 *
 * Un onglet est le nôtre s'il porte notre marque et que cette marque vaut encore son nom : une copie ou un onglet renommé
 * par la personne est une archive, à elle. Si le nom voulu est pris par un onglet qui n'est pas le nôtre, le nôtre
 * s'appelle « … (SP+) », puis « … (SP+ 2) », etc. Les noms d'onglets se comparent sans casse, comme dans Excel.
 */
export function placerOnglet(structure: WorkbookStructure, canal: Canal): PlaceOnglet {
  const base = NOM_ONGLET[canal];
  for (let essai = 0; ; essai += 1) {
    const nom = essai === 0 ? base : `${base} (SP+${essai === 1 ? '' : ` ${essai}`})`;
    const position = structure.sheets.findIndex(
      (feuille) => feuille.name.toLocaleLowerCase('fr') === nom.toLocaleLowerCase('fr'),
    );
    const occupant = structure.sheets[position];
    if (occupant === undefined) return { nom, remplace: null };
    if (occupant.marker === occupant.name) return { nom: occupant.name, remplace: { name: occupant.name, position } };
  }
}
