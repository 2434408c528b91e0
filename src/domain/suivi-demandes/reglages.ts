import type { Canal } from './canal';
import { DELAIS_AR } from './delai-ar';
import { SEUILS_PAR_DEFAUT, type Seuils } from './seuils';
import { MARGE_PAR_DEFAUT, type ReglagesAlerte } from './situation';

/** Ce qui règle le suivi d'un canal dans un classeur : ses seuils (D3), ses alertes et ses jours fermés (D8, D9). */
export interface Reglages {
  readonly seuils: Seuils;
  readonly alertes: ReglagesAlerte;
}

/** Les réglages d'un classeur qui n'en dit rien. */
export const REGLAGES_PAR_DEFAUT: Readonly<Record<Canal, Reglages>> = {
  courriel: { seuils: SEUILS_PAR_DEFAUT.courriel, alertes: { marge: MARGE_PAR_DEFAUT, delaiAr: DELAIS_AR.courriel } },
  courrier: { seuils: SEUILS_PAR_DEFAUT.courrier, alertes: { marge: MARGE_PAR_DEFAUT, delaiAr: DELAIS_AR.courrier } },
};
