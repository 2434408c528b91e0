import type { SituationPressante } from '../../domain/suivi-demandes/a-faire';
import { motSituation } from '../suivi-demandes/mot-situation';

const PRESSANTES: readonly SituationPressante[] = ['en-retard', 'a-echeance', 'ar-a-envoyer'];

/** La phrase qui compte, en tête de feuille, ce qui demande un geste aujourd'hui ; sans `=`. `situations` : la plage de la colonne. */
export function formuleBilan(situations: string): string {
  return PRESSANTES.map(motSituation)
    .map((mot) => `"${mot}\u00A0: "&COUNTIF(${situations},"${mot}")`)
    .join('&"   |   "&');
}
