import type { Validation } from '../modele/validation';
import { nombreDeCellules, soustraire } from '../modele/rectangle';
import { ObjetDePlage } from './plage-base';
import { exigerPermission } from '../modele/ecrire-cellules';

const TYPES: Readonly<Record<Validation['type'], string>> = {
  none: 'None',
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const OPERATEURS: Readonly<Record<Validation['operateur'], string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** La validation d'une plage, en lecture, et son effacement. */
export class DataValidation extends ObjetDePlage {
  readonly classe = 'DataValidation';

  get type(): string | null {
    const regles = this.regles();
    return regles.length > 1 ? 'MixedCriteria' : TYPES[regles[0]?.type ?? 'none'];
  }
  get ignoreBlanks(): boolean {
    return this.regles()[0]?.videPermis ?? true;
  }
  get rule(): Record<string, unknown> {
    const regle = this.regles()[0];
    if (regle === undefined) return {};
    const [formule1, formule2] = [api(regle.formule1), api(regle.formule2)];
    if (regle.type === 'list') return { list: { inCellDropDown: regle.menuDeroulant, source: formule1 } };
    if (regle.type === 'custom') return { custom: { formula: formule1 } };
    const cle = TYPES[regle.type].charAt(0).toLowerCase() + TYPES[regle.type].slice(1);
    return {
      [cle]: {
        formula1: formule1,
        ...(formule2 === null ? {} : { formula2: formule2 }),
        operator: OPERATEURS[regle.operateur],
      },
    };
  }
  get errorAlert(): Record<string, unknown> {
    const alerte = this.regles()[0]?.alerte;
    return {
      showAlert: alerte?.montrer ?? true,
      style: alerte === undefined ? 'Stop' : alerte.genre.charAt(0).toUpperCase() + alerte.genre.slice(1),
      title: alerte?.titre ?? '',
      message: alerte?.message ?? '',
    };
  }
  get prompt(): Record<string, unknown> {
    const invite = this.regles()[0]?.invite;
    return { showPrompt: invite?.montrer ?? true, title: invite?.titre ?? '', message: invite?.message ?? '' };
  }

  clear(): void {
    exigerPermission(this.feuille, 'formatCells');
    const rect = this.rect;
    for (const validation of this.feuille.validations)
      validation.zones = validation.zones.flatMap((zone) => soustraire(zone, rect));
    this.feuille.validations = this.feuille.validations.filter(({ zones }) => zones.length > 0);
    this.feuille.marquerModifiee(false);
  }

  /** Les règles différentes rencontrées dans la plage, l'absence de règle comprise quand il y en a par endroits. */
  private regles(): (Validation | undefined)[] {
    const touchees = this.feuille.validations.filter(({ zones }) =>
      zones.some(
        (zone) =>
          soustraire(this.rect, zone).reduce((total, reste) => total + nombreDeCellules(reste), 0) <
          nombreDeCellules(this.rect),
      ),
    );
    const couvertes = touchees
      .flatMap(({ zones }) => zones)
      .reduce<ReturnType<typeof soustraire>>(
        (restes, zone) => restes.flatMap((reste) => soustraire(reste, zone)),
        [this.rect],
      );
    return couvertes.length > 0 && touchees.length > 0 ? [...touchees, undefined] : touchees;
  }
}

/** Une formule de règle telle que l'API la rend : nombre, liste littérale, ou formule précédée de `=`. */
function api(formule: string | null): string | number | null {
  if (formule === null) return null;
  if (/^".*"$/su.test(formule)) return formule.slice(1, -1).replaceAll('""', '"');
  return formule !== '' && Number.isFinite(Number(formule)) ? Number(formule) : `=${formule}`;
}
