import { ErreurHote } from '../modele/erreur-hote';
import { MAX_COLONNES, MAX_LIGNES, rectangle } from '../modele/rectangle';
import type { Feuille } from '../modele/feuille';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { entier } from './arguments';
import { Range } from './Range';
import { rectangleDe } from './rectangle-argument';

export class WorksheetFreezePanes extends ObjetHote {
  readonly classe = 'WorksheetFreezePanes';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
  ) {
    super(hote);
  }

  freezeRows(nombre?: unknown): void {
    this.figer(entier(nombre ?? 1, 0, MAX_LIGNES - 1), 0);
  }
  freezeColumns(nombre?: unknown): void {
    this.figer(0, entier(nombre ?? 1, 0, MAX_COLONNES - 1));
  }
  freezeAt(plage: unknown): void {
    const rect = rectangleDe(this.feuille, plage);
    this.figer(rect.bas === MAX_LIGNES ? 0 : rect.bas, rect.droite === MAX_COLONNES ? 0 : rect.droite);
  }
  unfreeze(): void {
    this.figer(0, 0);
  }

  getLocation(): Range {
    const figee = this.getLocationOrNullObject();
    if (figee === null) throw new ErreurHote('ItemNotFound');
    return figee;
  }
  getLocationOrNullObject(): Range | null {
    const { lignes, colonnes } = this.feuille.volets;
    if (lignes === 0 && colonnes === 0) return null;
    return new Range(
      this.hote,
      new Zone(
        this.feuille,
        rectangle(1, 1, lignes === 0 ? MAX_LIGNES : lignes, colonnes === 0 ? MAX_COLONNES : colonnes),
      ),
    );
  }

  private figer(lignes: number, colonnes: number): void {
    this.feuille.volets = { lignes, colonnes };
    this.feuille.marquerModifiee(false);
  }
}
