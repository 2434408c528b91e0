import { GENRES_SPECIAUX, VALEURS_SPECIALES, cellulesSpeciales } from '../modele/cellules-speciales';
import { chercher } from '../modele/chercher';
import { exigerCellulesLibres } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { oterDoublons } from '../modele/oter-doublons';
import { englobe, intersection, nombreDeCellules, nombreDeColonnes, rectangle } from '../modele/rectangle';
import { booleen, entier, parmi } from './arguments';
import { criteresDeRecherche, texteCherche } from './arguments-recherche';
import { PlagesVoisines } from './plages-voisines';
import type { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { RangeSort } from './RangeSort';
import { RangeView } from './RangeView';
import { RemoveDuplicatesResult } from './RemoveDuplicatesResult';
import { TableScopedCollection } from './TableScopedCollection';

/** Ce qu'on cherche, trie ou dédoublonne dans une plage, et les tableaux qu'elle touche. */
export abstract class PlageCherchee extends PlagesVoisines {
  get sort(): RangeSort {
    return new RangeSort(this.hote, this.zone);
  }
  getVisibleView(): RangeView {
    return new RangeView(this.hote, this.zone);
  }
  /** Les tableaux que la plage touche ; `entiers` : qu'elle contient. */
  getTables(entiers?: unknown): TableScopedCollection {
    const contenus = booleen(entiers ?? false);
    const tableaux = this.feuille.tableaux.filter(({ zone }) =>
      contenus ? englobe(this.rect, zone) : intersection(this.rect, zone) !== null,
    );
    return new TableScopedCollection(
      this.hote,
      tableaux.sort((a, b) => a.zone.haut - b.zone.haut || a.zone.gauche - b.zone.gauche),
    );
  }

  find(quoi: unknown, criteres?: unknown): Range {
    const trouvee = this.findOrNullObject(quoi, criteres);
    if (trouvee === null) throw new ErreurHote('ItemNotFound');
    return trouvee;
  }
  /** Une seule cellule : la recherche couvre la feuille, à partir de la cellule d'après. */
  findOrNullObject(quoi: unknown, criteres?: unknown): Range | null {
    const { recherche, arriere } = criteresDeRecherche(criteres);
    const seule = nombreDeCellules(this.rect) === 1;
    const { haut, gauche } = this.rect;
    const cellules = chercher(this.feuille, seule ? undefined : this.rect, texteCherche(quoi), recherche);
    const apres = ([l, c]: readonly [number, number]): boolean => l > haut || (l === haut && c > gauche);
    const avant = ([l, c]: readonly [number, number]): boolean => l < haut || (l === haut && c < gauche);
    const ordre = !seule
      ? arriere
        ? cellules.reverse()
        : cellules
      : arriere
        ? [...cellules.filter(avant).reverse(), ...cellules.filter((une) => !avant(une)).reverse()]
        : [...cellules.filter(apres), ...cellules.filter((une) => !apres(une))];
    const [premiere] = ordre;
    return premiere === undefined ? null : this.autre(rectangle(premiere[0], premiere[1]));
  }

  getSpecialCells(genre: unknown, valeurs?: unknown): RangeAreas {
    const aires = this.getSpecialCellsOrNullObject(genre, valeurs);
    if (aires === null) throw new ErreurHote('ItemNotFound');
    return aires;
  }
  getSpecialCellsOrNullObject(genre: unknown, valeurs?: unknown): RangeAreas | null {
    const trouvees = cellulesSpeciales(
      this.feuille,
      this.rect,
      parmi(genre, GENRES_SPECIAUX),
      parmi(valeurs ?? 'All', VALEURS_SPECIALES),
    );
    return RangeAreas.de(this.hote, this.feuille, trouvees);
  }

  removeDuplicates(colonnes: unknown, titres: unknown): RemoveDuplicatesResult {
    if (!Array.isArray(colonnes) || colonnes.length === 0) throw new ErreurHote('InvalidArgument');
    const rangs = colonnes.map((rang: unknown) => entier(rang, 0, nombreDeColonnes(this.rect) - 1));
    const enTete = booleen(titres);
    const utile = this.feuille.etendue(true);
    const zone =
      utile === null ? this.rect : { ...this.rect, bas: Math.max(this.rect.haut, Math.min(this.rect.bas, utile.bas)) };
    exigerCellulesLibres(this.feuille, zone);
    const donnees = enTete ? { ...zone, haut: zone.haut + 1 } : zone;
    return new RemoveDuplicatesResult(this.hote, oterDoublons(this.feuille, donnees, rangs));
  }
}
