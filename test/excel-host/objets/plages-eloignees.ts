import { DIRECTIONS, bord, region } from '../modele/bord-de-region';
import { ErreurHote } from '../modele/erreur-hote';
import { contient, rectangle, union } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { entier, parmi } from './arguments';
import { PlageCherchee } from './plage-cherchee';
import type { Range } from './Range';
import { RangeAreas } from './RangeAreas';

/** Les plages qu'on trouve autour d'une autre : à côté, jusqu'au bord du bloc, le bloc entier, les fusions. */
export abstract class PlagesEloignees extends PlageCherchee {
  getRowsAbove(nombre?: unknown): Range {
    const n = compte(nombre);
    const { haut, bas } = this.rect;
    return this.autre(n > 0 ? { ...this.rect, haut: haut - n, bas: haut - 1 } : { ...this.rect, haut: bas + n + 1 });
  }
  getRowsBelow(nombre?: unknown): Range {
    const n = compte(nombre);
    const { haut, bas } = this.rect;
    return this.autre(n > 0 ? { ...this.rect, haut: bas + 1, bas: bas + n } : { ...this.rect, bas: haut - n - 1 });
  }
  getColumnsBefore(nombre?: unknown): Range {
    const n = compte(nombre);
    const { gauche, droite } = this.rect;
    return this.autre(
      n > 0 ? { ...this.rect, gauche: gauche - n, droite: gauche - 1 } : { ...this.rect, gauche: droite + n + 1 },
    );
  }
  getColumnsAfter(nombre?: unknown): Range {
    const n = compte(nombre);
    const { gauche, droite } = this.rect;
    return this.autre(
      n > 0 ? { ...this.rect, gauche: droite + 1, droite: droite + n } : { ...this.rect, droite: gauche - n - 1 },
    );
  }

  /** La cellule où mène Ctrl+flèche depuis la cellule active, qui doit être dans la plage. */
  getRangeEdge(direction: unknown, active?: unknown): Range {
    const [ligne, colonne] = this.depart(active);
    const [l, c] = bord(this.feuille, ligne, colonne, parmi(direction, DIRECTIONS));
    return this.autre(rectangle(l, c));
  }
  /** La plage étendue comme par Ctrl+Maj+flèche. */
  getExtendedRange(direction: unknown, active?: unknown): Range {
    const [ligne, colonne] = this.depart(active);
    const [l, c] = bord(this.feuille, ligne, colonne, parmi(direction, DIRECTIONS));
    return this.autre(union(this.rect, rectangle(l, c)));
  }
  getSurroundingRegion(): Range {
    return this.autre(region(this.feuille, this.rect));
  }
  /** Aucune formule ne déborde : ni source, ni étendue de débordement. */
  getSpillParent(): Range {
    throw new ErreurHote('ItemNotFound');
  }
  getSpillParentOrNullObject(): Range | null {
    return null;
  }
  getSpillingToRange(): Range {
    throw new ErreurHote('ItemNotFound');
  }
  getSpillingToRangeOrNullObject(): Range | null {
    return null;
  }
  /** Les fusions que la plage touche. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const fusions = this.feuille.fusionsTouchees(this.rect);
    return RangeAreas.de(
      this.hote,
      this.feuille,
      fusions.map((fusion) => commune(fusion, this.rect)),
    );
  }

  private depart(active: unknown): readonly [number, number] {
    if (active === undefined) return [this.rect.haut, this.rect.gauche];
    const { feuille, rect } = this.plageArgument(active);
    if (feuille !== this.feuille || !contient(this.rect, rect.haut, rect.gauche))
      throw new ErreurHote('InvalidArgument');
    return [rect.haut, rect.gauche];
  }
}

function commune(a: Rectangle, b: Rectangle): Rectangle {
  return rectangle(
    Math.max(a.haut, b.haut),
    Math.max(a.gauche, b.gauche),
    Math.min(a.bas, b.bas),
    Math.min(a.droite, b.droite),
  );
}

function compte(nombre: unknown): number {
  const n = entier(nombre ?? 1);
  if (n === 0) throw new ErreurHote('InvalidArgument');
  return n;
}
