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
  /** Met à jour le résultat de toutes les formules, si quelque chose a changé depuis la dernière fois. */
  mettreAJour(classeur: ClasseurHote): void;
  /** Évalue des formules sans toucher au classeur. */
  evaluer(classeur: ClasseurHote, questions: readonly Question[]): Valeur[];
}
