import type { Canal } from '../../domain/suivi-demandes/canal';
import type { Reglages } from '../../domain/suivi-demandes/reglages';
import type { Champ } from './champ';

/** Un registre de demandes reconnu dans une feuille du classeur. */
export interface Registre {
  readonly feuille: string;
  readonly canal: Canal;
  /** Numéro de la ligne de titres, depuis 1. */
  readonly ligneTitres: number;
  /** Première ligne de demandes, depuis 1. */
  readonly premiereLigne: number;
  /** Numéro de colonne (A = 1) de chaque champ reconnu. */
  readonly colonnes: Readonly<Partial<Record<Champ, number>>>;
  /** Les titres tels qu'écrits, de la colonne A à la dernière : ils disent, avant d'écrire, si les colonnes ont bougé. */
  readonly titres: readonly string[];
  /** Ceux du classeur pour ce canal, ou les réglages par défaut. */
  readonly reglages: Reglages;
}
