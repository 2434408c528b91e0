import type { JournalEcarts } from '../protocole/ecarts';
import type { Pannes } from '../protocole/pannes';
import type { VueClasseur } from '../vue/vue-classeur';
import type { Relier } from './complement/liaison';

/** Un classeur ouvert : ce que la page en montre, et de quoi y relier le complément. */
export interface Session {
  readonly vue: VueClasseur;
  readonly relier: Relier;
  /** La feuille active est protégée, ou ne l'est plus. */
  protegerFeuilleActive(protegee: boolean): void;
  /** Ce que le complément a rencontré d'incomplet dans l'hôte. */
  readonly ecarts: JournalEcarts;
  /** Les pannes à la demande. */
  readonly pannes: Pannes;
  /** Le classeur est un « Classeur partagé » à l'ancienne. */
  partage: boolean;
  /** Le jour que croient vivre le classeur et les pages du complément, en numéro de série Excel. */
  jour: number;
}
