import { adresse } from '../grille/adresse';
import type { CellValue } from '../gateway/cell-value';
import { LIBELLES_PARAMETRES, type CleParametre } from '../parametres/libelles-parametres';
import { normaliserTitre } from '../suivi-demandes/normaliser-titre';

/** Où est chaque réglage d'un onglet « Paramètres » : l'adresse absolue de son libellé et de ses valeurs. */
export interface ReperesParametres {
  readonly feuille: string;
  /** La cellule à `rang` colonnes à droite du libellé, feuille comprise ; `null` si l'onglet n'a pas ce réglage. */
  valeur(cle: CleParametre, rang: number): string | null;
  /** Le libellé des fermetures ; les jours sont écrits au-dessous. `null` s'il n'y est pas. */
  readonly fermetures: { readonly ligne: number; readonly colonne: number } | null;
}

/** Une référence absolue à une cellule d'une autre feuille, apostrophes doublées. */
export function citer(feuille: string, ligne: number, colonne: number): string {
  return `'${feuille.replaceAll("'", "''")}'!${adresse(ligne, colonne).replace(/^([A-Z]+)/, '$$$1$$')}`;
}

/** Repère les réglages d'un onglet à leurs libellés, comme `lireParametres` les lit. `lignes` : le haut de l'onglet, depuis A1. */
export function repererParametres(feuille: string, lignes: readonly (readonly CellValue[])[]): ReperesParametres {
  const places = new Map<string, { ligne: number; colonne: number }>();
  lignes.forEach((cellules, l) => {
    cellules.forEach((valeur, c) => {
      const mot = typeof valeur === 'string' ? normaliserTitre(valeur) : '';
      if (mot !== '' && !places.has(mot)) places.set(mot, { ligne: l + 1, colonne: c + 1 });
    });
  });
  const placeDe = (cle: CleParametre) => places.get(normaliserTitre(LIBELLES_PARAMETRES[cle])) ?? null;
  return {
    feuille,
    valeur(cle, rang) {
      const place = placeDe(cle);
      return place === null ? null : citer(feuille, place.ligne, place.colonne + rang);
    },
    fermetures: placeDe('fermetures'),
  };
}
