import { adresseBloc } from '../grille/adresse';
import type { CellValue } from '../gateway/cell-value';
import type { SheetRead } from '../gateway/read-request';
import type { SheetSnapshot } from '../gateway/workbook-snapshot';
import type { Champ } from './champ';
import type { Registre } from './registre';

/** Des colonnes d'un registre, lues ensemble sur les mêmes lignes. */
export interface ColonnesLues {
  readonly registre: Registre;
  /** Numéro de la première ligne lue, depuis 1. */
  readonly premiereLigne: number;
  readonly nombre: number;
  /** Valeur d'un champ à une position depuis 0 ; `''` si le registre n'a pas ce champ. */
  valeur(champ: Champ, position: number): CellValue;
}

/** Une lecture préparée : ce qu'il faut demander à Excel, et comment relire ce qu'il a répondu. */
export interface LectureRegistre {
  readonly demande: SheetRead;
  /** `null` si la feuille a disparu ou si ses titres ne sont plus les mêmes : rien ne doit alors être écrit ni compté. */
  relire(feuille: SheetSnapshot | null): ColonnesLues | null;
}

/** Dernière ligne d'une feuille Excel ; la lecture s'arrête d'elle-même à la dernière ligne utilisée. */
export const BAS_DE_FEUILLE = 1_048_576;

/**
 * Prépare la lecture de quelques colonnes, de `premiere` à `derniere` ligne comprises (par défaut : tout le registre),
 * avec les titres pour vérifier que les colonnes n'ont pas bougé depuis la reconnaissance.
 */
export function lireColonnes(
  registre: Registre,
  champs: readonly Champ[],
  premiere: number = registre.premiereLigne,
  derniere: number = BAS_DE_FEUILLE,
): LectureRegistre {
  const presents = champs.flatMap((champ) => {
    const colonne = registre.colonnes[champ];
    return colonne === undefined ? [] : [{ champ, plage: adresseBloc(premiere, colonne, derniere, colonne) }];
  });
  const titres = adresseBloc(registre.ligneTitres, 1, registre.ligneTitres, registre.titres.length);
  return {
    demande: { sheet: registre.feuille, ranges: [titres, ...presents.map(({ plage }) => plage)] },
    relire(feuille) {
      if (feuille === null) return null;
      const lus = feuille.ranges[0]?.[0] ?? [];
      if (registre.titres.some((titre, index) => String(lus[index] ?? '') !== titre)) return null;
      const matrices = new Map(presents.map(({ champ }, index) => [champ, feuille.ranges[index + 1] ?? []]));
      return {
        registre,
        premiereLigne: premiere,
        nombre: Math.max(0, ...[...matrices.values()].map((matrice) => matrice.length)),
        valeur: (champ, position) => matrices.get(champ)?.[position]?.[0] ?? '',
      };
    },
  };
}
