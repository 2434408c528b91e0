import { ErreurHote } from '../modele/erreur-hote';
import { MAX_COLONNES, MAX_LIGNES, intersection, rectangle, union } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import type { Zone } from '../modele/zone';
import { booleen, entier } from './arguments';
import { PlaceDePlage } from './place-plage';
import type { Range } from './Range';

/** Les plages qu'on tire d'une autre : cellule, ligne, décalage, réunion, partie utilisée. */
export abstract class PlagesVoisines extends PlaceDePlage {
  /** Une autre plage de la même feuille ; InvalidArgument si elle en sort. */
  protected abstract autre(zone: Rectangle): Range;
  /** La zone d'une plage donnée en argument, objet ou adresse. */
  protected abstract plageArgument(argument: unknown): Zone;

  getCell(ligne: unknown, colonne: unknown): Range {
    return this.autre(rectangle(this.rect.haut + entier(ligne), this.rect.gauche + entier(colonne)));
  }
  getRow(rang: unknown): Range {
    const l = this.rect.haut + entier(rang, 0);
    return this.autre({ ...this.rect, haut: l, bas: l });
  }
  getColumn(rang: unknown): Range {
    const c = this.rect.gauche + entier(rang, 0);
    return this.autre({ ...this.rect, gauche: c, droite: c });
  }
  getEntireRow(): Range {
    return this.autre({ ...this.rect, gauche: 1, droite: MAX_COLONNES });
  }
  getEntireColumn(): Range {
    return this.autre({ ...this.rect, haut: 1, bas: MAX_LIGNES });
  }
  getLastCell(): Range {
    return this.autre(rectangle(this.rect.bas, this.rect.droite));
  }
  getLastRow(): Range {
    return this.autre({ ...this.rect, haut: this.rect.bas });
  }
  getLastColumn(): Range {
    return this.autre({ ...this.rect, gauche: this.rect.droite });
  }
  getOffsetRange(lignes: unknown, colonnes: unknown): Range {
    const [dl, dc] = [entier(lignes), entier(colonnes)];
    return this.autre(rectangle(this.rect.haut + dl, this.rect.gauche + dc, this.rect.bas + dl, this.rect.droite + dc));
  }
  getResizedRange(lignes: unknown, colonnes: unknown): Range {
    return this.autre({
      ...this.rect,
      bas: this.rect.bas + entier(lignes),
      droite: this.rect.droite + entier(colonnes),
    });
  }
  getAbsoluteResizedRange(lignes: unknown, colonnes: unknown): Range {
    return this.autre({
      ...this.rect,
      bas: this.rect.haut + entier(lignes, 1) - 1,
      droite: this.rect.gauche + entier(colonnes, 1) - 1,
    });
  }
  getBoundingRect(autre: unknown): Range {
    const zone = this.plageArgument(autre);
    if (zone.feuille !== this.feuille) throw new ErreurHote('InvalidArgument');
    return this.autre(union(this.rect, zone.rect));
  }
  getIntersection(autre: unknown): Range {
    const commune = this.getIntersectionOrNullObject(autre);
    if (commune === null) throw new ErreurHote('ItemNotFound');
    return commune;
  }
  getIntersectionOrNullObject(autre: unknown): Range | null {
    const zone = this.plageArgument(autre);
    const commun = zone.feuille === this.feuille ? intersection(this.rect, zone.rect) : null;
    return commun === null ? null : this.autre(commun);
  }
  getUsedRange(valeursSeules?: unknown): Range {
    const utilisee = this.getUsedRangeOrNullObject(valeursSeules);
    if (utilisee === null) throw new ErreurHote('ItemNotFound');
    return utilisee;
  }
  getUsedRangeOrNullObject(valeursSeules?: unknown): Range | null {
    const seules = booleen(valeursSeules ?? false);
    const utilisee = this.feuille.grille.etendue(
      (cellule) => !seules || cellule.valeur !== null || cellule.formule !== null,
      this.rect,
    );
    return utilisee === null ? null : this.autre(utilisee);
  }
}
