import type { Hote } from './hote';

/**
 * Un objet de l'API tel que le client le voit. Chaque classe porte le nom de la classe d'Office.js et écrit ses membres sous leur nom :
 * accesseurs pour les propriétés, méthodes pour les méthodes. Le dispatcher les trouve par réflexion ; seuls les membres documentés sont visibles.
 */
export abstract class ObjetHote {
  constructor(readonly hote: Hote) {}

  /** Le nom de la classe dans Office.js. */
  abstract readonly classe: string;

  /** Ce que le client garde pour retrouver l'objet : `{Id}`, `{_ReferenceId}`, ou rien. */
  identite(): Record<string, unknown> {
    return {};
  }

  /** Appelé avant d'écrire une propriété ou d'appeler une méthode : refuse ce que l'état du classeur interdit à tout l'objet. */
  exigerPermis(_membre: string): void {
    // Rien, pour la plupart.
  }

  /** Propriétés qu'un chargement sans liste ne rend pas. */
  get horsChargement(): readonly string[] {
    return [];
  }
}

/** Une collection : ses éléments se chargent ensemble. */
export abstract class CollectionHote<T extends ObjetHote = ObjetHote> extends ObjetHote {
  abstract get items(): readonly T[];
}
