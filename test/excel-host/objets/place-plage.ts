import { ecrireAdresseComplete } from '../modele/adresse';
import { gaucheDe, hautDe } from '../modele/dimensions-feuille';
import type { Culture } from '../modele/lire-saisie';
import { MAX_COLONNES, MAX_LIGNES, nombreDeCellules, nombreDeColonnes, nombreDeLignes } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { booleen } from './arguments';
import { masqueCommun, masquer } from './masquage-plage';
import { CellulesDePlage } from './cellules-plage';
import type { LectureDeCellule } from './cellules-plage';
import { ecrireMatrice } from './contenu-plage';

/** Où est une plage et ce qu'elle occupe : adresse, rangs, points, lignes et colonnes masquées. */
export abstract class PlaceDePlage extends CellulesDePlage {
  get address(): string {
    return ecrireAdresseComplete(this.feuille.nom, this.rect);
  }
  get addressLocal(): string {
    return this.address;
  }
  get cellCount(): number {
    const n = nombreDeCellules(this.rect);
    return n > 2 ** 31 - 1 ? -1 : n;
  }
  get columnCount(): number {
    return nombreDeColonnes(this.rect);
  }
  get columnIndex(): number {
    return this.rect.gauche - 1;
  }
  get rowCount(): number {
    return nombreDeLignes(this.rect);
  }
  get rowIndex(): number {
    return this.rect.haut - 1;
  }
  get isEntireColumn(): boolean {
    return this.rect.haut === 1 && this.rect.bas === MAX_LIGNES;
  }
  get isEntireRow(): boolean {
    return this.rect.gauche === 1 && this.rect.droite === MAX_COLONNES;
  }
  get left(): number {
    return gaucheDe(this.feuille, this.rect.gauche);
  }
  get top(): number {
    return hautDe(this.feuille, this.rect.haut);
  }
  get width(): number {
    return gaucheDe(this.feuille, this.rect.droite + 1) - this.left;
  }
  get height(): number {
    return hautDe(this.feuille, this.rect.bas + 1) - this.top;
  }

  get rowHidden(): boolean | null {
    return masqueCommun(this.zone, 'lignes');
  }
  set rowHidden(masquee: unknown) {
    masquer(this.zone, 'lignes', booleen(masquee));
  }
  get columnHidden(): boolean | null {
    return masqueCommun(this.zone, 'colonnes');
  }
  set columnHidden(masquee: unknown) {
    masquer(this.zone, 'colonnes', booleen(masquee));
  }
  get hidden(): boolean | null {
    const [lignes, colonnes] = [this.rowHidden, this.columnHidden];
    return lignes === true || colonnes === true ? true : lignes === null || colonnes === null ? null : false;
  }

  protected override get rectangles(): readonly Rectangle[] {
    return [this.rect];
  }
  protected override parCellule<T>(lire: LectureDeCellule<T>): T[][] | null {
    const { haut, gauche } = this.rect;
    return this.matrice((l, c) => lire(l, c, l - haut, c - gauche));
  }
  protected override ecrire(valeurs: unknown, culture: Culture): void {
    ecrireMatrice(this.hote, this.zone, valeurs, culture);
  }
}
