import { lireAdresse } from '../modele/adresse';
import type { Cellule } from '../modele/cellule';
import type { Feuille } from '../modele/feuille';

/** Une formule à calculer, et la cellule qui en garde le résultat. */
export interface FormulePlacee {
  readonly ligne: number;
  readonly colonne: number;
  readonly formule: string;
  readonly matricielle: boolean;
}

/** Les formules qu'une cellule fait calculer : la sienne et, si elle est matricielle sur une plage, un morceau par cellule. */
export function formulesDeCellule(ligne: number, colonne: number, { formule, matrice }: Cellule): FormulePlacee[] {
  if (formule === null) return [];
  const zone = matrice === undefined ? null : (lireAdresse(matrice)?.zone ?? null);
  const placees: FormulePlacee[] = [{ ligne, colonne, formule, matricielle: zone !== null }];
  if (zone === null) return placees;
  for (let l = zone.haut; l <= zone.bas; l += 1)
    for (let c = zone.gauche; c <= zone.droite; c += 1)
      if (l !== ligne || c !== colonne)
        placees.push({
          ligne: l,
          colonne: c,
          formule: `INDEX(${formule},${l - zone.haut + 1},${c - zone.gauche + 1})`,
          matricielle: true,
        });
  return placees;
}

/** Toutes les formules d'une feuille. */
export function* formulesDeFeuille(feuille: Feuille): Generator<FormulePlacee> {
  if (feuille.grille.nombreDeFormules === 0) return;
  for (const [ligne, colonne, cellule] of feuille.grille.parcourir())
    if (cellule.formule !== null) yield* formulesDeCellule(ligne, colonne, cellule);
}
