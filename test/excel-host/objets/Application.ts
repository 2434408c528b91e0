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
    classeur.moteur.mettreAJour(classeur);
    classeur.modeCalcul = parmi<ModeCalcul>(mode, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    classeur.structureModifiee = true;
    classeur.marquerModifie();
  }
  get calculationState(): string {
    const { classeur } = this.hote;
    return classeur.modeCalcul === 'Manual' && classeur.moteur.enAttente(classeur) ? 'Pending' : 'Done';
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
    const genre = parmi(type ?? 'Recalculate', ['Recalculate', 'Full', 'FullRebuild']);
    this.hote.classeur.marquerModifie();
    this.hote.classeur.moteur.recalculer(this.hote.classeur, genre !== 'Recalculate');
  }

  /** Sans effet visible ici : la page ne se redessine qu'à la fin d'un lot. */
  suspendScreenUpdatingUntilNextSync(): void {
    /* voir le commentaire de la méthode */
  }
  /** Jusqu'à la fin du lot ; ce qui attend alors se calcule au prochain changement, ou par `calculate`. */
  suspendApiCalculationUntilNextSync(): void {
    this.hote.classeur.moteur.mettreAJour(this.hote.classeur);
    this.hote.classeur.calculSuspendu = true;
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
