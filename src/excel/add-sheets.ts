import type { Change } from '../workbook/gateway/change';
import { buildSheet } from './build-sheet';
import { draftName } from './replace-sheet';
import { markDraft, markSheet, unmarkDraft } from './sheet-marker';

type AddSheets = Extract<Change, { kind: 'add-sheets' }>;

/**
 * Ajoute des onglets qui se citent : ils naissent d'abord tous, marqués comme brouillons, puis sont remplis, puis perdent leur
 * marque de brouillon. Ce qui la porte encore après un échec est à retirer, et rien d'autre.
 */
export function addSheets(workbook: Excel.Workbook, { layouts, position }: AddSheets): void {
  const sheets = layouts.map((layout, rank) => {
    const sheet = workbook.worksheets.add(draftName(layout));
    markDraft(sheet);
    sheet.name = layout.name;
    if (position === 'first') sheet.position = rank;
    return { sheet, layout };
  });
  workbook.application.suspendApiCalculationUntilNextSync();
  // Les derniers d'abord : les onglets montrés en tête citent ceux qui les suivent.
  for (const { sheet, layout } of [...sheets].reverse()) {
    buildSheet(sheet, layout);
    if (layout.marker !== null) markSheet(sheet, layout.marker);
  }
  for (const { sheet } of sheets) unmarkDraft(sheet);
}
