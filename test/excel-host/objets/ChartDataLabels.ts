import type { Etiquettes } from '../modele/graphique';
import type { SerieGraphique } from '../modele/serie-graphique';
import { etiquettesMuettes } from '../modele/texte-graphique';
import { angle, booleen, definir, texte, unDe } from './champs';
import type { Champ } from './champs';
import { ChartDataLabelFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';

export const POSITIONS_ETIQUETTE = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

/** Les étiquettes d'une série, ou de tout le graphique quand `cible` vaut `null`. */
export class ChartDataLabels extends MorceauDeGraphique<SerieGraphique | null> {
  readonly classe = 'ChartDataLabels';

  /** Tout ce que porte un changement : celles du graphique sont celles de toutes ses séries. */
  private get portees(): readonly { etiquettes: Etiquettes | null }[] {
    return this.cible === null ? [this.graphique, ...this.graphique.series] : [this.cible];
  }
  /** La valeur d'un réglage ; `null` pour une série, dont chaque point peut différer. */
  lire<K extends keyof Etiquettes>(cle: K): Etiquettes[K] | null {
    return this.cible === null ? (this.graphique.etiquettes ?? etiquettesMuettes())[cle] : null;
  }
  changer(changement: Partial<Etiquettes>): void {
    for (const portee of this.portees)
      portee.etiquettes = { ...(portee.etiquettes ?? etiquettesMuettes()), ...changement };
  }

  get format(): ChartDataLabelFormat {
    const [premiere = this.graphique] = this.portees;
    const vue = premiere.etiquettes ?? etiquettesMuettes();
    const changer = (changement: Partial<Etiquettes>): void => {
      this.changer(changement);
    };
    return new ChartDataLabelFormat(
      this,
      {
        aspect: vue.aspect,
        get police() {
          return premiere.etiquettes?.police ?? {};
        },
        set police(police) {
          changer({ police });
        },
      },
      9,
    );
  }
}

/** Une propriété d'étiquettes : la documentation rend `null` pour celles d'une série (office-js #3010). */
function champ<K extends keyof Etiquettes>(
  cle: K,
  controler: (valeur: unknown) => Etiquettes[K],
  ordinaire?: unknown,
): Champ<ChartDataLabels> {
  return {
    lire: (objet) => objet.lire(cle) ?? (objet.cible === null ? ordinaire : null),
    ecrire: (objet, valeur) => {
      objet.changer({ [cle]: controler(valeur) });
    },
  };
}

definir(ChartDataLabels, {
  showValue: champ('valeur', booleen),
  showPercentage: champ('pourcentage', booleen),
  showCategoryName: champ('nomCategorie', booleen),
  showSeriesName: champ('nomSerie', booleen),
  showLegendKey: champ('cle', booleen),
  showBubbleSize: champ('bulle', booleen),
  separator: champ('separateur', texte, ', '),
  numberFormat: {
    lire: (objet) => objet.lire('format') ?? (objet.cible === null ? 'General' : null),
    ecrire: (objet, valeur) => {
      objet.changer({ format: texte(valeur), lieAuFormat: false });
    },
  },
  linkNumberFormat: champ('lieAuFormat', booleen),
  position: champ('position', unDe(...POSITIONS_ETIQUETTE), 'BestFit'),
  textOrientation: champ('orientation', angle),
  autoText: { lire: ({ cible }) => (cible === null ? true : null), ecrire: (_, valeur) => booleen(valeur) },
  horizontalAlignment: champ('alignementH', unDe('Center', 'Left', 'Right', 'Justify', 'Distributed')),
  verticalAlignment: champ('alignementV', unDe('Center', 'Bottom', 'Top', 'Justify', 'Distributed')),
});
