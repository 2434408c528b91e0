import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';

/** Les genres de valeur d'excelts. */
const GENRE = { vide: 0, nombre: 1, texte: 2, booleen: 3, erreur: 4, tableau: 5 } as const;

/** Un argument reçu du moteur : une valeur, ou un tableau et la place de son premier élément s'il vient de cellules. */
export interface Argument {
  readonly rangees: readonly (readonly Valeur[])[];
  readonly hauteur: number;
  readonly largeur: number;
  readonly estTableau: boolean;
  readonly origine: { readonly ligne: number; readonly colonne: number } | null;
}

interface TableauMoteur {
  readonly kind: typeof GENRE.tableau;
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
  readonly originRow?: number;
  readonly originCol?: number;
}

function estTableau(brut: unknown): brut is TableauMoteur {
  return typeof brut === 'object' && brut !== null && 'kind' in brut && brut.kind === GENRE.tableau;
}

/** Une valeur simple du moteur ; ce qu'il ne sait pas dire simplement (une fonction) est #VALUE!. */
function lireScalaire(brut: unknown): Valeur {
  if (typeof brut !== 'object' || brut === null || !('kind' in brut)) return ErreurCellule.deTexte('#VALUE!');
  if (brut.kind === GENRE.vide) return null;
  if ('code' in brut && typeof brut.code === 'string') return ErreurCellule.deTexte(brut.code);
  if (
    'value' in brut &&
    (typeof brut.value === 'number' || typeof brut.value === 'string' || typeof brut.value === 'boolean')
  )
    return brut.value;
  return ErreurCellule.deTexte('#VALUE!');
}

export function lireArgument(brut: unknown): Argument {
  if (!estTableau(brut))
    return { rangees: [[lireScalaire(brut)]], hauteur: 1, largeur: 1, estTableau: false, origine: null };
  return {
    rangees: brut.rows.map((rangee) => rangee.map(lireScalaire)),
    hauteur: brut.height,
    largeur: brut.width,
    estTableau: true,
    origine:
      brut.originRow === undefined || brut.originCol === undefined
        ? null
        : { ligne: brut.originRow, colonne: brut.originCol },
  };
}

export function ecrireScalaire(valeur: Valeur): unknown {
  if (valeur === null) return { kind: GENRE.vide };
  if (valeur instanceof ErreurCellule) return { kind: GENRE.erreur, code: valeur.code };
  if (typeof valeur === 'number') return { kind: GENRE.nombre, value: valeur };
  if (typeof valeur === 'string') return { kind: GENRE.texte, value: valeur };
  return { kind: GENRE.booleen, value: valeur };
}

export function ecrireTableau(rangees: readonly (readonly Valeur[])[]): unknown {
  return {
    kind: GENRE.tableau,
    rows: rangees.map((rangee) => rangee.map(ecrireScalaire)),
    height: rangees.length,
    width: rangees[0]?.length ?? 0,
  };
}

/** Le résultat d'une formule n'est jamais vide : une cellule qui en lit une vide vaut 0. */
export function sansVide(brut: unknown): unknown {
  if (estTableau(brut))
    return {
      ...brut,
      rows: brut.rows.map((rangee) => rangee.map((une) => (lireScalaire(une) === null ? ecrireScalaire(0) : une))),
    };
  return lireScalaire(brut) === null ? ecrireScalaire(0) : brut;
}
