import { texteAffiche } from '../modele/affichage';
import type { Etiquettes } from '../modele/graphique';
import { pointOrdinaire } from '../modele/serie-graphique';
import type { PointGraphique } from '../modele/serie-graphique';
import { etiquettesMuettes } from '../modele/texte-graphique';
import { cellulesDeReference } from '../modele/valeurs-reference';
import { angle, booleen, definir, texte, unDe } from './champs';
import type { Champ } from './champs';
import { POSITIONS_ETIQUETTE } from './ChartDataLabels';
import type { ChartPoint } from './ChartPoint';
import { ChartDataLabelFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';

type EtiquetteDePoint = NonNullable<PointGraphique['etiquette']>;

/** L'étiquette d'un point : la sienne, sinon celle de sa série. */
export class ChartDataLabel extends MorceauDeGraphique<ChartPoint> {
  readonly classe = 'ChartDataLabel';

  get vue(): EtiquetteDePoint {
    const { serie, rang } = this.cible;
    return serie.points.get(rang)?.etiquette ?? { ...(serie.etiquettes ?? etiquettesMuettes()), texte: null };
  }
  changer(changement: Partial<EtiquetteDePoint>): void {
    const { serie, rang } = this.cible;
    serie.points.set(rang, {
      ...(serie.points.get(rang) ?? pointOrdinaire()),
      etiquette: { ...this.vue, ...changement },
    });
  }
  /** Le texte montré, composé comme Excel le fait. */
  get texteMontre(): string {
    const { vue, cible } = this;
    if (vue.texte !== null) return vue.texte;
    const { classeur } = this.feuille;
    const lire = (reference: string | null): string => {
      const cellule = cellulesDeReference(classeur, reference)[cible.rang];
      return texteAffiche(cellule?.valeur ?? null, vue.format ?? cellule?.style.format ?? 'General');
    };
    return [
      vue.nomSerie ? cible.serie.nom.texte : null,
      vue.nomCategorie ? lire(cible.serie.categories) : null,
      vue.valeur ? lire(cible.serie.valeurs) : null,
    ]
      .filter((part) => part !== null)
      .join(vue.separateur ?? '; ');
  }

  get format(): ChartDataLabelFormat {
    const changer = (changement: Partial<EtiquetteDePoint>): void => {
      this.changer(changement);
    };
    const lire = (): EtiquetteDePoint => this.vue;
    return new ChartDataLabelFormat(
      this,
      {
        aspect: this.vue.aspect,
        get police() {
          return lire().police;
        },
        set police(police) {
          changer({ police });
        },
      },
      9,
    );
  }
}

function champ<K extends keyof Etiquettes>(
  cle: K,
  controler: (valeur: unknown) => Etiquettes[K],
  ordinaire?: unknown,
): Champ<ChartDataLabel> {
  return {
    lire: ({ vue }) => vue[cle] ?? ordinaire,
    ecrire: (objet, valeur) => {
      objet.changer({ [cle]: controler(valeur) });
    },
  };
}

definir(ChartDataLabel, {
  showValue: champ('valeur', booleen),
  showPercentage: champ('pourcentage', booleen),
  showCategoryName: champ('nomCategorie', booleen),
  showSeriesName: champ('nomSerie', booleen),
  showLegendKey: champ('cle', booleen),
  showBubbleSize: champ('bulle', booleen),
  separator: champ('separateur', texte, ', '),
  numberFormat: champ('format', texte, 'General'),
  linkNumberFormat: champ('lieAuFormat', booleen),
  position: champ('position', unDe(...POSITIONS_ETIQUETTE), 'BestFit'),
  textOrientation: champ('orientation', angle),
  horizontalAlignment: champ('alignementH', unDe('Center', 'Left', 'Right', 'Justify', 'Distributed')),
  verticalAlignment: champ('alignementV', unDe('Center', 'Bottom', 'Top', 'Justify', 'Distributed')),
  text: {
    lire: ({ texteMontre }) => texteMontre,
    ecrire: (objet, valeur) => {
      objet.changer({ texte: texte(valeur), valeur: true });
    },
  },
  autoText: {
    lire: ({ vue }) => vue.texte === null,
    ecrire: (objet, valeur) => {
      if (booleen(valeur)) objet.changer({ texte: null });
    },
  },
});
