import type { Barres, Seuil } from '../modele/condition';
import { booleen, couleur, parmi } from './arguments';
import { ConditionalDataBarNegativeFormat } from './ConditionalDataBarNegativeFormat';
import { ConditionalDataBarPositiveFormat } from './ConditionalDataBarPositiveFormat';
import { MorceauDeBarre } from './morceau-de-barre';
import { formuleDeSeuil, lireSeuil, typeDeSeuil } from './seuil-de-regle';

const AXES: Readonly<Record<string, Barres['axe']>> = { Automatic: 'automatic', None: 'none', CellMidPoint: 'middle' };
const SENS: Readonly<Record<string, Barres['sens']>> = {
  Context: 'context',
  LeftToRight: 'leftToRight',
  RightToLeft: 'rightToLeft',
};
const COMMUNS = ['Automatic', 'Number', 'Percent', 'Formula', 'Percentile'];

export class DataBarConditionalFormat extends MorceauDeBarre {
  readonly classe = 'DataBarConditionalFormat';

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.hote, this.feuille, this.regle);
  }
  get negativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.hote, this.feuille, this.regle);
  }
  /** Vide : pas d'axe. */
  get axisColor(): string {
    return this.barres.couleurAxe ?? '';
  }
  set axisColor(valeur: unknown) {
    this.changerBarres({ couleurAxe: valeur === '' ? null : couleur(valeur) });
  }
  get axisFormat(): string {
    return nomDe(AXES, this.barres.axe);
  }
  set axisFormat(valeur: unknown) {
    this.changerBarres({ axe: AXES[parmi(valeur, Object.keys(AXES))] ?? 'automatic' });
  }
  get barDirection(): string {
    return nomDe(SENS, this.barres.sens);
  }
  set barDirection(valeur: unknown) {
    this.changerBarres({ sens: SENS[parmi(valeur, Object.keys(SENS))] ?? 'context' });
  }
  get showDataBarOnly(): boolean {
    return this.barres.barreSeule;
  }
  set showDataBarOnly(valeur: unknown) {
    this.changerBarres({ barreSeule: booleen(valeur) });
  }
  get lowerBoundRule(): Record<string, unknown> {
    return regle(this.barres.bas);
  }
  set lowerBoundRule(valeur: unknown) {
    this.changerBarres({ bas: lireSeuil(this.feuille.classeur, valeur, ['LowestValue', ...COMMUNS], 'autoMin') });
  }
  get upperBoundRule(): Record<string, unknown> {
    return regle(this.barres.haut);
  }
  set upperBoundRule(valeur: unknown) {
    this.changerBarres({ haut: lireSeuil(this.feuille.classeur, valeur, ['HighestValue', ...COMMUNS], 'autoMax') });
  }
}

function regle(seuil: Seuil): Record<string, unknown> {
  const formula = formuleDeSeuil(seuil);
  return { ...(formula === null ? {} : { formula }), type: typeDeSeuil(seuil) };
}

function nomDe<T>(noms: Readonly<Record<string, T>>, valeur: T): string {
  return Object.keys(noms).find((nom) => noms[nom] === valeur) ?? '';
}
