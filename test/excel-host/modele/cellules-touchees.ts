import type { Cellule } from './cellule';
import type { Feuille } from './feuille';
import { MAX_COLONNES } from './rectangle';

/** Au-delà, tout recalculer coûte moins que suivre chaque cellule. */
const PLAFOND = 100_000;

/** Le rang d'une cellule dans sa feuille, en un seul nombre. */
export function rangDeCellule(ligne: number, colonne: number): number {
  return (ligne - 1) * MAX_COLONNES + colonne - 1;
}

/** L'inverse de {@link rangDeCellule}. */
export function celluleDeRang(rang: number): readonly [ligne: number, colonne: number] {
  return [Math.floor(rang / MAX_COLONNES) + 1, (rang % MAX_COLONNES) + 1];
}

/** Par feuille, les rangs des cellules dont le contenu a changé. */
export type Touchees = ReadonlyMap<Feuille, ReadonlySet<number>>;

/** Les cellules dont le contenu a changé depuis le dernier calcul. */
export class CellulesTouchees {
  private parFeuille = new Map<Feuille, Set<number>>();
  private nombre = 0;

  noter(
    feuille: Feuille,
    ligne: number,
    colonne: number,
    avant: Cellule | undefined,
    apres: Cellule | undefined,
  ): void {
    if ((avant?.valeur ?? null) === (apres?.valeur ?? null) && (avant?.formule ?? null) === (apres?.formule ?? null))
      return;
    if (this.nombre > PLAFOND) return;
    let rangs = this.parFeuille.get(feuille);
    if (rangs === undefined) this.parFeuille.set(feuille, (rangs = new Set()));
    rangs.add(rangDeCellule(ligne, colonne));
    this.nombre += 1;
  }

  get vide(): boolean {
    return this.nombre === 0;
  }

  /** Ce qui a changé depuis la dernière fois ; `null` s'il y en a trop pour les dire. */
  prendre(): Touchees | null {
    const prises = this.nombre > PLAFOND ? null : this.parFeuille;
    this.parFeuille = new Map();
    this.nombre = 0;
    return prises;
  }
}
