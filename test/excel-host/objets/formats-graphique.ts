import type { AspectGraphique, TraitGraphique } from '../modele/aspect-graphique';
import { booleen, parmi } from './arguments';
import { ChartBorder, ChartLineFormat } from './ChartBorder';
import { definir } from './champs';
import { ChartFill } from './ChartFill';
import { ChartFont } from './ChartFont';
import type { PorteurDePolice } from './ChartFont';
import { MorceauDeGraphique } from './objet-de-graphique';
import type { ObjetDeGraphique } from './objet-de-graphique';

type AvecAspect = PorteurDePolice & { aspect: AspectGraphique };

/** Remplissage, contour et police d'un morceau : la plupart des classes `…Format` n'ont rien de plus. */
abstract class FormatHabille extends MorceauDeGraphique<AvecAspect> {
  constructor(
    parent: ObjetDeGraphique,
    cible: AvecAspect,
    readonly tailleOrdinaire = 10,
  ) {
    super(parent, cible);
  }

  get fill(): ChartFill {
    return new ChartFill(this, this.cible.aspect);
  }
  get border(): ChartBorder {
    return new ChartBorder(this, this.cible.aspect.trait);
  }
  get font(): ChartFont {
    return new ChartFont(this, this.cible, this.tailleOrdinaire);
  }
}

export class ChartTitleFormat extends FormatHabille {
  readonly classe = 'ChartTitleFormat';
}
export class ChartAxisTitleFormat extends FormatHabille {
  readonly classe = 'ChartAxisTitleFormat';
}
export class ChartLegendFormat extends FormatHabille {
  readonly classe = 'ChartLegendFormat';
}
export class ChartDataLabelFormat extends FormatHabille {
  readonly classe = 'ChartDataLabelFormat';
}
export class ChartDataTableFormat extends FormatHabille {
  readonly classe = 'ChartDataTableFormat';
}

const PALETTES = [
  ...Array.from({ length: 4 }, (_, rang) => `ColorfulPalette${rang + 1}`),
  ...Array.from({ length: 13 }, (_, rang) => `MonochromaticPalette${rang + 1}`),
];

export class ChartAreaFormat extends FormatHabille {
  readonly classe = 'ChartAreaFormat';
}
definir(ChartAreaFormat, {
  roundedCorners: {
    lire: ({ graphique }) => graphique.arrondi,
    ecrire: ({ graphique }, valeur) => {
      graphique.arrondi = booleen(valeur);
    },
  },
  colorScheme: {
    lire: ({ graphique }) => graphique.couleursDuTheme,
    ecrire: ({ graphique }, valeur) => {
      graphique.couleursDuTheme = parmi(valeur, PALETTES);
    },
  },
});

export class ChartPlotAreaFormat extends MorceauDeGraphique<AspectGraphique> {
  readonly classe = 'ChartPlotAreaFormat';

  get fill(): ChartFill {
    return new ChartFill(this, this.cible);
  }
  get border(): ChartBorder {
    return new ChartBorder(this, this.cible.trait);
  }
}

/** Un format qui n'a qu'une ligne. */
abstract class FormatDeLigne extends MorceauDeGraphique<TraitGraphique> {
  get line(): ChartLineFormat {
    return new ChartLineFormat(this, this.cible);
  }
}
export class ChartGridlinesFormat extends FormatDeLigne {
  readonly classe = 'ChartGridlinesFormat';
}
export class ChartTrendlineFormat extends FormatDeLigne {
  readonly classe = 'ChartTrendlineFormat';
}

export class ChartAxisFormat extends MorceauDeGraphique<AvecAspect> {
  readonly classe = 'ChartAxisFormat';

  get fill(): ChartFill {
    return new ChartFill(this, this.cible.aspect);
  }
  get font(): ChartFont {
    return new ChartFont(this, this.cible, 9);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this, this.cible.aspect.trait);
  }
}
