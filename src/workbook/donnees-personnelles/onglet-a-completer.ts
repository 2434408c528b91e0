import type { Change } from '../gateway/change';
import type { SheetRead } from '../gateway/read-request';
import type { CellValue } from '../gateway/cell-value';
import type { SheetSnapshot } from '../gateway/workbook-snapshot';
import { adresseBloc } from '../grille/adresse';
import type { BlockLayout, LayoutCell, SheetLayout } from '../layout/sheet-layout';
import { cellule } from '../resultats/cellule';
import type { PlaceOnglet } from '../layout/place-onglet';
import { BAS_DE_FEUILLE } from '../suivi-demandes/lecture-registre';

/** Une colonne d'un onglet qu'on complète à chaque effacement : son titre, et sa largeur en points. */
export interface ColonneCompletee {
  readonly titre: string;
  readonly largeur: number;
  readonly nombre?: boolean;
}

/** Un onglet à nous qui ne se remplace jamais : chaque effacement lui ajoute des lignes. */
export interface OngletACompleter {
  readonly place: PlaceOnglet;
  readonly titre: string;
  readonly note: string;
  readonly colonnes: readonly ColonneCompletee[];
}

const LIGNE_TITRES = 4;
/** La première ligne ajoutée, depuis 1. */
export const PREMIERE_LIGNE_AJOUTEE = LIGNE_TITRES + 1;

/** Ce qu'il faut relire avant d'y écrire ; rien si l'onglet est à créer. */
export function lectureDeLOnglet({ place, colonnes }: OngletACompleter): readonly SheetRead[] {
  if (place.remplace === null) return [];
  return [{ sheet: place.nom, ranges: [adresseBloc(LIGNE_TITRES, 1, BAS_DE_FEUILLE, colonnes.length)] }];
}

/** Les lignes déjà là ; `null` si l'onglet n'a plus ses titres : rien ne doit y être ajouté. */
export function lignesDejaLa(
  { place, colonnes }: OngletACompleter,
  feuille: SheetSnapshot | null,
): readonly (readonly CellValue[])[] | null {
  if (place.remplace === null) return [];
  const [titres = [], ...lignes] = feuille?.ranges[0] ?? [];
  if (colonnes.some(({ titre }, rang) => titres[rang] !== titre)) return null;
  const derniere = lignes.map((ligne) => ligne.some((valeur) => valeur !== '')).lastIndexOf(true);
  return lignes.slice(0, derniere + 1);
}

function entete({ titre, note, colonnes }: OngletACompleter): readonly LayoutCell[] {
  return [
    cellule(1, 1, titre, 'titre', colonnes.length),
    cellule(2, 1, note, 'note', colonnes.length),
    ...colonnes.map((une, rang) =>
      cellule(LIGNE_TITRES, rang + 1, une.titre, une.nombre === true ? 'entete-nombre' : 'entete'),
    ),
  ];
}

function onglet(decrit: OngletACompleter, cells: readonly LayoutCell[], blocks: readonly BlockLayout[]): SheetLayout {
  const { place, titre, colonnes } = decrit;
  return {
    name: place.nom,
    marker: place.nom,
    cells: [...entete(decrit), ...cells],
    blocks,
    columnWidths: colonnes.map(({ largeur }) => largeur),
    rowHeights: new Map([
      [1, 27],
      [2, 40],
      [LIGNE_TITRES, 30],
    ]),
    charts: [],
    conditionalFormats: [],
    print: {
      area: adresseBloc(1, 1, BAS_DE_FEUILLE, colonnes.length),
      header: `Services Publics + – ${titre}`,
      footer: 'Sans donnée personnelle',
      titleRows: `$${LIGNE_TITRES}:$${LIGNE_TITRES}`,
    },
  };
}

/** Ajoute des cellules et des plages à la suite, dans l'onglet créé s'il le faut ; rien à ajouter : rien ne change. */
export function completerOnglet(
  decrit: OngletACompleter,
  cells: readonly LayoutCell[],
  blocks: readonly BlockLayout[] = [],
): readonly Change[] {
  if (cells.length === 0 && blocks.length === 0) return [];
  const { place } = decrit;
  return place.remplace === null
    ? [{ kind: 'replace-sheet', layout: onglet(decrit, cells, blocks), replaces: null }]
    : [{ kind: 'extend-sheet', sheet: place.nom, parts: { cells, blocks, conditionalFormats: [] }, widths: [] }];
}
