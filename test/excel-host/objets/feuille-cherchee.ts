import { chercher } from '../modele/chercher';
import { ErreurHote } from '../modele/erreur-hote';
import { FEUILLE_ENTIERE } from '../modele/rectangle';
import { regrouperCellules } from '../modele/regrouper-cellules';
import { texte } from './arguments';
import { criteresDeRecherche, texteCherche } from './arguments-recherche';
import type { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { ReglagesDeFeuille } from './reglages-feuille';
import { TableCollection } from './TableCollection';

/** Ce qu'on cherche dans une feuille, et ses tableaux. */
export abstract class FeuilleCherchee extends ReglagesDeFeuille {
  abstract getRange(ou?: unknown): Range;

  get tables(): TableCollection {
    return new TableCollection(this.hote, this.feuille);
  }

  /** Des adresses ou des noms séparés par des virgules ; sans argument, toute la feuille. */
  getRanges(ou?: unknown): RangeAreas {
    const rectangles =
      ou === undefined
        ? [FEUILLE_ENTIERE]
        : texte(ou)
            .split(/[,;]/u)
            .map((une) => this.getRange(une.trim()).zone.rect);
    return exiger(RangeAreas.de(this.hote, this.feuille, rectangles));
  }
  findAll(quoi: unknown, criteres: unknown): RangeAreas {
    return exiger(this.findAllOrNullObject(quoi, criteres));
  }
  findAllOrNullObject(quoi: unknown, criteres: unknown): RangeAreas | null {
    const trouvees = chercher(this.feuille, undefined, texteCherche(quoi), criteresDeRecherche(criteres).recherche);
    return RangeAreas.de(this.hote, this.feuille, regrouperCellules(trouvees));
  }
}

function exiger(aires: RangeAreas | null): RangeAreas {
  if (aires === null) throw new ErreurHote('ItemNotFound');
  return aires;
}
