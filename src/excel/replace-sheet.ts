import type { Change } from '../workbook/gateway/change';
import { buildSheet } from './build-sheet';
import { markSheet } from './sheet-marker';

type ReplaceSheet = Extract<Change, { kind: 'replace-sheet' }>;

/** Le nom d'un onglet tant qu'il n'est pas fini (31 signes au plus) : ce qui le porte encore après un échec est à retirer. */
export function draftName({ layout }: ReplaceSheet): string {
  return `${layout.name.slice(0, 19)} (brouillon)`;
}

/**
 * Construit l'onglet à côté, puis retire l'ancien et prend sa place et son nom, en tout dernier. Un lot d'Office.js garde
 * l'effet de ses premières actions quand une suivante échoue : ainsi un échec laisse l'ancien onglet entier.
 */
export function replaceSheet(workbook: Excel.Workbook, change: ReplaceSheet): void {
  const { layout, replaces } = change;
  const sheet = workbook.worksheets.add(draftName(change));
  buildSheet(sheet, layout);
  markSheet(sheet, layout.marker);
  if (replaces !== null) {
    workbook.worksheets.getItem(replaces.name).delete();
    sheet.position = replaces.position;
  }
  sheet.name = layout.name;
}
