import type { Feuille } from '../modele/feuille';
import type { Graphique, TableGraphique } from '../modele/graphique';
import { placeDuGraphique } from '../modele/place-graphique';
import type { SerieGraphique } from '../modele/serie-graphique';
import { disposition, forme as aspectXml, texteAutomatique } from './aspect-graphique-xml';
import { axesGraphique, liensAuxAxes } from './axes-graphique-xml';
import { elementSerie } from './serie-graphique-xml';
import { etiquettes, titre } from './texte-graphique-xml';
import { estCirculaire, formeDe } from './types-graphique';
import type { FormeGraphique } from './types-graphique';
import { document, el } from './xml';
import type { Element } from './xml';

const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GRAPHIQUE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const POSITIONS = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr', Custom: 'r' } as const;
const VIDES = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

/** Des séries qui se dessinent ensemble : même forme, mêmes axes. */
interface Trace {
  readonly forme: FormeGraphique;
  readonly secondaire: boolean;
  readonly series: { readonly serie: SerieGraphique; readonly rang: number }[];
}

/** La partie XML d'un graphique, d'après le modèle. */
export function ecrireGraphique(feuille: Feuille, graphique: Graphique): string {
  const { classeur } = feuille;
  const contexte = { classeur, taille: placeDuGraphique(feuille, graphique) };
  const traces = tracesDe(graphique);
  const principale = traces.find(({ secondaire }) => !secondaire)?.forme ?? formeDe(graphique.type);
  const seconde = traces.find(({ secondaire }) => secondaire)?.forme ?? null;
  const chart = el('c:chart', {}, [
    graphique.titre.visible ? titre(contexte, graphique.titre, 1400) : null,
    el('c:autoTitleDeleted', { val: graphique.titre.visible ? 0 : 1 }),
    el('c:plotArea', {}, [
      dispositionDuTrace(graphique, contexte.taille),
      ...traces.map((trace) => elementTrace(feuille, graphique, trace)),
      ...axesGraphique(contexte, graphique, principale, seconde),
      graphique.table.visible && !estCirculaire(principale) ? table(graphique.table) : null,
      aspectXml(graphique.fondTrace),
    ]),
    graphique.legende.visible ? legende(graphique, contexte.taille) : null,
    el('c:plotVisOnly', { val: graphique.visiblesSeulement ? 1 : 0 }),
    el('c:dispBlanksAs', { val: VIDES[graphique.vides] }),
    graphique.etiquettesAuDela ? el('c:showDLblsOverMax', { val: 1 }) : null,
  ]);
  return document(
    el('c:chartSpace', { 'xmlns:c': GRAPHIQUE, 'xmlns:a': DESSIN, 'xmlns:r': RELATIONS }, [
      el('c:roundedCorners', { val: graphique.arrondi ? 1 : 0 }),
      graphique.style === 2 ? null : el('c:style', { val: graphique.style }),
      chart,
      aspectXml(graphique.aspect),
      texteAutomatique(graphique.police, null, 1000),
    ]),
  );
}

/** Range les séries par tracé ; un graphique sans série garde un tracé vide. */
function tracesDe(graphique: Graphique): readonly Trace[] {
  const traces: Trace[] = [];
  graphique.series.forEach((serie, rang) => {
    if (serie.filtree) return;
    const forme = formeDe(serie.type ?? graphique.type);
    const memeTrace = traces.find(
      (trace) =>
        trace.secondaire === serie.secondaire &&
        trace.forme.element === forme.element &&
        trace.forme.groupe === forme.groupe &&
        trace.forme.sens === forme.sens,
    );
    if (memeTrace === undefined) traces.push({ forme, secondaire: serie.secondaire, series: [{ serie, rang }] });
    else memeTrace.series.push({ serie, rang });
  });
  return traces.length > 0 ? traces : [{ forme: formeDe(graphique.type), secondaire: false, series: [] }];
}

function elementTrace(feuille: Feuille, graphique: Graphique, { forme, secondaire, series }: Trace): Element {
  const barres = forme.element === 'barChart';
  const circulaire = estCirculaire(forme);
  const variee = series.length === 1 && (series[0]?.serie.varier ?? circulaire);
  return el(`c:${forme.element}`, {}, [
    forme.element === 'scatterChart' ? el('c:scatterStyle', { val: forme.style ?? 'lineMarker' }) : null,
    forme.element === 'radarChart' ? el('c:radarStyle', { val: forme.style ?? 'marker' }) : null,
    forme.sens === undefined ? null : el('c:barDir', { val: forme.sens }),
    forme.groupe === undefined ? null : el('c:grouping', { val: forme.groupe }),
    el('c:varyColors', { val: variee || circulaire ? 1 : 0 }),
    ...series.map(({ serie, rang }) =>
      elementSerie(feuille.classeur, serie, rang, formeDe(serie.type ?? graphique.type)),
    ),
    graphique.etiquettes === null ? null : etiquettes(graphique.etiquettes, forme),
    barres ? el('c:gapWidth', { val: graphique.intervalle }) : null,
    barres && graphique.recouvrement !== 0 ? el('c:overlap', { val: graphique.recouvrement }) : null,
    forme.element === 'lineChart' ? el('c:marker', { val: 1 }) : null,
    circulaire ? el('c:firstSliceAng', { val: graphique.angle }) : null,
    forme.element === 'doughnutChart' ? el('c:holeSize', { val: graphique.trou }) : null,
    ...liensAuxAxes(forme, secondaire),
  ]);
}

function dispositionDuTrace(graphique: Graphique, taille: { largeur: number; hauteur: number }): Element {
  const posee = disposition(graphique.placeTrace, taille);
  posee?.enfants.forEach((manuelle) => {
    if (typeof manuelle !== 'string') manuelle.enfants.unshift(el('c:layoutTarget', { val: 'outer' }));
  });
  return posee ?? el('c:layout');
}

function legende({ legende: l }: Graphique, taille: { largeur: number; hauteur: number }): Element {
  return el('c:legend', {}, [
    el('c:legendPos', { val: POSITIONS[l.position] }),
    ...[...l.masquees]
      .sort((a, b) => a - b)
      .map((rang) => el('c:legendEntry', {}, [el('c:idx', { val: rang }), el('c:delete', { val: 1 })])),
    disposition(l.place, taille),
    el('c:overlay', { val: l.superpose ? 1 : 0 }),
    aspectXml(l.aspect, l.ombre),
    texteAutomatique(l.police, null, 900),
  ]);
}

function table({ bordHorizontal, bordVertical, contour, cles, police, aspect }: TableGraphique): Element {
  return el('c:dTable', {}, [
    el('c:showHorzBorder', { val: bordHorizontal ? 1 : 0 }),
    el('c:showVertBorder', { val: bordVertical ? 1 : 0 }),
    el('c:showOutline', { val: contour ? 1 : 0 }),
    el('c:showKeys', { val: cles ? 1 : 0 }),
    aspectXml(aspect),
    texteAutomatique(police, null, 900),
  ]);
}
