import { analyser, document, elements, enfant, local } from './xml';
import type { Element } from './xml';

/** L'ordre que le schéma impose aux enfants de `<chartSpace>` et de `<chart>`. */
const ESPACE = [
  'date1904',
  'lang',
  'roundedCorners',
  'AlternateContent',
  'style',
  'clrMapOvr',
  'pivotSource',
  'protection',
  'chart',
  'spPr',
  'txPr',
  'externalData',
  'printSettings',
  'userShapes',
  'extLst',
];
const GRAPHIQUE = [
  'title',
  'autoTitleDeleted',
  'pivotFmts',
  'view3D',
  'floor',
  'sideWall',
  'backWall',
  'plotArea',
  'legend',
  'plotVisOnly',
  'dispBlanksAs',
  'showDLblsOverMax',
  'extLst',
];
/** Ce que le modèle dit par son absence. */
const DITS_PAR_LE_MODELE = new Set([
  'style',
  'AlternateContent',
  'title',
  'legend',
  'spPr',
  'txPr',
  'showDLblsOverMax',
]);

/** Reporte dans un graphique récrit ce que le modèle ignore à sa surface : langue, relief, impression, formes, extensions. */
export function reporterGraphique(ancien: string, nouveau: string): string {
  const [avant, apres] = [analyser(ancien), analyser(nouveau)];
  reporter(avant, apres, ESPACE);
  const [chartAvant, chartApres] = [enfant(avant, 'chart'), enfant(apres, 'chart')];
  if (chartAvant !== undefined && chartApres !== undefined) reporter(chartAvant, chartApres, GRAPHIQUE);
  return document(apres);
}

function reporter(avant: Element, apres: Element, ordre: readonly string[]): void {
  for (const [nom, valeur] of Object.entries(avant.attributs)) apres.attributs[nom] ??= valeur;
  for (const un of elements(avant)) {
    const nom = local(un.nom);
    if (DITS_PAR_LE_MODELE.has(nom) || enfant(apres, nom) !== undefined) continue;
    const suivant = apres.enfants.findIndex(
      (autre) => typeof autre !== 'string' && ordre.indexOf(local(autre.nom)) > ordre.indexOf(nom),
    );
    apres.enfants.splice(suivant < 0 ? apres.enfants.length : suivant, 0, un);
  }
}
