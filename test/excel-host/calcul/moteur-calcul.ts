import type { ClasseurHote } from '../modele/classeur-hote';
import type { Valeur } from '../modele/valeur';

/** Une formule à évaluer sans l'écrire, comme si elle était dans cette cellule. Sans `=`. */
export interface Question {
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
  readonly formule: string;
}

/** Le calcul, vu du classeur. */
export interface MoteurCalcul {
  /** La formule (sans `=`) s'analyse sans faute. */
  estLisible(formule: string): boolean;
  /** La formule telle qu'Excel la garde : noms de fonctions et repères en capitales. */
  normaliser(formule: string): string;
  /**
   * Met à jour le résultat des formules que des changements atteignent. En mode manuel, ou tant que le calcul est suspendu, seules
   * les formules nouvelles se calculent.
   */
  mettreAJour(classeur: ClasseurHote): void;
  /** Calcule ce qui attend, même en mode manuel ; `tout` : toutes les formules. */
  recalculer(classeur: ClasseurHote, tout: boolean): void;
  /** Des formules attendent d'être recalculées. */
  enAttente(classeur: ClasseurHote): boolean;
  /** Évalue des formules sans toucher au classeur. */
  evaluer(classeur: ClasseurHote, questions: readonly Question[]): Valeur[];
}
