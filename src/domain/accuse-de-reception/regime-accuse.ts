/**
 * Ce que vaudra le silence du service, donc ce que l'accusé de réception doit dire (D10). L'agent le choisit ;
 * le complément ne le déduit jamais de la demande.
 *
 * - `a-determiner` : pas encore choisi ; aucun texte n'est alors complet ;
 * - `simple` : rien à décider (une demande d'information) ; accusé de courtoisie, sans décision implicite ;
 * - `silence-vaut-acceptation` : le principe (code des relations entre le public et l'administration, L231-1) ;
 * - `silence-vaut-rejet` : les exceptions (L231-4, ou un décret pris pour L231-5).
 */
export type RegimeAccuse = 'a-determiner' | 'simple' | 'silence-vaut-acceptation' | 'silence-vaut-rejet';

/** Les régimes dans l'ordre où on les propose ; le premier est celui d'une demande dont personne n'a encore jugé. */
export const REGIMES_ACCUSE: readonly RegimeAccuse[] = [
  'a-determiner',
  'simple',
  'silence-vaut-acceptation',
  'silence-vaut-rejet',
];
