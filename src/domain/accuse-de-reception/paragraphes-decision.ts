import { ecrireJour } from '../commun/ecrire-jour';
import { compter } from '../francais/compter';
import { fr } from '../francais/fr';
import { aCompleter } from './a-completer';
import { dateDecision } from './date-decision';
import { estDelaiDecision } from './delai-decision';
import { limiteEcrite } from './limite-ecrite';
import { paragrapheRecours } from './paragraphe-recours';
import type { AccuseAComposer } from './accuse-a-composer';

/**
 * Ce que vaudra le silence du service, à quelle date, et ce que l'usager pourra alors faire (CRPA, R112-5) :
 * demander une attestation (L232-3), ou contester. Rien pour un accusé simple.
 */
export function paragraphesDecision(saisie: AccuseAComposer): readonly string[] {
  switch (saisie.regime) {
    case 'a-determiner':
      return [aCompleter("ce que vaudra l'absence de réponse, et à quelle date")];
    case 'simple':
      return [];
    case 'silence-vaut-acceptation':
      return [
        fr`${acceptation(saisie)} C'est une décision implicite d'acceptation. Vous pourrez alors nous demander une attestation de cette décision.`,
      ];
    case 'silence-vaut-rejet':
      return [
        fr`${rejet(saisie)} C'est une décision implicite de rejet.`,
        ...suspension(saisie),
        paragrapheRecours(saisie.recours),
      ];
  }
}

function acceptation(saisie: AccuseAComposer): string {
  if (saisie.pieces === null) {
    return fr`Si nous ne vous avons pas répondu le ${jourDeDecision(saisie)}, votre demande sera considérée comme acceptée à cette date.`;
  }
  const { delaiDecision } = saisie;
  const delai = estDelaiDecision(delaiDecision)
    ? compter(delaiDecision, 'mois', 'mois')
    : aCompleter('délai de décision');
  return fr`Notre délai de réponse est de ${delai}. Il commence le jour où nous avons reçu toutes ces pièces. Si nous ne vous avons pas répondu à la fin de ce délai, votre demande sera considérée comme acceptée.`;
}

function rejet(saisie: AccuseAComposer): string {
  return fr`Si nous ne vous avons pas répondu le ${jourDeDecision(saisie)}, votre demande sera considérée comme rejetée à cette date.`;
}

/** L114-5 : le délai du rejet s'arrête pendant que l'on attend les pièces. */
function suspension({ pieces, aujourdhui }: AccuseAComposer): readonly string[] {
  if (pieces === null) return [];
  return [
    fr`Notre délai de réponse s'arrête tant que nous attendons vos pièces, et au plus tard jusqu'au ${limiteEcrite(pieces, aujourdhui)}. La date du rejet est alors repoussée d'autant.`,
  ];
}

function jourDeDecision(saisie: AccuseAComposer): string {
  const decision = dateDecision(saisie);
  return decision === null || decision <= saisie.aujourdhui
    ? aCompleter('date de la décision implicite')
    : ecrireJour(decision);
}
