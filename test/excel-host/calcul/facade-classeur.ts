import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { Cellule } from '../modele/cellule';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { rectangle, union } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { memeFeuille, transformerReferences, zoneDe } from '../modele/references-formule';
import type { Tableau } from '../modele/tableau';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';

/** Types de cellule que le moteur distingue. */
const FORMULE = 6;
const CONTENU = 2;
const NOMBRE = 1;

type TableVuParLeMoteur = ReturnType<NonNullable<WorksheetLike['getTables']>>[number];

/** Une formule à calculer : où elle est, et où ranger son résultat. */
export interface FormuleACalculer {
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
  readonly formule: string;
  readonly matrice?: string | undefined;
  readonly connu: Valeur;
  readonly ranger: (valeur: Valeur) => void;
}

/** Le classeur tel que le moteur de formules le lit : seulement les cellules dont les formules parlent. */
export function facadeClasseur(classeur: ClasseurHote, formules: readonly FormuleACalculer[]): WorkbookLike {
  const utiles = zonesUtiles(classeur, formules);
  const noms = [...new Set([...classeur.feuilles.map(({ nom }) => nom), ...formules.map(({ feuille }) => feuille)])];
  const worksheets = noms.map((nom, rang) => {
    const feuille = classeur.feuilles.find((autre) => autre.nom === nom);
    return facadeFeuille(
      rang + 1,
      nom,
      feuille,
      utiles.get(nom.toLowerCase()) ?? null,
      formules.filter((formule) => formule.feuille === nom),
    );
  });
  return {
    worksheets,
    getWorksheet: (cle) =>
      worksheets.find(({ id, name }) => (typeof cle === 'string' ? memeFeuille(name, cle) : id === cle)),
    definedNames: facadeNoms(classeur),
    properties: { date1904: classeur.date1904 },
    userFunctions: horloge(classeur),
  };
}

function facadeFeuille(
  id: number,
  nom: string,
  feuille: Feuille | undefined,
  utile: Rectangle | null,
  formules: readonly FormuleACalculer[],
): WorksheetLike {
  const lignes = new Map<number, Map<number, CellLike>>();
  const bornes: Rectangle[] = [];
  const ajouter = (cellule: CellLike): void => {
    let rangee = lignes.get(cellule.row);
    if (rangee === undefined) {
      rangee = new Map<number, CellLike>();
      lignes.set(cellule.row, rangee);
    }
    rangee.set(cellule.col, cellule);
    bornes[0] = union(bornes[0] ?? null, rectangle(cellule.row, cellule.col));
  };
  if (feuille !== undefined && utile !== null) {
    for (const [ligne, colonne, cellule] of feuille.grille.parcourir(utile)) {
      if (cellule.valeur !== null)
        ajouter({ row: ligne, col: colonne, type: CONTENU, model: {}, value: versMoteur(cellule), result: undefined });
    }
  }
  for (const formule of formules) ajouter(new CelluleFormule(formule));
  const [etendue] = bornes;
  return {
    id,
    name: nom,
    dimensions: etendue === undefined ? null : dimensions(etendue),
    eachRow(options: unknown, rappel?: (row: RowLike, rowNumber: number) => void) {
      const voir = typeof options === 'function' ? (options as (row: RowLike, rowNumber: number) => void) : rappel;
      for (const [ligne, rangee] of lignes)
        voir?.(facadeLigne(rangee, feuille?.lignes.lire(ligne).masquee ?? false), ligne);
    },
    findCell: (ligne, colonne) => lignes.get(ligne)?.get(colonne),
    getCell: (ligne, colonne) =>
      lignes.get(ligne)?.get(colonne) ?? {
        row: ligne,
        col: colonne,
        type: 0,
        model: {},
        value: undefined,
        result: undefined,
      },
    mergedRegions: (feuille?.fusions ?? []).map(dimensions),
    getTables: () => (feuille?.tableaux ?? []).map(facadeTableau),
  };
}

function facadeTableau({ nom, zone, corps, colonnes, enTetes, totaux }: Tableau): TableVuParLeMoteur {
  return {
    table: {
      name: nom,
      displayName: nom,
      tl: { row: zone.haut, col: zone.gauche },
      columns: colonnes.map((colonne) => ({ name: colonne.nom })),
      rows: Array.from({ length: corps.bas - corps.haut + 1 }),
      headerRow: enTetes,
      totalsRow: totaux,
    },
  };
}

function facadeLigne(rangee: ReadonlyMap<number, CellLike>, masquee: boolean): RowLike {
  return {
    hidden: masquee,
    eachCell(options: unknown, rappel?: (cell: CellLike, colNumber: number) => void) {
      const voir = typeof options === 'function' ? (options as (cell: CellLike, colNumber: number) => void) : rappel;
      for (const [colonne, cellule] of rangee) voir?.(cellule, colonne);
    },
  };
}

class CelluleFormule implements CellLike {
  readonly type = FORMULE;
  readonly row: number;
  readonly col: number;
  readonly formula: string;
  readonly model: { readonly formula: string; readonly ref?: string; readonly shareType?: string };
  value: unknown;

  constructor(private readonly formule: FormuleACalculer) {
    this.row = formule.ligne;
    this.col = formule.colonne;
    this.formula = formule.formule;
    this.model =
      formule.matrice === undefined
        ? { formula: formule.formule }
        : { formula: formule.formule, ref: formule.matrice, shareType: 'array' };
  }

  get result(): FormulaResultLike {
    const { connu } = this.formule;
    return connu instanceof ErreurCellule ? { error: connu.code } : (connu ?? undefined);
  }

  set result(resultat: FormulaResultLike) {
    this.formule.ranger(duMoteur(resultat));
  }
}

function dimensions(zone: Rectangle): { top: number; left: number; bottom: number; right: number } {
  return { top: zone.haut, left: zone.gauche, bottom: zone.bas, right: zone.droite };
}

function versMoteur({ valeur }: Cellule): unknown {
  return valeur instanceof ErreurCellule ? { error: valeur.code } : valeur;
}

function duMoteur(resultat: FormulaResultLike): Valeur {
  if (resultat === undefined) return 0;
  if (resultat instanceof Date) return resultat.getTime() / 86_400_000 + 25_569;
  if (typeof resultat === 'object') return ErreurCellule.deTexte(resultat.error) ?? ErreurCellule.deTexte('#VALUE!');
  return resultat;
}

function facadeNoms(classeur: ClasseurHote): NonNullable<WorkbookLike['definedNames']> {
  const entrees: DefinedNameEntry[] = classeur.noms.map(({ nom, formule, feuille }) => ({
    name: nom,
    ranges: /^[^()"&+*/^<>=,-]+$/u.test(formule) ? [formule] : [],
    ...(/^[^()"&+*/^<>=,-]+$/u.test(formule) ? {} : { formulaExpression: formule }),
    ...(feuille === null ? {} : { localSheetId: classeur.feuilles.indexOf(feuille) }),
  }));
  return { getAllEntries: () => entrees, getAllNames: () => entrees };
}

/** TODAY et NOW rendent le jour réglé sur le classeur. */
function horloge(classeur: ClasseurHote): NonNullable<WorkbookLike['userFunctions']> {
  const maintenant = {
    minArity: 0,
    maxArity: 0,
    invoke: () => ({ kind: NOMBRE, value: classeur.jourCourant - (classeur.date1904 ? 1462 : 0) }),
  };
  return new Map([
    ['TODAY', maintenant],
    ['NOW', maintenant],
  ]);
}

/** Par feuille (en minuscules), le rectangle de tout ce que ces formules citent ; toute la feuille si une citation se calcule. */
function zonesUtiles(classeur: ClasseurHote, formules: readonly FormuleACalculer[]): Map<string, Rectangle> {
  const zones = new Map<string, Rectangle>();
  const citer = (texte: string, ici: string): void => {
    transformerReferences(texte, (reference) => {
      const cle = (reference.feuille ?? ici).toLowerCase();
      zones.set(cle, union(zones.get(cle) ?? null, zoneDe(reference)));
      return '';
    });
  };
  for (const { formule, feuille } of formules) citer(formule, feuille);
  for (const { formule, feuille } of classeur.noms) citer(formule, feuille?.nom ?? '');
  const indirecte = formules.some(({ formule }) => /\b(?:INDIRECT|OFFSET|SHEET)\(|\[/iu.test(formule));
  if (indirecte)
    for (const { nom } of classeur.feuilles) zones.set(nom.toLowerCase(), rectangle(1, 1, 1_048_576, 16_384));
  return zones;
}
