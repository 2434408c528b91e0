import type { CodeRefusJour } from '../domain/commun/lire-jour';
import type { CodeAnomalieDates } from '../domain/suivi-demandes/controler-dates';
import type { Champ } from '../workbook/suivi-demandes/champ';
import type { Annulation } from './annulation';
import type { RefusLigne } from './geste-sur-une-ligne';

/** Pourquoi une correction n'est pas enregistrée, et près de quel champ le dire (`null` : pour tout le formulaire). */
export type RefusCorrection =
  | {
      readonly champ: Champ;
      readonly code: CodeRefusJour | CodeAnomalieDates | 'expediteur-absent' | 'colonne-absente';
    }
  /** La cellule ne contient plus ce que la personne a vu : elle n'est pas recouverte. */
  | { readonly champ: Champ; readonly code: 'modifiee-depuis'; readonly contenu: string }
  | { readonly champ: null; readonly code: RefusLigne | 'rien-a-corriger' };

export type DemandeCorrigee =
  | {
      readonly ok: true;
      readonly numero: string;
      /** Les champs changés, dans l'ordre du registre. */
      readonly champs: readonly Champ[];
      readonly feuille: string;
      readonly cellule: string;
      readonly annulation: Annulation;
    }
  | { readonly ok: false; readonly refus: readonly RefusCorrection[] };
