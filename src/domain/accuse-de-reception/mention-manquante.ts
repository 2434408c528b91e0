/**
 * Ce qui empêche un accusé de réception d'être complet (D10) : une mention absente, ou une date qui se contredit.
 *
 * - `reception-future`, `annonce-passee`, `decision-passee`, `limite-des-pieces-passee` : la date n'est pas possible
 *   au jour où l'accusé est écrit ;
 * - `annonce-apres-decision` : on ne promet pas de répondre quand le silence aura déjà décidé ;
 * - `adresse` : ni postale ni électronique, pour un accusé simple (R112-11-1, 2°) ; ailleurs la postale est due.
 */
export type MentionManquante =
  | 'regime'
  | 'reception'
  | 'reception-future'
  | 'annonce-illisible'
  | 'annonce-passee'
  | 'annonce-apres-decision'
  | 'delai-de-decision'
  | 'decision-passee'
  | 'liste-des-pieces'
  | 'limite-des-pieces'
  | 'limite-des-pieces-passee'
  | 'tribunal'
  | 'voies-de-recours'
  | 'nom-du-service'
  | 'adresse'
  | 'adresse-postale'
  | 'telephone';
