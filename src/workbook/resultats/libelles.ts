import type { Canal } from '../../domain/suivi-demandes/canal';
import type { Seuils } from '../../domain/suivi-demandes/seuils';

/** Les mots d'un onglet de résultats ; tous ceux qui nomment un seuil sont engendrés par les paramètres (D3). */
export interface Libelles {
  /** « courriels » ou « courriers ». */
  readonly canaux: string;
  readonly tauxT1: string;
  readonly nonRepondu: string;
  readonly tauxT2: string;
  readonly partT1: string;
  readonly partT2: string;
  readonly trancheT1: string;
  readonly trancheT2: string;
}

const CANAUX: Readonly<Record<Canal, string>> = { courriel: 'courriels', courrier: 'courriers' };

/** Les libellés d'un canal pour ces seuils. « Délai Marianne » ne se dit que de huit jours pour un courriel. */
export function libelles(canal: Canal, { t1, t2 }: Seuils): Libelles {
  const marianne = canal === 'courriel' && t1 === 8 ? ' (délai Marianne)' : '';
  return {
    canaux: CANAUX[canal],
    tauxT1: `Taux de réponse en moins de ${t1} jours`,
    nonRepondu: 'Considéré comme non répondu*',
    tauxT2: `Taux de réponse en moins de ${t2} jours`,
    partT1: `Réponse en moins de ${t1} jours${marianne}`,
    partT2: `Réponse en ${t1} à ${t2} jours`,
    trancheT1: `Moins de ${t1} jours`,
    trancheT2: `De ${t1} à ${t2} jours`,
  };
}
