import { ErreurHote } from '../modele/erreur-hote';

/** Ce qu'un « Classeur partagé » à l'ancienne refuse de changer, tout en le montrant. */
const CLASSES_REFUSEES = [
  'Table',
  'ConditionalFormat',
  'CustomConditionalFormat',
  'CellValueConditionalFormat',
  'TextConditionalFormat',
  'IconSetConditionalFormat',
  'DataBarConditionalFormat',
  'ColorScaleConditionalFormat',
  'PresetCriteriaConditionalFormat',
  'TopBottomConditionalFormat',
  'ConditionalRange',
  'DataValidation',
  'Chart',
  'PivotTable',
  'Slicer',
  'Shape',
  'WorksheetProtection',
  'WorkbookProtection',
];
const MEMBRES_REFUSES = new Set(['Range.merge', 'Range.unmerge', 'Range.hyperlink', 'Worksheet.delete']);

/**
 * Refuse ce qu'Excel refuse dans un classeur partagé à l'ancienne : tableaux, formats conditionnels, validations, graphiques, images,
 * fusions, liens, protections, suppression de feuilles. Les lectures passent.
 */
export function exigerClasseurNonPartage(classe: string, membre: string): void {
  const refusee = CLASSES_REFUSEES.some((debut) => classe === debut || classe.startsWith(debut));
  if (MEMBRES_REFUSES.has(`${classe}.${membre}`) || (refusee && !/^(?:get|_|load|toJSON)/u.test(membre)))
    throw new ErreurHote('InvalidOperation');
}
