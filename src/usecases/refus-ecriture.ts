import type { WorkbookSnapshot } from '../workbook/gateway/workbook-snapshot';

/** Ce qui interdit d'écrire dans une feuille, quoi qu'on veuille y écrire. */
export type RefusEcriture = 'classeur-en-lecture-seule' | 'feuille-protegee' | 'registre-change';

/**
 * Vérifie, sur l'instantané lu juste avant d'écrire, que la feuille demandée à cette position peut recevoir une écriture.
 * En lecture seule, Excel accepterait l'écriture et ne pourrait jamais l'enregistrer : elle est refusée d'avance.
 *
 * @returns `null` si rien ne s'y oppose ; `registre-change` si la feuille n'existe plus.
 */
export function refusEcriture(instantane: WorkbookSnapshot, position: number): RefusEcriture | null {
  const feuille = instantane.sheets[position] ?? null;
  if (feuille === null) return 'registre-change';
  if (instantane.readOnly) return 'classeur-en-lecture-seule';
  return feuille.protected ? 'feuille-protegee' : null;
}
