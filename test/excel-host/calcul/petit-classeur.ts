import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellLike, FormulaResultLike, RowLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { lettresDeColonne } from '../modele/adresse';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import { fonctionsConditionnelles } from './fonctions-conditionnelles';
import { FONCTIONS_CORRIGEES } from './fonctions-corrigees';

const FONCTIONS = new Map([...FONCTIONS_CORRIGEES, ...fonctionsConditionnelles(() => null)]);
/** Types de cellule que le moteur distingue. */
const FORMULE = 6;
const CONTENU = 2;

class CelluleDEssai implements CellLike {
  readonly model: { readonly formula?: string };
  readonly value: unknown;
  result: FormulaResultLike;

  constructor(
    readonly row: number,
    readonly col: number,
    valeur: Valeur,
    readonly formula = '',
  ) {
    this.model = formula === '' ? {} : { formula };
    this.value = valeur instanceof ErreurCellule ? { error: valeur.code } : valeur;
  }

  get type(): number {
    return this.formula === '' ? CONTENU : FORMULE;
  }
}

function feuille(id: number, name: string, rangees: readonly (readonly CelluleDEssai[])[]): WorksheetLike {
  const trouver = (row: number, col: number): CellLike | undefined =>
    rangees[row - 1]?.find((cellule) => cellule.col === col);
  return {
    id,
    name,
    dimensions: { top: 1, left: 1, bottom: Math.max(1, rangees.length), right: 50 },
    eachRow(options: unknown, rappel?: (row: RowLike, rowNumber: number) => void) {
      const voir = typeof options === 'function' ? (options as (row: RowLike, rowNumber: number) => void) : rappel;
      rangees.forEach((cellules, rang) => voir?.(rangee(cellules), rang + 1));
    },
    findCell: trouver,
    getCell: (row, col) => trouver(row, col) ?? new CelluleDEssai(row, col, null),
  };
}

function rangee(cellules: readonly CelluleDEssai[]): RowLike {
  return {
    eachCell(options: unknown, rappel?: (cell: CellLike, colNumber: number) => void) {
      const voir = typeof options === 'function' ? (options as (cell: CellLike, colNumber: number) => void) : rappel;
      for (const cellule of cellules) voir?.(cellule, cellule.col);
    },
  };
}

/**
 * Applique une fonction du moteur à des listes d'arguments, chacune sur sa ligne d'un classeur d'essai.
 * `plages` : les arguments lus en entier, par rang, les mêmes pour toutes.
 */
export function appliquer(
  nom: string,
  listes: readonly (readonly Valeur[])[],
  plages: ReadonlyMap<number, readonly (readonly Valeur[])[]>,
  date1904: boolean,
): Valeur[] {
  const essais = listes.map((valeurs, rang) => {
    const args = valeurs.map((_, place) => {
      const plage = plages.get(place);
      const coin = `${lettresDeColonne(plage?.[0]?.length ?? 1)}${plage?.length ?? 1}`;
      return plage === undefined ? `${lettresDeColonne(place + 1)}${rang + 1}` : `Plage${place}!A1:${coin}`;
    });
    const cellules = valeurs.flatMap((valeur, place) =>
      valeur === null || plages.has(place) ? [] : [new CelluleDEssai(rang + 1, place + 1, valeur)],
    );
    const resultat = new CelluleDEssai(rang + 1, valeurs.length + 1, null, `${nom}(${args.join(',')})`);
    return { cellules: [...cellules, resultat], resultat };
  });
  const worksheets = [
    feuille(
      1,
      'Essais',
      essais.map(({ cellules }) => cellules),
    ),
    ...[...plages].map(([place, rangees]) =>
      feuille(
        place + 2,
        `Plage${place}`,
        rangees.map((valeurs, rang) =>
          valeurs.flatMap((valeur, c) => (valeur === null ? [] : [new CelluleDEssai(rang + 1, c + 1, valeur)])),
        ),
      ),
    ),
  ];
  calculateFormulas({
    worksheets,
    getWorksheet: (cle) => worksheets.find(({ id, name }) => name === cle || id === cle),
    properties: { date1904 },
    userFunctions: FONCTIONS,
  });
  return essais.map(({ resultat: { result } }) => {
    if (result === undefined) return null;
    if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569;
    if (typeof result === 'object') return ErreurCellule.deTexte(result.error) ?? ErreurCellule.deTexte('#VALUE!');
    return result;
  });
}
