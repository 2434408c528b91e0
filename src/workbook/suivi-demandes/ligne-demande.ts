import type { Jour } from '../../domain/commun/jour';
import type { AFaire } from '../../domain/suivi-demandes/a-faire';
import type { Situation } from '../../domain/suivi-demandes/situation';
import type { Registre } from './registre';

/** Une ligne de registre telle qu'on la montre à un agent. */
export interface LigneDemande {
  readonly registre: Registre;
  /** Numéro de ligne dans la feuille, depuis 1, au moment de la lecture. */
  readonly ligne: number;
  readonly numero: string;
  readonly expediteur: string;
  readonly objet: string;
  /** `null` si la cellule est vide ou illisible. */
  readonly reception: Jour | null;
  readonly accuse: Jour | null;
  readonly reponse: Jour | null;
  readonly natureReponse: string;
  /** `null` si les dates ne permettent pas de la dire (D9). */
  readonly situation: Situation | null;
  readonly echeance: Jour | null;
  /** Ce que la demande attend aujourd'hui ; `null` si rien ne presse. */
  readonly aFaire: AFaire | null;
}
