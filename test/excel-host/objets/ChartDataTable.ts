import type { TableGraphique } from '../modele/graphique';
import { booleen, champsDe, definir } from './champs';
import { ChartDataTableFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';

export class ChartDataTable extends MorceauDeGraphique<TableGraphique> {
  readonly classe = 'ChartDataTable';

  get format(): ChartDataTableFormat {
    return new ChartDataTableFormat(this, this.cible, 9);
  }
}

const de = champsDe<ChartDataTable>();
definir(ChartDataTable, {
  visible: de('visible', booleen),
  showHorizontalBorder: de('bordHorizontal', booleen),
  showVerticalBorder: de('bordVertical', booleen),
  showOutlineBorder: de('contour', booleen),
  showLegendKey: de('cles', booleen),
});
