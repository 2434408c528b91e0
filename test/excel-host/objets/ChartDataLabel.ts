import { texteAffiche } from '../modele/affichage';
import { nomDeSerie } from '../modele/nom-de-serie';
import { pointOrdinaire } from '../modele/serie-graphique';
import type { PointGraphique } from '../modele/serie-graphique';
import { etiquettesMuettes } from '../modele/texte-graphique';
import { cellulesDeReference } from '../modele/valeurs-reference';
import { booleen, definir, texte } from './champs';
import { SEPARATEUR, champsDEtiquettes, formatDEtiquettes } from './champs-etiquettes';
import type { ChartPoint } from './ChartPoint';
import type { ChartDataLabelFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';

type EtiquetteDePoint = NonNullable<PointGraphique['etiquette']>;

/** L'étiquette d'un point : la sienne, sinon celle de sa série. */
export class ChartDataLabel extends MorceauDeGraphique<ChartPoint> {
  readonly classe = 'ChartDataLabel';

  get vue(): EtiquetteDePoint {
    const { serie, rang } = this.cible;
    return serie.points.get(rang)?.etiquette ?? { ...(serie.etiquettes ?? etiquettesMuettes()), texte: null };
  }
  get types(): readonly string[] {
    return [this.cible.serie.type ?? this.graphique.type];
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
      vue.nomSerie ? nomDeSerie(classeur, this.graphique.series, cible.serie) : null,
      vue.nomCategorie ? lire(cible.serie.categories) : null,
      vue.valeur ? lire(cible.serie.valeurs) : null,
    ]
      .filter((part) => part !== null)
      .join(vue.separateur ?? SEPARATEUR);
  }

  get format(): ChartDataLabelFormat {
    return formatDEtiquettes(this, () => this.vue);
  }
}

definir(ChartDataLabel, {
  ...champsDEtiquettes<ChartDataLabel>(),
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
