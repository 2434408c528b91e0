import type { AxeGraphique } from '../modele/axe-graphique';
import type { Graphique } from '../modele/graphique';
import { forme as aspectXml, ligne, texteAutomatique } from './aspect-graphique-xml';
import { titre } from './texte-graphique-xml';
import type { Contexte } from './texte-graphique-xml';
import { estCirculaire } from './types-graphique';
import type { FormeGraphique } from './types-graphique';
import { el } from './xml';
import type { Element } from './xml';

const IDENTIFIANTS = { categories: 111_111_111, valeurs: 222_222_222, categories2: 333_333_333, valeurs2: 444_444_444 };
export const GRADUATIONS = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' } as const;
export const ETIQUETTES = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;
export const ALIGNEMENTS: Readonly<Record<string, string>> = { Center: 'ctr', Left: 'l', Right: 'r' };
export const ECHELLES: Readonly<Record<string, string>> = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
};

/** Les axes d'un graphique, secondaires compris s'ils servent ; aucun pour un graphique circulaire. */
export function axesGraphique(
  contexte: Contexte,
  graphique: Graphique,
  principale: FormeGraphique,
  secondaire: FormeGraphique | null,
): readonly Element[] {
  const paire = (f: FormeGraphique, second: boolean): Element[] => {
    const suffixe = second ? '2' : '';
    return [axe(contexte, graphique, f, `categories${suffixe}`), axe(contexte, graphique, f, `valeurs${suffixe}`)];
  };
  return [
    ...(estCirculaire(principale) ? [] : paire(principale, false)),
    ...(secondaire === null || estCirculaire(secondaire) ? [] : paire(secondaire, true)),
  ];
}

/** Ce qui relie un tracé à ses axes. */
export function liensAuxAxes(f: FormeGraphique, secondaire: boolean): readonly Element[] {
  if (estCirculaire(f)) return [];
  const suffixe = secondaire ? '2' : '';
  return [
    el('c:axId', { val: IDENTIFIANTS[`categories${suffixe}`] }),
    el('c:axId', { val: IDENTIFIANTS[`valeurs${suffixe}`] }),
  ];
}

type Cle = keyof typeof IDENTIFIANTS;

function axe(contexte: Contexte, graphique: Graphique, f: FormeGraphique, cle: Cle): Element {
  const a = graphique.axes[cle];
  const deCategories = cle.startsWith('categories');
  const second = cle.endsWith('2');
  const oppose: Cle = deCategories ? (second ? 'valeurs2' : 'valeurs') : second ? 'categories2' : 'categories';
  const couche = f.sens === 'bar';
  const position = deCategories === couche ? (second ? 'r' : 'l') : second ? 't' : 'b';
  const vertical = position === 'l' || position === 'r';
  const numerique = !deCategories || f.element === 'scatterChart';
  return el(numerique ? 'c:valAx' : a.typeCategories === 'DateAxis' ? 'c:dateAx' : 'c:catAx', {}, [
    el('c:axId', { val: IDENTIFIANTS[cle] }),
    el('c:scaling', {}, [
      a.logarithme ? el('c:logBase', { val: a.base }) : null,
      el('c:orientation', { val: a.inverse ? 'maxMin' : 'minMax' }),
      a.maximum === null ? null : el('c:max', { val: a.maximum }),
      a.minimum === null ? null : el('c:min', { val: a.minimum }),
    ]),
    el('c:delete', { val: a.visible ? 0 : 1 }),
    el('c:axPos', { val: position }),
    a.quadrillage ? quadrillage('c:majorGridlines', a.traitQuadrillage, '#D9D9D9') : null,
    a.quadrillageFin ? quadrillage('c:minorGridlines', a.traitQuadrillageFin, '#F2F2F2') : null,
    a.titre.visible ? titre(contexte, a.titre, 1000, vertical) : null,
    el('c:numFmt', {
      formatCode: a.format ?? (!deCategories && f.groupe === 'percentStacked' ? '0%' : 'General'),
      sourceLinked: a.lieAuFormat ? 1 : 0,
    }),
    el('c:majorTickMark', { val: GRADUATIONS[a.graduations] }),
    el('c:minorTickMark', { val: GRADUATIONS[a.graduationsFines] }),
    el('c:tickLblPos', { val: ETIQUETTES[a.etiquettes] }),
    aspectXml(a.aspect),
    texteAutomatique(a.police, a.orientation, 900),
    el('c:crossAx', { val: IDENTIFIANTS[oppose] }),
    ...croisement(graphique.axes[oppose], second && !deCategories),
    ...(numerique ? finDesValeurs(a, graphique, f) : finDesCategories(a)),
  ]);
}

/** Où cet axe coupe l'autre : c'est l'autre qui le dit dans l'API, et lui dans le fichier. */
function croisement(oppose: AxeGraphique, auBout: boolean): Element[] {
  if (oppose.position === 'Custom') return [el('c:crossesAt', { val: oppose.positionA })];
  const choix = { Automatic: auBout ? 'max' : 'autoZero', Maximum: 'max', Minimum: 'min' } as const;
  return [el('c:crosses', { val: choix[oppose.position] })];
}

function quadrillage(nom: string, trait: AxeGraphique['traitQuadrillage'], couleur: string): Element {
  return el(nom, {}, [el('c:spPr', {}, [ligne(trait, { couleur, epaisseur: 0.75 })])]);
}

function finDesValeurs(a: AxeGraphique, graphique: Graphique, f: FormeGraphique): (Element | null)[] {
  const entre = f.element !== 'areaChart' && f.element !== 'scatterChart' && graphique.axes.categories.entreCategories;
  return [
    el('c:crossBetween', { val: entre ? 'between' : 'midCat' }),
    a.unite === null ? null : el('c:majorUnit', { val: a.unite }),
    a.uniteFine === null ? null : el('c:minorUnit', { val: a.uniteFine }),
    a.echelle === 'None'
      ? null
      : el('c:dispUnits', {}, [
          a.echelle === 'Custom'
            ? el('c:custUnit', { val: a.echelleLibre })
            : el('c:builtInUnit', { val: ECHELLES[a.echelle] ?? 'thousands' }),
          a.montrerEchelle ? el('c:dispUnitsLbl') : null,
        ]),
  ];
}

function finDesCategories(a: AxeGraphique): (Element | null)[] {
  if (a.typeCategories === 'DateAxis')
    return [
      el('c:auto', { val: 0 }),
      el('c:lblOffset', { val: a.decalage }),
      el('c:baseTimeUnit', { val: a.uniteTemps.toLowerCase() }),
      a.unite === null ? null : el('c:majorUnit', { val: a.unite }),
      a.unite === null ? null : el('c:majorTimeUnit', { val: a.uniteTempsMajeure.toLowerCase() }),
    ];
  return [
    el('c:auto', { val: a.typeCategories === 'TextAxis' ? 0 : 1 }),
    el('c:lblAlgn', { val: ALIGNEMENTS[a.alignement] ?? 'ctr' }),
    el('c:lblOffset', { val: a.decalage }),
    a.pasEtiquettes === null ? null : el('c:tickLblSkip', { val: a.pasEtiquettes }),
    a.pasGraduations === 1 ? null : el('c:tickMarkSkip', { val: a.pasGraduations }),
    el('c:noMultiLvlLbl', { val: a.niveaux ? 0 : 1 }),
  ];
}
