import { appliquerFiltre } from '../modele/appliquer-filtre';
import { exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { CritereFiltre } from '../modele/filtre';
import type { ColonneTableau, Tableau } from '../modele/tableau';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { critereFiltre } from './arguments-filtre';

/** Le filtre d'une colonne de tableau. */
export class Filter extends ObjetHote {
  readonly classe = 'Filter';

  constructor(
    hote: Hote,
    private readonly tableau: Tableau,
    private readonly colonne: ColonneTableau,
  ) {
    super(hote);
  }

  /** Le critère posé, ou `null` si la colonne n'est pas filtrée. */
  get criteria(): CritereFiltre | null {
    return this.tableau.filtre?.colonnes.get(this.rang)?.critere ?? null;
  }

  apply(critere: unknown): void {
    this.poser(critereFiltre(critere));
  }
  applyBottomItemsFilter(nombre: unknown): void {
    this.apply({ filterOn: 'BottomItems', criterion1: nombre });
  }
  applyBottomPercentFilter(pourcent: unknown): void {
    this.apply({ filterOn: 'BottomPercent', criterion1: pourcent });
  }
  applyTopItemsFilter(nombre: unknown): void {
    this.apply({ filterOn: 'TopItems', criterion1: nombre });
  }
  applyTopPercentFilter(pourcent: unknown): void {
    this.apply({ filterOn: 'TopPercent', criterion1: pourcent });
  }
  applyCellColorFilter(color: unknown): void {
    this.apply({ filterOn: 'CellColor', color });
  }
  applyFontColorFilter(color: unknown): void {
    this.apply({ filterOn: 'FontColor', color });
  }
  applyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.apply({ filterOn: 'Custom', criterion1, criterion2, operator });
  }
  applyDynamicFilter(dynamicCriteria: unknown): void {
    this.apply({ filterOn: 'Dynamic', dynamicCriteria });
  }
  applyIconFilter(): void {
    throw this.hote.nonEcrit('Filter.applyIconFilter');
  }
  applyValuesFilter(values: unknown): void {
    this.apply({ filterOn: 'Values', values });
  }

  clear(): void {
    exigerPermission(this.tableau.feuille, 'autoFilter');
    const { filtre } = this.tableau;
    if (filtre?.colonnes.delete(this.rang) !== true) return;
    appliquerFiltre(this.tableau.feuille, filtre);
    this.tableau.marquerModifie();
  }

  private get rang(): number {
    return this.tableau.colonnes.indexOf(this.colonne);
  }

  private poser(critere: CritereFiltre): void {
    exigerPermission(this.tableau.feuille, 'autoFilter');
    if (critere.filterOn === 'Icon') throw this.hote.nonEcrit('Filter.applyIconFilter');
    const { tableau } = this;
    if (!tableau.enTetes) throw new ErreurHote('InvalidOperation');
    tableau.filtre ??= { zone: { ...tableau.zone, bas: tableau.corps.bas }, colonnes: new Map() };
    tableau.filtre.colonnes.set(this.rang, { critere, brut: null });
    appliquerFiltre(tableau.feuille, tableau.filtre);
    tableau.marquerModifie();
  }
}
