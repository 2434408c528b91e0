import type { CellContent } from '../gateway/cell-content';
import { adresseBloc } from '../grille/adresse';
import type { LayoutCell } from '../layout/sheet-layout';
import type { StyleName } from '../layout/style-name';

/** Une cellule d'onglet ; fusionnée jusqu'à `derniereColonne` si elle en couvre plusieurs. */
export function cellule(
  ligne: number,
  colonne: number,
  content: CellContent | string,
  style: StyleName,
  derniereColonne: number = colonne,
): LayoutCell {
  return {
    address: adresseBloc(ligne, colonne, ligne, derniereColonne),
    content: typeof content === 'string' ? { kind: 'text', text: content } : content,
    style,
  };
}
