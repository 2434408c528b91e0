import type { SheetRead } from '../gateway/read-request';
import type { SheetSnapshot } from '../gateway/workbook-snapshot';
import { adresseBloc } from '../grille/adresse';
import { CHAMPS } from './champ';
import { BAS_DE_FEUILLE, lireColonnes, type ColonnesLues } from './lecture-registre';
import { estLigneDeTotal } from './ligne-de-total';
import { premiereLigneLibre, type LigneLibre } from './premiere-ligne-libre';
import type { Registre } from './registre';

/** Où écrire la prochaine demande, et les numéros déjà pris, dans l'ordre des lignes. */
export type PlaceLue =
  | { readonly ok: true; readonly place: LigneLibre; readonly numeros: readonly string[]; readonly lues: ColonnesLues }
  /** `a-lire-en-entier` : la colonne des numéros ne suffit pas à dire où finit le registre. */
  | { readonly ok: false; readonly code: 'registre-change' | 'a-lire-en-entier' };

export interface LecturePlace {
  readonly demande: SheetRead;
  relire(feuille: SheetSnapshot | null): PlaceLue;
}

function numerosDe(lues: ColonnesLues): readonly string[] {
  return Array.from({ length: lues.nombre }, (_, position) =>
    estLigneDeTotal(lues, position) ? '' : String(lues.valeur('numero', position)).trim(),
  ).filter((numero) => numero !== '');
}

/**
 * Prépare la lecture de la place d'une nouvelle demande par la seule colonne des numéros : des autres colonnes, seule la
 * dernière ligne utilisée est demandée. Elle suffit quand la dernière ligne du registre est numérotée ; sinon, `a-lire-en-entier`.
 */
export function lirePlace(registre: Registre): LecturePlace {
  const numeros = lireColonnes(registre, ['numero']);
  const lastRows = CHAMPS.flatMap((champ) => {
    const colonne = champ === 'numero' ? undefined : registre.colonnes[champ];
    return colonne === undefined ? [] : [adresseBloc(registre.premiereLigne, colonne, BAS_DE_FEUILLE, colonne)];
  });
  return {
    demande: { ...numeros.demande, lastRows },
    relire(feuille) {
      const lues = numeros.relire(feuille);
      if (feuille === null || lues === null) return { ok: false, code: 'registre-change' };
      const place = premiereLigneLibre(lues);
      const plusBas = feuille.lastRows.some((derniere) => derniere >= place.ligne);
      if (place.occupee || plusBas) return { ok: false, code: 'a-lire-en-entier' };
      return { ok: true, place, numeros: numerosDe(lues), lues };
    },
  };
}

/** Prépare la même lecture, toutes les colonnes reconnues comprises : elle répond toujours. */
export function lirePlaceEnEntier(registre: Registre): LecturePlace {
  const tout = lireColonnes(registre, CHAMPS);
  return {
    demande: tout.demande,
    relire(feuille) {
      const lues = tout.relire(feuille);
      if (lues === null) return { ok: false, code: 'registre-change' };
      return { ok: true, place: premiereLigneLibre(lues), numeros: numerosDe(lues), lues };
    },
  };
}
