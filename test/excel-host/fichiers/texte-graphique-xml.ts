import type { ClasseurHote } from '../modele/classeur-hote';
import type { Etiquettes, TexteGraphique } from '../modele/graphique';
import { angle, disposition, forme, proprietesTexte, texteAutomatique } from './aspect-graphique-xml';
import { reference } from './reference-graphique-xml';
import { estCirculaire } from './types-graphique';
import type { FormeGraphique } from './types-graphique';
import { el } from './xml';
import type { Element } from './xml';

export const POSITIONS_ETIQUETTES: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** Où écrire un titre : le classeur pour les textes venus d'une cellule, la taille du graphique pour les places. */
export interface Contexte {
  readonly classeur: ClasseurHote;
  readonly taille: { readonly largeur: number; readonly hauteur: number };
}

/** Un titre de graphique ou d'axe : son texte, ou le texte automatique s'il n'en a pas. Taille en centièmes de point. */
export function titre(contexte: Contexte, modele: TexteGraphique, taille: number, vertical = false): Element {
  const { texte, police, formule, orientation } = modele;
  const corps = orientation !== null ? angle(orientation) : vertical ? { rot: -5400000, vert: 'horz' } : {};
  const paragraphes = (texte ?? '')
    .split('\n')
    .map((ligne) =>
      el('a:p', {}, [
        el('a:pPr', {}, [proprietesTexte('a:defRPr', police, taille)]),
        el('a:r', {}, [proprietesTexte('a:rPr', police, taille), el('a:t', {}, [ligne])]),
      ]),
    );
  const riche = el('c:tx', {}, [el('c:rich', {}, [el('a:bodyPr', corps), el('a:lstStyle'), ...paragraphes])]);
  return el('c:title', {}, [
    formule !== null ? el('c:tx', {}, [reference(contexte.classeur, 'str', formule)]) : texte === null ? null : riche,
    disposition({ ...modele.place, largeur: null, hauteur: null }, contexte.taille),
    el('c:overlay', { val: modele.superpose ? 1 : 0 }),
    forme(modele.aspect, modele.ombre),
    texte === null || formule !== null
      ? texteAutomatique(police, orientation ?? (vertical ? 90 : null), taille, true)
      : null,
  ]);
}

/** Ce que montrent des étiquettes, dans l'ordre du schéma. */
export function contenuDesEtiquettes(e: Etiquettes, f: FormeGraphique): readonly (Element | null)[] {
  const position = positionPermise(e.position, f);
  const montre = (nom: string, oui: boolean): Element => el(`c:${nom}`, { val: oui ? 1 : 0 });
  return [
    e.format === null ? null : el('c:numFmt', { formatCode: e.format, sourceLinked: e.lieAuFormat ? 1 : 0 }),
    forme(e.aspect),
    texteAutomatique(e.police, e.orientation, 900),
    position === undefined ? null : el('c:dLblPos', { val: position }),
    montre('showLegendKey', e.cle),
    montre('showVal', e.valeur),
    montre('showCatName', e.nomCategorie),
    montre('showSerName', e.nomSerie),
    montre('showPercent', e.pourcentage),
    montre('showBubbleSize', e.bulle),
    e.separateur === null ? null : el('c:separator', {}, [e.separateur]),
  ];
}

/** Une position que ce type de graphique n'a pas rendrait le fichier illisible. */
function positionPermise(position: string | null, { element, groupe, style }: FormeGraphique): string | undefined {
  const voulue = position === null ? undefined : POSITIONS_ETIQUETTES[position];
  const permises: Readonly<Record<FormeGraphique['element'], readonly string[]>> = {
    barChart: groupe === 'clustered' ? ['ctr', 'inEnd', 'inBase', 'outEnd'] : ['ctr', 'inEnd', 'inBase'],
    lineChart: ['ctr', 'l', 'r', 't', 'b'],
    scatterChart: ['ctr', 'l', 'r', 't', 'b'],
    pieChart: ['ctr', 'inEnd', 'outEnd', 'bestFit'],
    doughnutChart: [],
    areaChart: [],
    radarChart: style === 'filled' ? [] : ['outEnd'],
  };
  return voulue !== undefined && permises[element].includes(voulue) ? voulue : undefined;
}

/** Les étiquettes de données d'une série ou de tout le graphique ; `points` : celles des points qui en ont une à eux. */
export function etiquettes(e: Etiquettes, f: FormeGraphique, points: readonly Element[] = []): Element {
  return el('c:dLbls', {}, [
    ...points,
    ...contenuDesEtiquettes(e, f),
    estCirculaire(f) ? el('c:showLeaderLines', { val: 1 }) : null,
  ]);
}
