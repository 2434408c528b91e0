import { attribut, elements, enfant, enfants, local, texteDe } from '../xml';
import type { Element } from '../xml';
import { doubles } from './controler-classeur';

/** Où les étiquettes peuvent se mettre, par tracé ; ailleurs, Excel dit le fichier abîmé. */
const POSITIONS: Readonly<Record<string, readonly string[]>> = {
  barChart: ['ctr', 'inEnd', 'inBase', 'outEnd'],
  lineChart: ['t', 'b', 'l', 'r', 'ctr'],
  scatterChart: ['t', 'b', 'l', 'r', 'ctr'],
  pieChart: ['bestFit', 'ctr', 'inEnd', 'outEnd'],
  radarChart: ['outEnd'],
  doughnutChart: [],
  areaChart: [],
};

/** Ce qu'Excel refuserait d'un graphique : séries en double, axes orphelins, étiquettes mal placées, valeurs hors bornes. */
export function controlerGraphique(racine: Element): readonly string[] {
  const zone = enfant(enfant(racine, 'chart'), 'plotArea');
  const traces = elements(zone).filter(({ nom }) => local(nom).endsWith('Chart'));
  const axes = elements(zone).filter(({ nom }) => local(nom).endsWith('Ax'));
  const val = (parent: Element | undefined, nom: string): string => attribut(enfant(parent, nom), 'val') ?? '';
  const idsAxes = axes.map((axe) => val(axe, 'axId'));
  const series = traces.flatMap((trace) => enfants(trace, 'ser'));
  const defauts = [
    ...(traces.length === 0 ? ['graphique sans tracé'] : []),
    ...doubles(series.map((serie) => val(serie, 'idx'))).map((idx) => `deux séries de rang ${idx}`),
    ...doubles(series.map((serie) => val(serie, 'order'))).map((ordre) => `deux séries d'ordre ${ordre}`),
    ...doubles(idsAxes).map((id) => `deux axes ${id}`),
    ...axes.filter((axe) => !idsAxes.includes(val(axe, 'crossAx'))).map(() => 'axe qui en croise un absent'),
  ];
  for (const trace of traces) {
    const nom = local(trace.nom);
    const liens = enfants(trace, 'axId').map((un) => attribut(un, 'val') ?? '');
    if (!/^(?:pie|doughnut|ofPie)/u.test(nom) && liens.length < 2) defauts.push(`${nom} sans ses axes`);
    for (const lien of liens) if (!idsAxes.includes(lien)) defauts.push(`${nom} : axe ${lien} absent`);
    const empile = val(trace, 'grouping').toLowerCase().includes('stacked');
    const permises = POSITIONS[nom];
    for (const position of positions(trace))
      if (permises !== undefined && (!permises.includes(position) || (empile && position === 'outEnd')))
        defauts.push(`${nom} : étiquettes mal placées (${position})`);
    if (nom === 'barChart' && empile && val(trace, 'overlap') !== '100')
      defauts.push('barres empilées qui ne se recouvrent pas');
    const borne = (quoi: string, min: number, max: number): void => {
      const valeur = val(trace, quoi);
      if (valeur !== '' && (Number(valeur) < min || Number(valeur) > max)) defauts.push(`${quoi} hors bornes`);
    };
    borne('gapWidth', 0, 500);
    borne('overlap', -100, 100);
    borne('holeSize', 1, 90);
    borne('firstSliceAng', 0, 360);
    for (const serie of enfants(trace, 'ser'))
      for (const donnees of ['cat', 'val', 'xVal', 'yVal'])
        if (enfant(serie, donnees) !== undefined && texteDe(enfant(serie, donnees)) === '')
          defauts.push(`${donnees} vide`);
  }
  return defauts;
}

function positions(element: Element): string[] {
  return elements(element).flatMap((un) => (local(un.nom) === 'dLblPos' ? [attribut(un, 'val') ?? ''] : positions(un)));
}
