import { conditionEnFormule } from '../calcul/condition-en-formule';
import type { Barres, Condition, Seuil } from '../modele/condition';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import { JEUX_ETENDUS } from '../modele/jeux-icones';
import { PREREGLAGES } from '../modele/prereglages';
import { formuleEcrite } from './fonctions-futures';
import { el } from './xml';
import type { Element } from './xml';

const TEXTES: Readonly<Record<string, readonly [type: string, operateur: string]>> = {
  Contains: ['containsText', 'containsText'],
  NotContains: ['notContainsText', 'notContains'],
  BeginsWith: ['beginsWith', 'beginsWith'],
  EndsWith: ['endsWith', 'endsWith'],
};
export const ESPACE_X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const ESPACE_XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const URI_ID = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

/** Un jeu d'icônes de 2010 ou une icône choisie : la règle n'existe que dans la part étendue. */
export function estSeulementEtendue({ condition }: FormatConditionnel): boolean {
  return (
    condition.genre === 'icones' &&
    (JEUX_ETENDUS.has(condition.jeu) || condition.criteres.some(({ icone }) => icone !== null))
  );
}

/** La règle dans la part ordinaire ; `dxfId` manque quand elle ne change aucun aspect. */
export function elementRegle(regle: FormatConditionnel, dxfId: number | undefined): Element {
  const { condition } = regle;
  const [coin = { haut: 1, gauche: 1 }] = regle.zones;
  const commun = { dxfId, priority: regle.priorite, stopIfTrue: regle.arreterSiVrai ? 1 : undefined };
  const equivalente = conditionEnFormule(condition, coin.haut, coin.gauche);
  const formule = equivalente === null ? null : el('formula', {}, [formuleEcrite(equivalente)]);
  switch (condition.genre) {
    case 'cellule':
      if (condition.formules.length === 0) break;
      return el(
        'cfRule',
        { type: 'cellIs', ...commun, operator: condition.operateur },
        condition.formules.map((une) => el('formula', {}, [formuleEcrite(une)])),
      );
    case 'texte': {
      const [type, operator] = TEXTES[condition.operateur] ?? [];
      if (type === undefined) break;
      const text = condition.texte.startsWith('=') ? undefined : condition.texte;
      return el('cfRule', { type, ...commun, operator, text }, [formule]);
    }
    case 'prereglage': {
      const [type, attributs] = PREREGLAGES[condition.critere] ?? [];
      if (type === undefined) break;
      return el('cfRule', { type, ...commun, ...attributs }, [formule]);
    }
    case 'extremes':
      return el('cfRule', {
        type: 'top10',
        ...commun,
        percent: condition.pourcent ? 1 : undefined,
        bottom: condition.bas ? 1 : undefined,
        rank: condition.rang,
      });
    case 'nuances':
      return el('cfRule', { type: 'colorScale', priority: regle.priorite }, [
        el('colorScale', {}, [
          ...condition.points.map(cfvo),
          ...condition.points.map(({ couleur }) => el('color', { rgb: argb(couleur) })),
        ]),
      ]);
    case 'icones':
      return el('cfRule', { type: 'iconSet', priority: regle.priorite }, [jeuIcones(condition, cfvo, 'iconSet')]);
    case 'barres':
      return el('cfRule', { type: 'dataBar', priority: regle.priorite }, [
        el('dataBar', { ...longueurs(condition.barres), showValue: condition.barres.barreSeule ? 0 : undefined }, [
          cfvo(ordinaire(condition.barres.bas, 'min')),
          cfvo(ordinaire(condition.barres.haut, 'max')),
          el('color', { rgb: argb(condition.barres.couleur) }),
        ]),
        el('extLst', {}, [
          el('ext', { 'xmlns:x14': ESPACE_X14, uri: URI_ID }, [el('x14:id', {}, [identifiant(regle)])]),
        ]),
      ]);
    default:
      break;
  }
  return el('cfRule', { type: 'expression', ...commun }, [formule ?? el('formula', {}, ['FALSE'])]);
}

/** La règle dans la part étendue, ou `null` si la part ordinaire suffit. */
export function elementRegleEtendue(regle: FormatConditionnel): Element | null {
  const { condition } = regle;
  if (condition.genre === 'barres')
    return el('x14:cfRule', { type: 'dataBar', id: identifiant(regle) }, [barreEtendue(condition.barres)]);
  if (condition.genre !== 'icones' || !estSeulementEtendue(regle)) return null;
  return el('x14:cfRule', { type: 'iconSet', priority: regle.priorite, id: identifiant(regle) }, [
    jeuIcones(condition, cfvoEtendu, 'x14:iconSet'),
  ]);
}

/** Un identifiant de la forme qu'Excel emploie, le même à chaque enregistrement. */
export function identifiant({ id }: FormatConditionnel): string {
  return /^\{[0-9A-F-]{36}\}$/u.test(id)
    ? id
    : `{${id.replace(/\D/gu, '').padStart(8, '0').slice(-8)}-0001-0000-0000-000000000000}`;
}

function jeuIcones(
  { jeu, inverse, iconesSeules, criteres }: Extract<Condition, { genre: 'icones' }>,
  seuil: (seuil: Seuil, attributs: Readonly<Record<string, number | undefined>>) => Element,
  nom: string,
): Element {
  const choisies = criteres.some(({ icone }) => icone !== null);
  return el(
    nom,
    {
      iconSet: jeu === '3TrafficLights1' ? undefined : jeu,
      showValue: iconesSeules ? 0 : undefined,
      reverse: inverse ? 1 : undefined,
      custom: choisies ? 1 : undefined,
    },
    [
      ...criteres.map((critere) => seuil(critere, { gte: critere.strict ? 0 : undefined })),
      ...(choisies
        ? criteres.map(({ icone }, rang) =>
            el('x14:cfIcon', {
              iconSet: icone?.jeu ?? jeu,
              iconId: icone?.rang ?? (inverse ? criteres.length - 1 - rang : rang),
            }),
          )
        : []),
    ],
  );
}

function barreEtendue(barres: Barres): Element {
  const teinte = (nom: string, couleur: string | null): Element | null =>
    couleur === null ? null : el(nom, { rgb: argb(couleur) });
  return el(
    'x14:dataBar',
    {
      minLength: barres.longueurs[0],
      maxLength: barres.longueurs[1],
      border: barres.bordure === null ? undefined : 1,
      gradient: barres.degrade ? undefined : 0,
      direction: barres.sens === 'context' ? undefined : barres.sens,
      negativeBarColorSameAsPositive: barres.memeCouleur ? 1 : undefined,
      negativeBarBorderColorSameAsPositive: barres.memeBordure ? undefined : 0,
      axisPosition: barres.axe === 'automatic' ? undefined : barres.axe,
    },
    [
      cfvoEtendu(barres.bas),
      cfvoEtendu(barres.haut),
      teinte('x14:borderColor', barres.bordure),
      barres.memeCouleur ? null : teinte('x14:negativeFillColor', barres.negatif),
      barres.memeBordure ? null : teinte('x14:negativeBorderColor', barres.bordureNegative),
      barres.axe === 'none' ? null : teinte('x14:axisColor', barres.couleurAxe),
    ],
  );
}

function longueurs({ longueurs: [courte, longue] }: Barres): Record<string, number | undefined> {
  return { minLength: courte === 10 ? undefined : courte, maxLength: longue === 90 ? undefined : longue };
}

/** Excel 2007 ne connaît pas les seuils automatiques. */
function ordinaire(seuil: Seuil, bout: 'min' | 'max'): Seuil {
  return seuil.genre.startsWith('auto') ? { genre: bout, formule: null } : seuil;
}

function cfvo(
  { genre, formule }: Seuil,
  attributs: Readonly<Record<string, number | undefined>> | number = {},
): Element {
  return el('cfvo', { type: genre, val: formule ?? undefined, ...(typeof attributs === 'number' ? {} : attributs) });
}

function cfvoEtendu({ genre, formule }: Seuil, attributs: Readonly<Record<string, number | undefined>> = {}): Element {
  return el('x14:cfvo', { type: genre, ...attributs }, [formule === null ? null : el('xm:f', {}, [formule])]);
}

function argb(couleur: string): string {
  return `FF${couleur.slice(1)}`;
}
