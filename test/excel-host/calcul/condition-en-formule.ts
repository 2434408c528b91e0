import { ecrireAdresse } from '../modele/adresse';
import type { Condition } from '../modele/condition';
import { rectangle } from '../modele/rectangle';

const COMPARAISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** Les préréglages qu'Excel écrit par une formule de la cellule ; `X` est la cellule. */
const PREREGLAGES: Readonly<Record<string, string>> = {
  Blanks: 'LEN(TRIM(X))=0',
  NonBlanks: 'LEN(TRIM(X))>0',
  Errors: 'ISERROR(X)',
  NonErrors: 'NOT(ISERROR(X))',
  Yesterday: 'FLOOR(X,1)=TODAY()-1',
  Today: 'FLOOR(X,1)=TODAY()',
  Tomorrow: 'FLOOR(X,1)=TODAY()+1',
  LastSevenDays: 'AND(TODAY()-FLOOR(X,1)<=6,FLOOR(X,1)<=TODAY())',
  LastWeek: 'AND(TODAY()-ROUNDDOWN(X,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(X,0)<(WEEKDAY(TODAY())+7))',
  ThisWeek: 'AND(TODAY()-ROUNDDOWN(X,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(X,0)-TODAY()<=7-WEEKDAY(TODAY()))',
  NextWeek: 'AND(ROUNDDOWN(X,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(X,0)-TODAY()<(15-WEEKDAY(TODAY())))',
  LastMonth: 'AND(MONTH(X)=MONTH(EDATE(TODAY(),0-1)),YEAR(X)=YEAR(EDATE(TODAY(),0-1)))',
  ThisMonth: 'AND(MONTH(X)=MONTH(TODAY()),YEAR(X)=YEAR(TODAY()))',
  NextMonth: 'AND(MONTH(X)=MONTH(EDATE(TODAY(),0+1)),YEAR(X)=YEAR(EDATE(TODAY(),0+1)))',
};

/**
 * La condition comme une formule vraie ou fausse de la cellule donnée (le coin de la règle) ; `null` si elle ne se dit pas
 * ainsi : échelles, barres, icônes, dix premiers, moyennes, doublons.
 */
export function conditionEnFormule(condition: Condition, ligne: number, colonne: number): string | null {
  const ici = ecrireAdresse(rectangle(ligne, colonne));
  switch (condition.genre) {
    case 'formule':
      return condition.formule === '' ? null : condition.formule;
    case 'cellule': {
      const [une, autre = '0'] = condition.formules.map((formule) => `(${formule})`);
      if (une === undefined) return null;
      // Les deux bornes se donnent dans n'importe quel ordre.
      const entre = `OR(AND(${ici}>=${une},${ici}<=${autre}),AND(${ici}>=${autre},${ici}<=${une}))`;
      if (condition.operateur === 'between') return entre;
      if (condition.operateur === 'notBetween') return `NOT(${entre})`;
      return `${ici}${COMPARAISONS[condition.operateur] ?? '='}${une}`;
    }
    case 'texte': {
      const texte = condition.texte.startsWith('=')
        ? condition.texte.slice(1)
        : `"${condition.texte.replaceAll('"', '""')}"`;
      if (condition.operateur === 'Contains') return `NOT(ISERROR(SEARCH(${texte},${ici})))`;
      if (condition.operateur === 'NotContains') return `ISERROR(SEARCH(${texte},${ici}))`;
      if (condition.operateur === 'BeginsWith') return `LEFT(${ici},LEN(${texte}))=${texte}`;
      return condition.operateur === 'EndsWith' ? `RIGHT(${ici},LEN(${texte}))=${texte}` : null;
    }
    case 'prereglage':
      return PREREGLAGES[condition.critere]?.replaceAll(/\bX\b/gu, ici) ?? null;
    default:
      return null;
  }
}
