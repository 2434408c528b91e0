import type { WorkbookStructure } from '../gateway/workbook-structure';
import type { PlaceOnglet } from './place-onglet';

/**
 * Choisit la place d'un de nos onglets sans jamais toucher celui d'un autre.
 *
 * Un onglet est le nôtre s'il porte notre marque et que cette marque vaut encore son nom : une copie ou un onglet renommé
 * par la personne est une archive, à elle. Si le nom voulu est pris par un onglet qui n'est pas le nôtre, le nôtre
 * s'appelle « … (SP+) », puis « … (SP+ 2) », etc. Les noms d'onglets se comparent sans casse, comme dans Excel.
 */
export function placerSousLeNom(structure: WorkbookStructure, base: string): PlaceOnglet {
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
