import type { CodeRefusJour } from '../domain/commun/lire-jour';
import type { Jour } from '../domain/commun/jour';
import type { RefusRecevoir } from '../domain/suivi-demandes/recevoir';
import type { Champ } from '../workbook/suivi-demandes/champ';
import type { Registre } from '../workbook/suivi-demandes/registre';
import type { Annulation, EcritureAnnulable } from './annulation';
import type { RefusEcriture } from './refus-ecriture';

/** Les champs qu'une nouvelle demande peut laisser vides. */
export const CHAMPS_FACULTATIFS = [
  'coordonnees',
  'objet',
  'natureDemande',
  'agent',
] as const satisfies readonly Champ[];

export type ChampFacultatif = (typeof CHAMPS_FACULTATIFS)[number];

/** Ce qu'un essai a voulu écrire sans qu'on sache si Excel l'a fait : le nouvel essai le retrouve à son numéro. */
export interface TentativeDemande {
  readonly numero: string;
  readonly ecritures: readonly EcritureAnnulable[];
}

/** Ce que l'agent a rempli, tel qu'il l'a tapé. */
export interface SaisieDemande {
  readonly registre: Registre;
  readonly reception: string;
  readonly expediteur: string;
  readonly coordonnees: string;
  readonly objet: string;
  /** Facultatifs, comme les coordonnées et l'objet ; sans colonne pour eux dans le registre, ils sont refusés plutôt que perdus. */
  readonly natureDemande?: string;
  readonly agent?: string;
  /** L'essai dont la réponse s'est perdue, s'il y en a eu un : la demande ne sera pas enregistrée deux fois. */
  readonly tentative?: TentativeDemande | null;
}

/** Pourquoi une demande n'est pas enregistrée, et près de quel champ le dire (`null` : pour tout le formulaire). */
export type RefusDemande =
  | { readonly champ: 'reception'; readonly code: CodeRefusJour }
  | ({ readonly champ: 'reception' } & RefusRecevoir)
  | { readonly champ: 'expediteur'; readonly code: 'expediteur-absent' }
  | { readonly champ: ChampFacultatif; readonly code: 'colonne-absente' }
  | { readonly champ: null; readonly code: RefusEcriture };

export type DemandeEnregistree =
  | {
      readonly ok: true;
      /** Attribué par l'outil : le suivant de la série du registre. */
      readonly numero: string;
      readonly reception: Jour;
      readonly feuille: string;
      readonly ligne: number;
      readonly cellule: string;
      readonly annulation: Annulation;
    }
  | { readonly ok: false; readonly refus: readonly RefusDemande[] };
