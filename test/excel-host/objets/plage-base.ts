import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { MAX_COLONNES, MAX_LIGNES, nombreDeCellules, rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import type { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';

/** Excel ne lit pas plus de 5 millions de cellules d'un coup, et n'en touche pas plus de 33,5 millions. */
const CELLULES_LUES = 5_000_000;

/** Un objet qui porte sur une plage : la plage elle-même, son format, sa police… */
export abstract class ObjetDePlage extends ObjetHote {
  constructor(
    hote: Hote,
    readonly zone: Zone,
  ) {
    super(hote);
  }

  protected get feuille(): Feuille {
    return this.zone.feuille;
  }

  protected get rect(): Rectangle {
    return this.zone.rect;
  }

  /** Ligne ou colonne entière : les propriétés par cellule y valent `null`. */
  protected get sansBornes(): boolean {
    const { haut, bas, gauche, droite } = this.rect;
    return (haut === 1 && bas === MAX_LIGNES) || (gauche === 1 && droite === MAX_COLONNES);
  }

  /** Une matrice de la taille de la plage, ou `null` pour une plage sans bornes. */
  protected matrice<T>(lire: (ligne: number, colonne: number) => T): T[][] | null {
    if (this.sansBornes) return null;
    const { haut, gauche, bas, droite } = this.rect;
    if (nombreDeCellules(this.rect) > CELLULES_LUES) throw new ErreurHote('RangeExceedsLimit');
    const lignes: T[][] = [];
    for (let ligne = haut; ligne <= bas; ligne += 1) {
      const rangee: T[] = [];
      for (let colonne = gauche; colonne <= droite; colonne += 1) rangee.push(lire(ligne, colonne));
      lignes.push(rangee);
    }
    return lignes;
  }

  /** La valeur commune à toutes les cellules, ou `null` si elles diffèrent. */
  protected commune<T>(lire: (ligne: number, colonne: number) => T): T | null {
    const { haut, gauche, bas, droite } = this.rect;
    const premiere = lire(haut, gauche);
    const etendue = this.feuille.etendue() ?? rectangle(haut, gauche);
    const [derniereLigne, derniereColonne] = [
      Math.min(bas, Math.max(haut, etendue.bas + 1)),
      Math.min(droite, Math.max(gauche, etendue.droite + 1)),
    ];
    for (let ligne = haut; ligne <= derniereLigne; ligne += 1) {
      for (let colonne = gauche; colonne <= derniereColonne; colonne += 1)
        if (lire(ligne, colonne) !== premiere) return null;
    }
    return premiere;
  }
}
