import { SITUATIONS_PRESSANTES } from '../../domain/suivi-demandes/a-faire';
import type { LigneDemande } from './ligne-demande';

const rang = ({ aFaire }: LigneDemande): number =>
  aFaire === null ? SITUATIONS_PRESSANTES.length : SITUATIONS_PRESSANTES.indexOf(aFaire.situation);

/** L'ordre de la liste du jour : les plus pressées d'abord (D9) ; à égalité, celle dont la date limite vient la première. */
export function parUrgence(a: LigneDemande, b: LigneDemande): number {
  return rang(a) - rang(b) || (a.aFaire?.limite ?? 0) - (b.aFaire?.limite ?? 0);
}
