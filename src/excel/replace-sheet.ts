import type { Change } from '../workbook/gateway/change';
import type { SheetLayout } from '../workbook/layout/sheet-layout';
import { buildSheet } from './build-sheet';
import { markSheet } from './sheet-marker';

type ReplaceSheet = Extract<Change, { kind: 'replace-sheet' }>;

/** Le nom d'un onglet tant qu'il n'est pas fini (31 signes au plus) : ce qui le porte encore après un échec est à retirer. */
export function draftName({ name }: Pick<SheetLayout, 'name'>): string {
  return `${name.slice(0, 19)} (brouillon)`;
}

/** Construit l'onglet à côté, sous un nom de brouillon. */
export function buildDraft(workbook: Excel.Workbook, change: ReplaceSheet): void {
  const sheet = workbook.worksheets.add(draftName(change.layout));
  buildSheet(sheet, change.layout);
  if (change.layout.marker !== null) markSheet(sheet, change.layout.marker);
}

/**
 * Retire l'ancien onglet et donne sa place et son nom au brouillon, en tout dernier. Un lot d'Office.js garde l'effet de ses
 * premières actions quand une suivante échoue : ainsi un échec laisse l'ancien onglet entier, ou le nouveau, jamais aucun des deux.
 */
export function replaceSheet(workbook: Excel.Workbook, change: ReplaceSheet): void {
  const { layout, replaces } = change;
  const sheet = workbook.worksheets.getItem(draftName(layout));
  if (replaces !== null) {
    workbook.worksheets.getItem(replaces.name).delete();
    sheet.position = replaces.position;
  }
  sheet.name = layout.name;
}
