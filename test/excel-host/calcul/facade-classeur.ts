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
import { lettresDeColonne } from '../modele/adresse';
import type { Rectangle } from '../modele/rectangle';
import { memeFeuille } from '../modele/references-formule';
import type { Tableau } from '../modele/tableau';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { ZoneCitee } from './citations';
import { RESULTAT, formulePourMoteur } from './formule-pour-moteur';
import type { Bornes } from './formule-pour-moteur';
import { marquerLevees } from './marquer-levees';
import type { NomDePlage } from './marquer-levees';
import { fonctionsAjoutees } from './fonctions-ajoutees';
import { zonesUtiles } from './zones-utiles';

/** Types de cellule que le moteur distingue. */
const FORMULE = 6;
const CONTENU = 2;

type TableVuParLeMoteur = ReturnType<NonNullable<WorksheetLike['getTables']>>[number];

/** Une formule à calculer : où elle est, ce qu'elle cite, et où ranger son résultat. */
export interface FormuleACalculer {
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
  readonly formule: string;
  readonly matricielle: boolean;
  readonly zones: readonly ZoneCitee[];
  readonly ranger: (valeur: Valeur) => void;
}

/** Le classeur tel que le moteur de formules le lit : ces formules, et les seules cellules dont elles parlent. */
export function facadeClasseur(classeur: ClasseurHote, formules: readonly FormuleACalculer[]): WorkbookLike {
  const utiles = zonesUtiles(formules);
  const parFeuille = new Map<string, FormuleACalculer[]>(classeur.feuilles.map(({ nom }) => [nom, []]));
  for (const formule of formules) {
    const voisines = parFeuille.get(formule.feuille);
    if (voisines === undefined) parFeuille.set(formule.feuille, [formule]);
    else voisines.push(formule);
  }
  const ecriture = ecritureDesFormules(classeur, formules);
  const { ecrire } = ecriture;
  const worksheets = [...parFeuille].map(([nom, siennes], rang) => {
    const feuille = classeur.feuilles.find((autre) => autre.nom === nom);
    return facadeFeuille(
      rang + 1,
      nom,
      feuille,
      feuille === undefined ? [] : (utiles.get(feuille) ?? []),
      siennes.map((formule) => new CelluleFormule(formule, ecrire(formule.formule, formule.matricielle))),
    );
  });
  return {
    worksheets,
    getWorksheet: (cle) =>
      worksheets.find(({ id, name }) => (typeof cle === 'string' ? memeFeuille(name, cle) : id === cle)),
    definedNames: facadeNoms(classeur, (formule) => ecrire(formule, true)),
    properties: { date1904: classeur.date1904 },
    userFunctions: fonctionsAjoutees(classeur, ecriture.bornesConnues),
  };
}

/** Une formule qui n'a rien de tout cela ne manie que des valeurs seules. */
const TABLEAU_POSSIBLE = /[:{[]|\b(?:OFFSET|INDIRECT|SEQUENCE)\(/iu;

interface EcritureDesFormules {
  readonly ecrire: (formule: string, telleQuelle: boolean) => string;
  readonly bornesConnues: () => Bornes | null;
}

/** Comment écrire une formule pour le moteur ; les bornes du classeur ne se cherchent que si l'une en a besoin. */
function ecritureDesFormules(classeur: ClasseurHote, formules: readonly FormuleACalculer[]): EcritureDesFormules {
  let connues: Bornes | null = null;
  const bornes = (): Bornes => {
    if (connues !== null) return connues;
    const etendues = classeur.feuilles.flatMap((feuille) => feuille.etendue(true) ?? []);
    return (connues = {
      // Une marge que personne n'écrit : une plage qui finit là est une plage coupée.
      lignes: 17 + Math.max(1, ...etendues.map(({ bas }) => bas)),
      colonnes: 1 + Math.max(1, ...etendues.map(({ droite }) => droite)),
    });
  };
  const plages = new Set(
    classeur.noms.filter((nom) => /[:[{(]/u.test(nom.formule)).map(({ nom }) => nom.toLowerCase()),
  );
  const tableaux = new Set(
    classeur.feuilles.flatMap((feuille) => feuille.tableaux.map(({ nom }) => nom.toLowerCase())),
  );
  const nomDePlage: NomDePlage = (nom) =>
    tableaux.has(nom.toLowerCase()) ? 'tableau' : plages.has(nom.toLowerCase()) ? 'plage' : 'valeur';
  // FORMULATEXT montrerait la fonction ajoutée.
  const texteVu = formules.some(({ formule }) => /\bFORMULATEXT\(/iu.test(formule));
  const ecrire = (formule: string, telleQuelle: boolean): string => {
    const bornee = formulePourMoteur(formule, bornes);
    const aMarquer = plages.size + tableaux.size > 0 || TABLEAU_POSSIBLE.test(bornee);
    const ecrite = aMarquer ? marquerLevees(bornee, nomDePlage) : bornee;
    return telleQuelle || texteVu || /^(?:SUBTOTAL|AGGREGATE)\(/iu.test(formule) ? ecrite : `${RESULTAT}(${ecrite})`;
  };
  return { ecrire, bornesConnues: () => connues };
}

function facadeFeuille(
  id: number,
  nom: string,
  feuille: Feuille | undefined,
  utiles: readonly Rectangle[],
  formules: readonly CelluleFormule[],
): WorksheetLike {
  const lignes = new Map<number, Map<number, CellLike>>();
  let [bas, droite] = [1, 1];
  const ajouter = (cellule: CellLike): void => {
    let rangee = lignes.get(cellule.row);
    if (rangee === undefined) lignes.set(cellule.row, (rangee = new Map<number, CellLike>()));
    rangee.set(cellule.col, cellule);
    bas = Math.max(bas, cellule.row);
    droite = Math.max(droite, cellule.col);
  };
  for (const utile of utiles) {
    for (const [ligne, colonne, cellule] of feuille?.grille.parcourir(utile) ?? []) {
      if (cellule.valeur !== null)
        ajouter({ row: ligne, col: colonne, type: CONTENU, model: {}, value: versMoteur(cellule), result: undefined });
    }
  }
  formules.forEach(ajouter);
  return {
    id,
    name: nom,
    // Depuis A1, pour que les lignes de `A:A` se comptent depuis la première.
    dimensions: { top: 1, left: 1, bottom: bas, right: droite },
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
  readonly model: { readonly formula: string; readonly ref?: string; readonly shareType?: string };
  value: unknown;

  constructor(
    private readonly formule: FormuleACalculer,
    readonly formula: string,
  ) {
    this.row = formule.ligne;
    this.col = formule.colonne;
    // Une formule matricielle est montrée sur sa seule cellule : les autres cellules de sa plage ont chacune son morceau.
    const ref = `${lettresDeColonne(this.col)}${this.row}`;
    this.model = formule.matricielle ? { formula, ref, shareType: 'array' } : { formula };
  }

  /** Le moteur garderait un ancien résultat plutôt que #NAME? : il n'en voit aucun. */
  get result(): FormulaResultLike {
    return undefined;
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

function facadeNoms(
  classeur: ClasseurHote,
  ecrire: (formule: string) => string,
): NonNullable<WorkbookLike['definedNames']> {
  const entrees = classeur.noms.map(({ nom, formule, feuille }): DefinedNameEntry => {
    const simple = /^[^()"&+*/^<>=,-]+$/u.test(formule);
    // Le moteur ne lit un nom que là, formule comprise : il passe ceux qui n'ont pas de plage.
    return {
      name: nom,
      ranges: [simple ? formule : ecrire(formule)],
      ...(feuille === null ? {} : { localSheetId: classeur.feuilles.indexOf(feuille) }),
    };
  });
  return { getAllEntries: () => entrees, getAllNames: () => entrees };
}
