import type { CellValue } from '../workbook/gateway/cell-value';
import type { EcritureDeChamp } from './ecrire-sur-la-ligne';

/** La valeur qu'Excel rendra d'un contenu une fois écrit. */
export function valeurEcrite(content: EcritureDeChamp['content']): CellValue {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'day':
      return content.day;
    case 'number':
      return content.value;
    case 'empty':
      return '';
  }
}
