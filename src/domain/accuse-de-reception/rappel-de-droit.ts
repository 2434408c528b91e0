import type { RegimeAccuse } from './regime-accuse';

/** Une règle à relire avant de choisir un régime (D10). Les articles sont ceux du CRPA, sauf mention contraire. */
export type RappelDeDroit =
  | 'acceptation-en-principe'
  | 'chercher-le-texte-applicable'
  | 'acceptation-exceptions'
  | 'autre-delai'
  | 'acceptation-attestation'
  | 'acceptation-demande-incomplete'
  | 'rejet-sans-decision-individuelle'
  | 'rejet-hors-procedure'
  | 'rejet-reclamation'
  | 'rejet-demande-financiere'
  | 'rejet-par-decret'
  | 'rejet-voies-de-recours'
  | 'simple-rien-a-decider'
  | 'simple-cas-sans-accuse'
  | 'simple-envoi-electronique';

/**
 * Ce que l'agent doit vérifier sous le régime qu'il choisit (D10) :
 * - acceptation : L231-1, ses exceptions (L231-4, L231-5), un autre délai (L231-6), l'attestation (L232-3), et la
 *   demande incomplète, dont le délai ne court qu'à partir des pièces (L114-5) ;
 * - rejet : les cas de L231-4 (1° pas de décision individuelle ; 2° hors procédure, réclamation ou recours ;
 *   3° demande financière ; 4° décret), L231-5, L231-6, et L112-6 (sans les voies de recours, leurs délais ne jouent pas) ;
 * - simple : L112-3 et R112-4 (les demandes qui n'appellent pas d'accusé), L112-11 et R112-11-1 (les envois
 *   électroniques en appellent un, qui dit la date de réception et le service).
 */
export const RAPPELS_DU_REGIME: Readonly<Record<RegimeAccuse, readonly RappelDeDroit[]>> = {
  'a-determiner': ['acceptation-en-principe', 'chercher-le-texte-applicable'],
  simple: ['simple-rien-a-decider', 'simple-cas-sans-accuse', 'simple-envoi-electronique'],
  'silence-vaut-acceptation': [
    'acceptation-en-principe',
    'acceptation-exceptions',
    'autre-delai',
    'acceptation-attestation',
    'acceptation-demande-incomplete',
  ],
  'silence-vaut-rejet': [
    'rejet-reclamation',
    'rejet-demande-financiere',
    'rejet-hors-procedure',
    'rejet-sans-decision-individuelle',
    'rejet-par-decret',
    'autre-delai',
    'rejet-voies-de-recours',
  ],
};
