import { estJour } from '../domain/commun/est-jour';
import type { CellValue } from '../workbook/gateway/cell-value';
import type { Champ } from '../workbook/suivi-demandes/champ';
import { estChampDeDate } from '../workbook/suivi-demandes/champ-de-date';
import type { EcritureDeChamp } from './ecrire-sur-la-ligne';

/** Ce qu'il faut écrire dans un champ pour qu'il contienne à nouveau cette valeur. */
export function contenuDAvant(champ: Champ, avant: CellValue): EcritureDeChamp['content'] {
  if (avant === '') return { kind: 'empty' };
  if (typeof avant === 'number')
    return estChampDeDate(champ) && estJour(avant) ? { kind: 'day', day: avant } : { kind: 'number', value: avant };
  return { kind: 'text', text: String(avant) };
}
