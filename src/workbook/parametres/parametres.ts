import type { ServiceDuDossier } from '../../domain/accuse-de-reception/service-du-dossier';
import type { Zone } from '../../domain/commun/zone';
import type { Canal } from '../../domain/suivi-demandes/canal';
import type { Reglages } from '../../domain/suivi-demandes/reglages';

/** Une cellule de l'onglet « Paramètres » qu'on n'a pas su lire : la valeur par défaut vaut, et la cellule est montrée. */
export interface ParametreIllisible {
  readonly feuille: string;
  readonly cellule: string;
  readonly contenu: string;
}

/** Ce que l'onglet « Paramètres » d'un classeur règle ; sans onglet, tout vaut par défaut. */
export interface Parametres {
  /** Le nom de l'onglet lu ; `null` si le classeur n'en a pas. */
  readonly feuille: string | null;
  readonly reglages: Readonly<Record<Canal, Reglages>>;
  readonly zone: Zone;
  /** Le service tel qu'il se présente à l'usager dans un accusé de réception (D10). */
  readonly service: ServiceDuDossier;
  /** Mois de conservation des données personnelles après la réponse (D13) ; `null` : non décidé, rien n'est proposé. */
  readonly conservation: number | null;
  readonly illisibles: readonly ParametreIllisible[];
}
