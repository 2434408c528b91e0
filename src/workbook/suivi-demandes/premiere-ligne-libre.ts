import { CHAMPS } from './champ';
import type { ColonnesLues } from './lecture-registre';
import { estLigneDeTotal } from './ligne-de-total';

/** Où écrire la prochaine demande ; `occupee` par une ligne de total, qu'il faut faire descendre. */
export interface LigneLibre {
  readonly ligne: number;
  readonly occupee: boolean;
}

/**
 * La ligne où écrire la prochaine demande : sous la dernière dont une colonne reconnue n'est pas vide, lignes de total
 * exceptées. Les colonnes que nous ne connaissons pas (formules tirées d'avance, par exemple) ne comptent pas. La première
 * ligne si tout est vide.
 */
export function premiereLigneLibre(lues: ColonnesLues): LigneLibre {
  let libre = lues.nombre;
  while (libre > 0 && (estVide(lues, libre - 1) || estLigneDeTotal(lues, libre - 1))) libre -= 1;
  return { ligne: lues.premiereLigne + libre, occupee: libre < lues.nombre && !estVide(lues, libre) };
}

function estVide(lues: ColonnesLues, position: number): boolean {
  return CHAMPS.every((champ) => String(lues.valeur(champ, position)).trim() === '');
}
