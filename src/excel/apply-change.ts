import type { Change } from '../workbook/gateway/change';
import { addSheets } from './add-sheets';
import { buildParts } from './build-parts';
import { replaceSheet } from './replace-sheet';
import { writeContent, writeValues } from './write-content';

/** Met un changement dans le lot en cours ; rien n'est fait avant le `sync`. */
export function applyChange(workbook: Excel.Workbook, change: Change): void {
  switch (change.kind) {
    case 'write-cells': {
      const sheet = workbook.worksheets.getItem(change.sheet);
      // Cellule par cellule : un bloc écrit sur des lignes filtrées se pose aux mauvais endroits (office-js #224, #226).
      for (const { address, content } of change.cells) writeContent(sheet.getRange(address), content);
      break;
    }
    case 'clear-cells': {
      const sheet = workbook.worksheets.getItem(change.sheet);
      for (const range of change.ranges) writeContent(sheet.getRange(range), { kind: 'empty' });
      break;
    }
    case 'write-values':
      writeValues(workbook.worksheets.getItem(change.sheet).getRange(change.range), change.values);
      break;
    case 'insert-row':
      workbook.worksheets.getItem(change.sheet).getRange(`${change.row}:${change.row}`).insert('Down');
      break;
    case 'format-row-like': {
      const sheet = workbook.worksheets.getItem(change.sheet);
      sheet.getRange(change.target).copyFrom(sheet.getRange(change.model), 'Formats');
      break;
    }
    case 'copy-formula': {
      const sheet = workbook.worksheets.getItem(change.sheet);
      sheet.getRange(change.target).copyFrom(sheet.getRange(change.model), 'Formulas');
      break;
    }
    case 'replace-sheet':
      replaceSheet(workbook, change);
      break;
    case 'add-sheets':
      addSheets(workbook, change);
      break;
    case 'extend-sheet': {
      const sheet = workbook.worksheets.getItem(change.sheet);
      for (const { column, width } of change.widths)
        sheet.getRangeByIndexes(0, column - 1, 1, 1).format.columnWidth = width;
      buildParts(sheet, change.parts);
      break;
    }
    case 'select': {
      const sheet = workbook.worksheets.getItem(change.sheet);
      sheet.activate();
      sheet.getRange(change.address).select();
      break;
    }
  }
}
