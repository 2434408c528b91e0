import { ErreurHote } from '../modele/erreur-hote';
import type { LegendeGraphique, PlaceGraphique } from '../modele/graphique';
import { placeDeLaLegende } from '../modele/place-graphique';
import { estCirculaire } from '../modele/types-graphique';
import { valeursDeReference } from '../modele/valeurs-reference';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier } from './arguments';
import { booleen, champsDe, definir, nombre, unDe } from './champs';
import type { Champ } from './champs';
import { ChartLegendFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';
import type { ObjetDeGraphique } from './objet-de-graphique';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

export class ChartLegend extends MorceauDeGraphique<LegendeGraphique> {
  readonly classe = 'ChartLegend';

  constructor(parent: ObjetDeGraphique) {
    super(parent, parent.graphique.legende);
  }

  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this, this.cible, 9);
  }
  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.hote, this);
  }
}

const de = champsDe<ChartLegend>();
/** Une mesure de la légende : `null` quand on ne la voit pas. */
const mesure = (cle: keyof PlaceGraphique): Champ<ChartLegend> => ({
  lire: ({ cible, feuille, graphique }) => (cible.visible ? placeDeLaLegende(feuille, graphique)[cle] : null),
  ecrire: ({ cible }, valeur) => {
    cible.place[cle] = nombre(valeur, 0);
  },
});
definir(ChartLegend, {
  visible: de('visible', booleen),
  position: {
    lire: ({ cible }) => cible.position,
    ecrire: ({ cible }, valeur) => {
      Object.assign(cible, { position: unDe(...POSITIONS)(valeur), visible: true });
    },
  },
  overlay: de('superpose', booleen),
  showShadow: de('ombre', booleen),
  left: mesure('x'),
  top: mesure('y'),
  width: mesure('largeur'),
  height: mesure('hauteur'),
});

/** Une entrée par série, ou par part d'un graphique circulaire. */
export class ChartLegendEntryCollection extends CollectionHote<ChartLegendEntry> {
  readonly classe = 'ChartLegendEntryCollection';

  constructor(
    hote: Hote,
    private readonly legende: ChartLegend,
  ) {
    super(hote);
  }

  get items(): readonly ChartLegendEntry[] {
    const { graphique, feuille } = this.legende;
    const nombreDEntrees = estCirculaire(graphique.type)
      ? valeursDeReference(feuille.classeur, graphique.series[0]?.valeurs ?? null).length
      : graphique.series.length;
    return Array.from({ length: nombreDEntrees }, (_, rang) => new ChartLegendEntry(this.legende, rang));
  }
  getCount(): number {
    return this.items.length;
  }
  getItemAt(rang: unknown): ChartLegendEntry {
    const entree = this.items[entier(rang)];
    if (entree === undefined) throw new ErreurHote('InvalidArgument');
    return entree;
  }
}

export class ChartLegendEntry extends MorceauDeGraphique<number> {
  readonly classe = 'ChartLegendEntry';
}

const TAILLE = 17;
definir(ChartLegendEntry, {
  index: { lire: ({ cible }) => cible },
  visible: {
    lire: ({ cible, graphique }) => !graphique.legende.masquees.has(cible),
    ecrire: ({ cible, graphique }, valeur) => {
      if (booleen(valeur)) graphique.legende.masquees.delete(cible);
      else graphique.legende.masquees.add(cible);
    },
  },
  left: { lire: ({ feuille, graphique }) => placeDeLaLegende(feuille, graphique).x },
  top: { lire: ({ cible, feuille, graphique }) => placeDeLaLegende(feuille, graphique).y + cible * TAILLE },
  width: { lire: ({ feuille, graphique }) => placeDeLaLegende(feuille, graphique).largeur },
  height: { lire: () => TAILLE },
});
