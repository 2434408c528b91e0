import type { Canal } from '../../domain/suivi-demandes/canal';
import { direJours } from '../../domain/suivi-demandes/dire-jours';
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

/** Les libellés d'un canal pour ces seuils. « Délai Marianne » ne se dit que de huit jours civils pour un courriel. */
export function libelles(canal: Canal, { t1, t2, decompte }: Seuils): Libelles {
  const jours = (nombre: number): string => direJours(nombre, decompte);
  const marianne = canal === 'courriel' && t1 === 8 && decompte?.genre !== 'ouvres' ? ' (délai Marianne)' : '';
  return {
    canaux: CANAUX[canal],
    tauxT1: `Taux de réponse en moins de ${jours(t1)}`,
    nonRepondu: 'Considéré comme non répondu*',
    tauxT2: `Taux de réponse en moins de ${jours(t2)}`,
    partT1: `Réponse en moins de ${jours(t1)}${marianne}`,
    partT2: `Réponse en ${t1} à ${jours(t2)}`,
    trancheT1: `Moins de ${jours(t1)}`,
    trancheT2: `De ${t1} à ${jours(t2)}`,
  };
}
