import { fr } from '../francais/fr';
import { ouACompleter } from './a-completer';
import type { Recours } from './accuse-a-composer';

/**
 * Les voies et délais de recours contre un rejet implicite (CRPA, R112-5). Au droit commun : deux mois à partir du rejet
 * (code de justice administrative, R421-1 et R421-2) ; un recours gracieux ou hiérarchique fait dans ce délai
 * l'interrompt (CRPA, L411-2). Le tribunal n'est jamais deviné.
 */
export function paragrapheRecours(recours: Recours): string {
  if (recours.genre === 'autre') return ouACompleter(recours.texte, 'délais et voies de recours');
  return [
    fr`Vous pourrez contester ce rejet dans les deux mois qui le suivent. Vous pourrez choisir :`,
    fr`- un recours gracieux, adressé à notre service ;`,
    fr`- un recours hiérarchique, adressé à l'autorité dont dépend notre service ;`,
    fr`- un recours contentieux, adressé au tribunal : ${ouACompleter(recours.tribunal, 'tribunal administratif compétent')}.`,
    fr`Un recours gracieux ou hiérarchique, fait dans ces deux mois, interrompt le délai pour saisir le tribunal.`,
  ].join('\n');
}
