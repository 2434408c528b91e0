import type { ModeCalcul } from '../modele/classeur-hote';
import { ObjetHote } from '../protocole/objet-hote';
import { parmi } from './arguments';

/** Le moteur de calcul que disent Excel 2019 et suivants. */
export const VERSION_CALCUL = 191_029;

export class Application extends ObjetHote {
  readonly classe = 'Application';

  get calculationEngineVersion(): number {
    return VERSION_CALCUL;
  }
  get calculationMode(): ModeCalcul {
    return this.hote.classeur.modeCalcul;
  }
  set calculationMode(mode: unknown) {
    const { classeur } = this.hote;
    classeur.modeCalcul = parmi<ModeCalcul>(mode, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    if (classeur.modeCalcul === 'Manual') this.hote.ecarts.signaler('Application.calculationMode(Manual)');
    classeur.structureModifiee = true;
    classeur.marquerModifie();
  }
  get calculationState(): string {
    return 'Done';
  }
  get decimalSeparator(): string {
    return ',';
  }
  get thousandsSeparator(): string {
    return '\u202f';
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.hote);
  }

  calculate(type: unknown): void {
    parmi(type ?? 'Recalculate', ['Recalculate', 'Full', 'FullRebuild']);
    this.hote.classeur.marquerModifie();
    this.hote.classeur.moteur.mettreAJour(this.hote.classeur);
  }

  /** Sans effet visible ici : la page ne se redessine qu'à la fin d'un lot, et le calcul est paresseux. */
  suspendScreenUpdatingUntilNextSync(): void {
    /* voir le commentaire de la méthode */
  }
  suspendApiCalculationUntilNextSync(): void {
    /* voir le commentaire de la méthode */
  }
}

export class CultureInfo extends ObjetHote {
  readonly classe = 'CultureInfo';

  get name(): string {
    return 'fr-FR';
  }
  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.hote);
  }
  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.hote);
  }
}

export class DatetimeFormatInfo extends ObjetHote {
  readonly classe = 'DatetimeFormatInfo';

  get dateSeparator(): string {
    return '/';
  }
  get longDatePattern(): string {
    return 'dddd d mmmm yyyy';
  }
  get longTimePattern(): string {
    return 'hh:mm:ss';
  }
  get shortDatePattern(): string {
    return 'dd/mm/yyyy';
  }
  get timeSeparator(): string {
    return ':';
  }
}

export class NumberFormatInfo extends ObjetHote {
  readonly classe = 'NumberFormatInfo';

  get currencySymbol(): string {
    return '€';
  }
  get numberDecimalSeparator(): string {
    return ',';
  }
  get numberGroupSeparator(): string {
    return '\u202f';
  }
}
