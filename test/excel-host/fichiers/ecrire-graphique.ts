import { texteAffiche } from '../modele/affichage';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { AxeGraphique, Etiquettes, Graphique, SerieGraphique, TexteGraphique } from '../modele/graphique';
import { cellulesDeReference, valeursDeReference } from '../modele/valeurs-reference';
import { FORMES } from './types-graphique';
import type { FormeGraphique } from './types-graphique';
import { document, el } from './xml';
import type { Element } from './xml';

const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GRAPHIQUE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Couleurs automatiques des séries et des parts : les accents du thème Office. */
export const COULEURS_AUTOMATIQUES = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
const POSITIONS_ETIQUETTES: Readonly<Record<string, string>> = {
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
const AXE_CATEGORIES = 111_111_111;
const AXE_VALEURS = 222_222_222;

/** La partie XML d'un graphique, d'après le modèle. */
export function ecrireGraphique(classeur: ClasseurHote, graphique: Graphique): string {
  const forme = FORMES[graphique.type] ?? FORMES['ColumnClustered'] ?? { element: 'barChart' };
  const axes = forme.element !== 'pieChart' && forme.element !== 'doughnutChart';
  const chart = el('c:chart', {}, [
    graphique.titre.visible ? titre(graphique.titre, 1400) : null,
    el('c:autoTitleDeleted', { val: graphique.titre.visible ? 0 : 1 }),
    el('c:plotArea', {}, [
      el('c:layout'),
      trace(classeur, graphique, forme),
      ...(axes ? [axeCategories(graphique, forme), axeValeurs(graphique, forme)] : []),
    ]),
    graphique.legende.visible
      ? el('c:legend', {}, [
          el('c:legendPos', { val: POSITIONS[graphique.legende.position] }),
          el('c:overlay', { val: 0 }),
        ])
      : null,
    el('c:plotVisOnly', { val: 1 }),
    el('c:dispBlanksAs', { val: 'gap' }),
  ]);
  return document(
    el('c:chartSpace', { 'xmlns:c': GRAPHIQUE, 'xmlns:a': DESSIN, 'xmlns:r': RELATIONS }, [
      el('c:roundedCorners', { val: 0 }),
      chart,
    ]),
  );
}

function trace(classeur: ClasseurHote, graphique: Graphique, forme: FormeGraphique): Element {
  const series = graphique.series.map((serie, rang) => elementSerie(classeur, serie, rang, forme));
  const empile = forme.groupe === 'stacked' || forme.groupe === 'percentStacked';
  return el(`c:${forme.element}`, {}, [
    forme.sens === undefined ? null : el('c:barDir', { val: forme.sens }),
    forme.groupe === undefined ? null : el('c:grouping', { val: forme.groupe }),
    el('c:varyColors', { val: forme.groupe === undefined ? 1 : 0 }),
    ...series,
    graphique.etiquettes === null ? null : etiquettes(graphique.etiquettes, forme),
    forme.element === 'barChart' ? el('c:gapWidth', { val: graphique.intervalle }) : null,
    forme.element === 'barChart' && empile ? el('c:overlap', { val: 100 }) : null,
    forme.element === 'lineChart' ? el('c:marker', { val: 1 }) : null,
    forme.groupe === undefined ? el('c:firstSliceAng', { val: 0 }) : null,
    forme.element === 'doughnutChart' ? el('c:holeSize', { val: graphique.trou }) : null,
    ...(forme.groupe === undefined ? [] : [el('c:axId', { val: AXE_CATEGORIES }), el('c:axId', { val: AXE_VALEURS })]),
  ]);
}

function elementSerie(classeur: ClasseurHote, serie: SerieGraphique, rang: number, forme: FormeGraphique): Element {
  const couleur = serie.couleur ?? COULEURS_AUTOMATIQUES[rang % COULEURS_AUTOMATIQUES.length] ?? '#4472C4';
  const circulaire = forme.groupe === undefined;
  const nombre = valeursDeReference(classeur, serie.valeurs).length;
  const points = circulaire
    ? Array.from(
        { length: nombre },
        (_, point) =>
          [
            point,
            serie.couleursPoints.get(point) ?? COULEURS_AUTOMATIQUES[point % COULEURS_AUTOMATIQUES.length] ?? couleur,
          ] as const,
      )
    : [...serie.couleursPoints].sort(([a], [b]) => a - b);
  return el('c:ser', {}, [
    el('c:idx', { val: rang }),
    el('c:order', { val: rang }),
    el('c:tx', {}, [
      serie.nom.formule === null ? el('c:v', {}, [serie.nom.texte]) : reference(classeur, 'str', serie.nom.formule),
    ]),
    circulaire
      ? null
      : forme.element === 'lineChart'
        ? el('c:spPr', {}, [el('a:ln', { w: 28575, cap: 'rnd' }, [plein(couleur), el('a:round')])])
        : el('c:spPr', {}, [plein(couleur)]),
    forme.element === 'barChart' ? el('c:invertIfNegative', { val: 0 }) : null,
    forme.element === 'lineChart'
      ? el('c:marker', {}, [el('c:symbol', { val: forme.reperes === true ? 'circle' : 'none' })])
      : null,
    ...points.map(([point, teinte]) =>
      el('c:dPt', {}, [
        el('c:idx', { val: point }),
        forme.element === 'barChart' ? el('c:invertIfNegative', { val: 0 }) : null,
        el('c:bubble3D', { val: 0 }),
        el('c:spPr', {}, [plein(teinte), circulaire ? el('a:ln', { w: 19050 }, [plein('#FFFFFF')]) : null]),
      ]),
    ),
    serie.etiquettes === null ? null : etiquettes(serie.etiquettes, forme),
    serie.categories === null ? null : el('c:cat', {}, [reference(classeur, 'str', serie.categories)]),
    serie.valeurs === null ? null : el('c:val', {}, [reference(classeur, 'num', serie.valeurs)]),
    forme.element === 'lineChart' ? el('c:smooth', { val: 0 }) : null,
  ]);
}

/** Une référence et ce qu'elle valait à l'enregistrement. */
function reference(classeur: ClasseurHote, genre: 'str' | 'num', formule: string): Element {
  const cellules = cellulesDeReference(classeur, formule);
  const points = cellules.flatMap((cellule, rang) => {
    const valeur = cellule?.valeur ?? null;
    const texte =
      genre === 'num'
        ? typeof valeur === 'number'
          ? String(valeur)
          : null
        : valeur === null
          ? null
          : texteAffiche(valeur, cellule?.style.format ?? 'General');
    return texte === null ? [] : [el('c:pt', { idx: rang }, [el('c:v', {}, [texte])])];
  });
  const format = cellules.find((cellule) => cellule !== undefined)?.style.format ?? 'General';
  return el(`c:${genre}Ref`, {}, [
    el('c:f', {}, [formule]),
    el(`c:${genre}Cache`, {}, [
      genre === 'num' ? el('c:formatCode', {}, [format]) : null,
      el('c:ptCount', { val: cellules.length }),
      ...points,
    ]),
  ]);
}

function plein(couleur: string): Element {
  return el('a:solidFill', {}, [el('a:srgbClr', { val: couleur.slice(1) })]);
}

function proprietesTexte(
  nom: 'a:rPr' | 'a:defRPr',
  police: TexteGraphique['police'],
  tailleParDefaut: number,
): Element {
  return el(
    nom,
    {
      ...(nom === 'a:rPr' ? { lang: 'fr-FR' } : {}),
      sz: police.taille === undefined ? tailleParDefaut : Math.round(police.taille * 100),
      b: police.gras === true ? 1 : 0,
      i: police.italique === true ? 1 : undefined,
    },
    [plein(police.couleur ?? '#595959'), police.nom === undefined ? null : el('a:latin', { typeface: police.nom })],
  );
}

function titre({ texte, police }: TexteGraphique, taille: number, vertical = false): Element {
  const paragraphes = (texte ?? '')
    .split('\n')
    .map((ligne) =>
      el('a:p', {}, [
        el('a:pPr', {}, [proprietesTexte('a:defRPr', police, taille)]),
        el('a:r', {}, [proprietesTexte('a:rPr', police, taille), el('a:t', {}, [ligne])]),
      ]),
    );
  const riche =
    texte === null
      ? null
      : el('c:tx', {}, [
          el('c:rich', {}, [
            el('a:bodyPr', vertical ? { rot: -5400000, vert: 'horz' } : {}),
            el('a:lstStyle'),
            ...paragraphes,
          ]),
        ]);
  const automatique =
    texte === null
      ? el('c:txPr', {}, [
          el('a:bodyPr'),
          el('a:lstStyle'),
          el('a:p', {}, [
            el('a:pPr', {}, [proprietesTexte('a:defRPr', police, taille)]),
            el('a:endParaRPr', { lang: 'fr-FR' }),
          ]),
        ])
      : null;
  return el('c:title', {}, [riche, el('c:overlay', { val: 0 }), automatique]);
}

function etiquettes(e: Etiquettes, forme: FormeGraphique): Element {
  const position =
    e.position === null || forme.element === 'doughnutChart' ? undefined : POSITIONS_ETIQUETTES[e.position];
  const police =
    Object.keys(e.police).length === 0
      ? null
      : el('c:txPr', {}, [
          el('a:bodyPr'),
          el('a:lstStyle'),
          el('a:p', {}, [
            el('a:pPr', {}, [proprietesTexte('a:defRPr', e.police, 900)]),
            el('a:endParaRPr', { lang: 'fr-FR' }),
          ]),
        ]);
  const montre = (nom: string, oui: boolean): Element => el(`c:${nom}`, { val: oui ? 1 : 0 });
  return el('c:dLbls', {}, [
    e.format === null ? null : el('c:numFmt', { formatCode: e.format, sourceLinked: 0 }),
    police,
    position === undefined ? null : el('c:dLblPos', { val: position }),
    montre('showLegendKey', false),
    montre('showVal', e.valeur),
    montre('showCatName', e.nomCategorie),
    montre('showSerName', e.nomSerie),
    montre('showPercent', e.pourcentage),
    montre('showBubbleSize', false),
    forme.groupe === undefined ? montre('showLeaderLines', true) : null,
  ]);
}

function axeCategories(graphique: Graphique, forme: FormeGraphique): Element {
  return axe('c:catAx', AXE_CATEGORIES, AXE_VALEURS, graphique.axes.categories, forme.sens === 'bar' ? 'l' : 'b', [
    el('c:auto', { val: 1 }),
    el('c:lblAlgn', { val: 'ctr' }),
    el('c:lblOffset', { val: 100 }),
    el('c:noMultiLvlLbl', { val: 0 }),
  ]);
}

function axeValeurs(graphique: Graphique, forme: FormeGraphique): Element {
  return axe('c:valAx', AXE_VALEURS, AXE_CATEGORIES, graphique.axes.valeurs, forme.sens === 'bar' ? 'b' : 'l', [
    el('c:crossBetween', { val: forme.element === 'areaChart' ? 'midCat' : 'between' }),
  ]);
}

function axe(
  nom: string,
  id: number,
  croise: number,
  a: AxeGraphique,
  position: string,
  fin: readonly Element[],
): Element {
  const vertical = position === 'l';
  return el(nom, {}, [
    el('c:axId', { val: id }),
    el('c:scaling', {}, [
      el('c:orientation', { val: 'minMax' }),
      a.maximum === null ? null : el('c:max', { val: a.maximum }),
      a.minimum === null ? null : el('c:min', { val: a.minimum }),
    ]),
    el('c:delete', { val: a.visible ? 0 : 1 }),
    el('c:axPos', { val: position }),
    a.quadrillage
      ? el('c:majorGridlines', {}, [el('c:spPr', {}, [el('a:ln', { w: 9525 }, [plein('#D9D9D9')])])])
      : null,
    a.titre.visible ? titre(a.titre, 1000, vertical) : null,
    el('c:numFmt', { formatCode: a.format ?? 'General', sourceLinked: a.format === null ? 1 : 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'nextTo' }),
    el('c:crossAx', { val: croise }),
    el('c:crosses', { val: 'autoZero' }),
    ...fin,
  ]);
}
