import type { Jour } from '../commun/jour';
import type { RegimeAccuse } from './regime-accuse';
import type { ServiceDuDossier } from './service-du-dossier';

/** Ce que l'accusé de réception dit de la demande ; un texte vide n'y est pas repris. */
export interface DemandeAccusee {
  /** `null` si la date du registre manque ou ne se lit pas. */
  readonly reception: Jour | null;
  readonly expediteur: string;
  readonly objet: string;
  readonly numero: string;
}

/** Ce qui manque au dossier de l'usager, et quand l'envoyer au plus tard (CRPA, L114-5). */
export interface PiecesManquantes {
  readonly liste: readonly string[];
  /** `null` si la date manque ou ne se lit pas. */
  readonly limite: Jour | null;
}

/**
 * Comment l'usager pourra contester un rejet. Au droit commun, le texte est écrit (gracieux, hiérarchique, contentieux,
 * deux mois) et l'agent nomme le tribunal ; sinon (recours préalable obligatoire, sécurité sociale…), il écrit le texte.
 */
export type Recours =
  { readonly genre: 'droit-commun'; readonly tribunal: string } | { readonly genre: 'autre'; readonly texte: string };

/** Tout ce qu'il faut pour écrire un accusé de réception (D10). */
export interface AccuseAComposer {
  readonly regime: RegimeAccuse;
  readonly demande: DemandeAccusee;
  readonly service: ServiceDuDossier;
  /** Dernier jour promis pour la réponse, d'ordinaire l'échéance (D9) ; `null` : le texte n'en promet pas. */
  readonly annonce: Jour | 'illisible' | null;
  /** Mois de silence au bout desquels naît la décision implicite ; `null` si le nombre saisi ne se lit pas. */
  readonly delaiDecision: number | null;
  /** `null` : le dossier est complet. */
  readonly pieces: PiecesManquantes | null;
  readonly recours: Recours;
  /** Le jour où l'accusé est écrit : il ne promet rien pour hier. */
  readonly aujourdhui: Jour;
}
