import type { RappelDeDroit } from '../../domain/accuse-de-reception/rappel-de-droit';
import type { RegimeAccuse } from '../../domain/accuse-de-reception/regime-accuse';
import { fr } from '../../domain/francais/fr';

/** Le nom d'un régime, comme on le choisit (D10). */
export function nomRegime(regime: RegimeAccuse): string {
  switch (regime) {
    case 'a-determiner':
      return 'À déterminer';
    case 'simple':
      return 'Rien à décider (accusé simple)';
    case 'silence-vaut-acceptation':
      return 'Le silence vaut acceptation';
    case 'silence-vaut-rejet':
      return 'Le silence vaut rejet';
  }
}

/** La phrase qui aide à choisir ce régime. */
export function aideRegime(regime: RegimeAccuse): string {
  switch (regime) {
    case 'a-determiner':
      return fr`Vous ne savez pas encore : le texte reste un brouillon.`;
    case 'simple':
      return fr`Une demande d'information, par exemple. Le texte ne parle pas de décision.`;
    case 'silence-vaut-acceptation':
      return fr`Le principe, pour une procédure prévue par un texte. L'usager peut demander une attestation.`;
    case 'silence-vaut-rejet':
      return fr`Une réclamation ou une demande d'argent, par exemple. Le texte dit les recours.`;
  }
}

/** Une règle de droit à relire avant de choisir, avec son article. */
export function phraseRappel(rappel: RappelDeDroit): string {
  switch (rappel) {
    case 'acceptation-en-principe':
      return fr`En principe, le silence gardé deux mois vaut acceptation (L231-1).`;
    case 'chercher-le-texte-applicable':
      return fr`Cherchez le texte de la procédure. Legifrance publie la liste des procédures où le silence vaut acceptation ; elle informe, mais n'a pas de valeur juridique à elle seule.`;
    case 'acceptation-exceptions':
      return fr`Vérifiez qu'aucune exception ne s'applique : réclamation, recours, demande d'argent, demande hors procédure (L231-4), décret (L231-5).`;
    case 'autre-delai':
      return fr`Un texte peut fixer un autre délai que deux mois (L231-6). Un délai en jours ne se règle pas ici.`;
    case 'acceptation-attestation':
      return fr`L'usager peut obtenir une attestation de l'acceptation (L232-3) : le texte le dit.`;
    case 'acceptation-demande-incomplete':
      return fr`S'il manque des pièces, le délai ne court qu'à partir de leur réception (L114-5) : le texte ne donne alors pas de date.`;
    case 'rejet-reclamation':
      return fr`Vaut rejet : une réclamation, ou un recours administratif (L231-4, 2°).`;
    case 'rejet-demande-financiere':
      return fr`Vaut rejet : une demande financière, sauf cas prévus par décret pour la sécurité sociale (L231-4, 3°).`;
    case 'rejet-hors-procedure':
      return fr`Vaut rejet : une demande hors de toute procédure prévue par une loi ou un règlement (L231-4, 2°).`;
    case 'rejet-sans-decision-individuelle':
      return fr`Vaut rejet : une demande qui ne vise pas une décision individuelle (L231-4, 1°).`;
    case 'rejet-par-decret':
      return fr`Vaut rejet : un cas prévu par décret (L231-4, 4° ; L231-5).`;
    case 'rejet-voies-de-recours':
      return fr`Sans les délais et voies de recours dans l'AR, ces délais ne s'imposent pas à l'usager (L112-6).`;
    case 'simple-rien-a-decider':
      return fr`À réserver aux messages qui n'attendent pas de décision. Une réclamation en attend une.`;
    case 'simple-cas-sans-accuse':
      return fr`Le code n'exige pas d'AR pour les demandes abusives, ni pour certaines demandes de document ou de prestation (L112-3, R112-4).`;
    case 'simple-envoi-electronique':
      return fr`Un envoi électronique appelle un AR qui dit sa date de réception et le service, avec une adresse et un téléphone (L112-11, R112-11-1).`;
  }
}
