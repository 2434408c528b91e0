import type { Hote } from './hote';

/** L'indicateur du client qui accepte d'attendre la fin d'une saisie (`Excel.run({ delayForCellEdit: true })`). */
export const ATTENDRE_LA_SAISIE = 64;

/** La fin de la saisie qu'il faut attendre avant de répondre, ou `null` s'il n'y a rien à attendre. */
export function attendreLaFinDeSaisie({ classeur }: Hote, indicateurs: number): Promise<void> | null {
  if (!classeur.saisieEnCours || (indicateurs & ATTENDRE_LA_SAISIE) === 0) return null;
  return new Promise((finir) => {
    const cesser = classeur.abonner(() => {
      if (classeur.saisieEnCours) return;
      cesser();
      finir();
    });
  });
}
