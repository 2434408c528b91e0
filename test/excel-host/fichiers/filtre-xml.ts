import { ecrireAdresse } from '../modele/adresse';
import type { AspectConditionnel } from '../modele/format-conditionnel';
import type { ColonneFiltree, CritereFiltre, FiltreAutomatique } from '../modele/filtre';
import { analyser, attribut, el, elements, enfant, enfants, estVrai, local, serialiser } from './xml';
import type { Element } from './xml';
import { zones } from './zones-xml';

/** L'aspect à chercher pour un filtre par couleur : son rang dans `dxfs`. */
export type RangDAspect = (aspect: AspectConditionnel) => number;

const OPERATEURS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};
const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const TRIMESTRE = /^AllDatesInPeriodQuarter([1-4])$/u;
const MOIS = [
  'January',
  'Februray',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Lit un `<autoFilter>` ; `null` s'il n'a pas de plage. */
export function lireFiltre(element: Element | undefined): FiltreAutomatique | null {
  const [zone] = zones(attribut(element, 'ref'));
  if (element === undefined || zone === undefined) return null;
  const colonnes = new Map<number, ColonneFiltree>();
  for (const colonne of enfants(element, 'filterColumn')) {
    if (elements(colonne).length === 0) continue;
    colonnes.set(Number(attribut(colonne, 'colId')), { critere: lireCritere(colonne), brut: serialiser(colonne) });
  }
  return { zone, colonnes };
}

function lireCritere(colonne: Element): CritereFiltre | null {
  const [contenu] = elements(colonne);
  if (contenu === undefined) return null;
  const { attributs } = contenu;
  switch (local(contenu.nom)) {
    case 'filters': {
      const textes = enfants(contenu, 'filter').map((un) => attribut(un, 'val') ?? '');
      const dates = enfants(contenu, 'dateGroupItem').map((une) => {
        const specificity = attribut(une, 'dateTimeGrouping') ?? 'day';
        const morceaux = PRECISIONS.slice(0, PRECISIONS.indexOf(specificity) + 1).map(
          (nom) => attribut(une, nom) ?? '0',
        );
        const [annee = '', ...suite] = morceaux.map((un) => un.padStart(2, '0'));
        const date = [annee, ...suite.slice(0, 2)].join('-') + (suite.length > 2 ? ` ${suite.slice(2).join(':')}` : '');
        return { date, specificity: specificity.charAt(0).toUpperCase() + specificity.slice(1) };
      });
      return { filterOn: 'Values', values: [...textes, ...(estVrai(attributs['blank']) ? [''] : []), ...dates] };
    }
    case 'customFilters': {
      const [un, deux] = enfants(contenu, 'customFilter').map(
        ({ attributs: a }) =>
          (OPERATEURS[a['operator'] ?? 'equal'] ?? '=') + (a['val']?.trim() === '' ? '' : (a['val'] ?? '')),
      );
      if (un === undefined) return null;
      if (deux === undefined) return { filterOn: 'Custom', criterion1: un };
      return {
        filterOn: 'Custom',
        criterion1: un,
        criterion2: deux,
        operator: estVrai(attributs['and']) ? 'And' : 'Or',
      };
    }
    case 'top10': {
      const haut = !['0', 'false'].includes(attributs['top'] ?? '1');
      const filterOn = `${haut ? 'Top' : 'Bottom'}${estVrai(attributs['percent']) ? 'Percent' : 'Items'}` as const;
      return { filterOn, criterion1: attributs['val'] ?? '10' };
    }
    case 'dynamicFilter': {
      const dynamicCriteria = dynamiqueDuFichier(attributs['type'] ?? '');
      return dynamicCriteria === null ? null : { filterOn: 'Dynamic', dynamicCriteria };
    }
    default:
      return null;
  }
}

function dynamiqueDuFichier(type: string): string | null {
  const [, genre, rang] = /^([MQ])(\d{1,2})$/u.exec(type) ?? [];
  if (genre === 'Q') return `AllDatesInPeriodQuarter${rang}`;
  if (genre === 'M') return `AllDatesInPeriod${MOIS[Number(rang) - 1] ?? ''}`;
  return type === '' || type === 'null' ? null : type.charAt(0).toUpperCase() + type.slice(1);
}

function dynamiqueAuFichier(critere: string): string {
  const trimestre = TRIMESTRE.exec(critere)?.[1];
  if (trimestre !== undefined) return `Q${trimestre}`;
  const mois = MOIS.indexOf(critere.replace('AllDatesInPeriod', ''));
  return mois >= 0 ? `M${mois + 1}` : critere.charAt(0).toLowerCase() + critere.slice(1);
}

/** Récrit un `<autoFilter>` ; ce que l'ancien avait d'autre reste. */
export function ecrireFiltre(filtre: FiltreAutomatique, ancien: Element | undefined, aspect: RangDAspect): Element {
  const base = ancien ?? el('autoFilter');
  const autres = elements(base).filter((un) => local(un.nom) !== 'filterColumn');
  const boutons = enfants(base, 'filterColumn').filter((une) => elements(une).length === 0);
  const posees = [...filtre.colonnes]
    .sort(([a], [b]) => a - b)
    .map(([rang, { critere, brut }]) =>
      brut !== null || critere === null
        ? filtreGarde(brut ?? '', rang)
        : el('filterColumn', { colId: rang }, [ecrireCritere(critere, aspect)]),
    );
  const colonnes = [...posees, ...boutons.filter((un) => !filtre.colonnes.has(Number(attribut(un, 'colId'))))].sort(
    (a, b) => Number(attribut(a, 'colId')) - Number(attribut(b, 'colId')),
  );
  return {
    ...base,
    attributs: { ...base.attributs, ref: ecrireAdresse(filtre.zone) },
    enfants: [...colonnes, ...autres],
  };
}

/** Un filtre gardé tel quel, à la colonne où il est maintenant. */
function filtreGarde(brut: string, rang: number): Element {
  const lu = enfant(analyser(`<r>${brut}</r>`), 'filterColumn') ?? el('filterColumn');
  return { ...lu, attributs: { ...lu.attributs, colId: String(rang) } };
}

function ecrireCritere(critere: CritereFiltre, aspect: RangDAspect): Element {
  switch (critere.filterOn) {
    case 'Values': {
      const textes = critere.values?.filter((une) => typeof une === 'string') ?? [];
      const dates = critere.values?.filter((une) => typeof une !== 'string') ?? [];
      return el('filters', { blank: textes.includes('') ? 1 : undefined }, [
        ...textes.filter((un) => un !== '').map((val) => el('filter', { val })),
        ...dates.map(({ date, specificity }) => {
          const morceaux = date.split(/[-T :]/u).map((un) => String(Number(un)));
          const dernier = PRECISIONS.indexOf(specificity.toLowerCase());
          const lus: Record<string, string> = {};
          for (const [rang, nom] of PRECISIONS.slice(0, dernier + 1).entries())
            lus[nom] = morceaux[rang] ?? (rang < 3 ? '1' : '0');
          return el('dateGroupItem', { ...lus, dateTimeGrouping: PRECISIONS[dernier] });
        }),
      ]);
    }
    case 'Custom':
      return el(
        'customFilters',
        { and: critere.criterion2 !== undefined && critere.operator !== 'Or' ? 1 : undefined },
        [critere.criterion1, critere.criterion2].flatMap((un) => (un === undefined ? [] : [filtrePersonnel(un)])),
      );
    case 'Dynamic':
      return el('dynamicFilter', { type: dynamiqueAuFichier(critere.dynamicCriteria ?? '') });
    case 'CellColor':
      return el('colorFilter', { dxfId: aspect({ fond: { hex: critere.color ?? '' } }) });
    case 'FontColor':
      return el('colorFilter', { dxfId: aspect({ couleurTexte: { hex: critere.color ?? '' } }), cellColor: 0 });
    default:
      return el('top10', {
        top: critere.filterOn.startsWith('Bottom') ? 0 : undefined,
        percent: critere.filterOn.endsWith('Percent') ? 1 : undefined,
        val: critere.criterion1,
      });
  }
}

function filtrePersonnel(critere: string): Element {
  const [, signe = '=', val = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/u.exec(critere) ?? [];
  const operateur = Object.entries(OPERATEURS).find(([, un]) => un === signe)?.[0];
  // Excel écrit une espace pour « différent de vide ».
  return el('customFilter', { operator: operateur === 'equal' ? undefined : operateur, val: val === '' ? ' ' : val });
}
