import type { Feuille } from '../modele/feuille';
import { etiquettesMuettes } from '../modele/graphique';
import type { Etiquettes, Graphique, SerieGraphique, TexteGraphique } from '../modele/graphique';
import type { Hote } from '../protocole/hote';
import { booleen, parmi, texte } from './arguments';
import { ChartFont } from './ChartFont';
import { ObjetDeGraphique } from './objet-de-graphique';

/** Les étiquettes d'une série, ou de tout le graphique quand `serie` vaut `null`. */
export class ChartDataLabels extends ObjetDeGraphique {
  readonly classe = 'ChartDataLabels';

  constructor(
    hote: Hote,
    feuille: Feuille,
    graphique: Graphique,
    private readonly serie: SerieGraphique | null,
  ) {
    super(hote, feuille, graphique);
  }

  get showValue(): boolean {
    return this.lire('valeur');
  }
  set showValue(valeur: unknown) {
    this.changer({ valeur: booleen(valeur) });
  }
  get showPercentage(): boolean {
    return this.lire('pourcentage');
  }
  set showPercentage(valeur: unknown) {
    this.changer({ pourcentage: booleen(valeur) });
  }
  get showCategoryName(): boolean {
    return this.lire('nomCategorie');
  }
  set showCategoryName(valeur: unknown) {
    this.changer({ nomCategorie: booleen(valeur) });
  }
  get showSeriesName(): boolean {
    return this.lire('nomSerie');
  }
  set showSeriesName(valeur: unknown) {
    this.changer({ nomSerie: booleen(valeur) });
  }
  get numberFormat(): string {
    return this.cible.etiquettes?.format ?? 'General';
  }
  set numberFormat(valeur: unknown) {
    this.changer({ format: texte(valeur) });
  }
  get position(): string {
    return this.cible.etiquettes?.position ?? 'BestFit';
  }
  set position(valeur: unknown) {
    this.changer({
      position: parmi(valeur, [
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
      ]),
    });
  }
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.hote, this.feuille, this.graphique, this.cible);
  }

  private get cible(): { etiquettes: Etiquettes | null } {
    return this.serie ?? this.graphique;
  }

  private lire(cle: 'valeur' | 'pourcentage' | 'nomCategorie' | 'nomSerie'): boolean {
    return this.cible.etiquettes?.[cle] ?? false;
  }

  private changer(changement: Partial<Etiquettes>): void {
    // Celles du graphique sont celles de toutes ses séries.
    const cibles = this.serie === null ? [this.graphique, ...this.graphique.series] : [this.serie];
    for (const cible of cibles) cible.etiquettes = { ...(cible.etiquettes ?? etiquettesMuettes()), ...changement };
    this.toucher();
  }
}

export class ChartDataLabelFormat extends ObjetDeGraphique {
  readonly classe = 'ChartDataLabelFormat';

  constructor(
    hote: Hote,
    feuille: Feuille,
    graphique: Graphique,
    private readonly cible: { etiquettes: Etiquettes | null },
  ) {
    super(hote, feuille, graphique);
  }

  get font(): ChartFont {
    return new ChartFont(this.hote, this.feuille, this.graphique, texteDe(this.cible));
  }
}

/** Les étiquettes vues comme un texte dont on change la police. */
function texteDe(cible: { etiquettes: Etiquettes | null }): TexteGraphique {
  cible.etiquettes ??= etiquettesMuettes();
  const etiquettes = cible.etiquettes;
  return {
    texte: null,
    visible: true,
    get police() {
      return etiquettes.police;
    },
    set police(police) {
      etiquettes.police = police;
    },
  };
}
