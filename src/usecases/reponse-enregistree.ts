import type { Jour } from '../domain/commun/jour';
import type { CodeRefusJour } from '../domain/commun/lire-jour';
import type { RefusRepondre } from '../domain/suivi-demandes/repondre';
import type { Annulation } from './annulation';
import type { RefusLigne } from './geste-sur-une-ligne';

/** Pourquoi une réponse n'est pas enregistrée, et près de quel champ le dire (`null` : pour tout le formulaire). */
export type RefusReponse =
  | { readonly champ: 'reponse'; readonly code: CodeRefusJour }
  | ({ readonly champ: 'reponse' } & RefusRepondre)
  | { readonly champ: null; readonly code: RefusLigne | 'reception-inexploitable' }
  | { readonly champ: null; readonly code: 'cellule-occupee'; readonly cellule: string; readonly contenu: string };

/** Ce qui a été écrit, ou les raisons de ne rien écrire. */
export type ReponseEnregistree =
  | {
      readonly ok: true;
      readonly numero: string;
      readonly reponse: Jour;
      /** En jours calendaires (D2). */
      readonly delai: number;
      readonly dansLesDelais: boolean;
      readonly feuille: string;
      readonly cellule: string;
      readonly annulation: Annulation;
    }
  | { readonly ok: false; readonly refus: readonly RefusReponse[] };
