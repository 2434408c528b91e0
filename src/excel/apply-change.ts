import type { Change } from '../workbook/gateway/change';
import { replaceSheet } from './replace-sheet';
import { writeContent } from './write-content';

/** Met un changement dans le lot en cours ; rien n'est fait avant le `sync`. */
export function applyChange(workbook: Excel.Workbook, change: Change): void {
  switch (change.kind) {
    case 'write-cells': {
      const sheet = workbook.worksheets.getItem(change.sheet);
      // Cellule par cellule : un bloc écrit sur des lignes filtrées se pose aux mauvais endroits (office-js #224, #226).
      for (const { address, content } of change.cells) writeContent(sheet.getRange(address), content);
      break;
    }
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
    case 'select': {
      const sheet = workbook.worksheets.getItem(change.sheet);
      sheet.activate();
      sheet.getRange(change.address).select();
      break;
    }
  }
}
