import { exigerObjetsLibres } from '../modele/exiger-objets-libres';
import type { Feuille } from '../modele/feuille';
import type { Graphique } from '../modele/graphique';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';

/** Un morceau de graphique. */
export abstract class ObjetDeGraphique extends ObjetHote {
  constructor(
    hote: Hote,
    readonly feuille: Feuille,
    readonly graphique: Graphique,
  ) {
    super(hote);
  }

  /** Les objets d'une feuille protégée se lisent sans se changer. */
  override exigerPermis(membre: string): void {
    if (!/^(?:get|activate|_)/u.test(membre)) exigerObjetsLibres(this.feuille);
  }

  toucher(): void {
    this.graphique.modifie = true;
    this.feuille.classeur.marquerModifie(false);
  }
}

/** Un morceau de graphique qui lit et écrit une part du modèle. */
export abstract class MorceauDeGraphique<C> extends ObjetDeGraphique {
  constructor(
    parent: ObjetDeGraphique,
    readonly cible: C,
  ) {
    super(parent.hote, parent.feuille, parent.graphique);
  }
}
