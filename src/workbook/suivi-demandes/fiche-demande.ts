import type { CellValue } from '../gateway/cell-value';
import type { Champ } from './champ';
import type { LigneDemande } from './ligne-demande';

/** Une demande avec tout ce que sa ligne contient, pour la montrer et la corriger. */
export interface FicheDemande {
  readonly ligne: LigneDemande;
  /** Le contenu brut de chaque champ que le registre a ; `''` pour une cellule vide. */
  readonly valeurs: Readonly<Partial<Record<Champ, CellValue>>>;
}
