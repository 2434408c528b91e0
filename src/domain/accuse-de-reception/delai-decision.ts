/** Délai du silence quand aucun texte n'en donne un autre, en mois (CRPA, L231-1 et L231-4). */
export const DELAI_DECISION_PAR_DEFAUT = 2;

/** Au-delà, ce n'est plus un délai de décision mais une faute de frappe. */
const DELAI_MAXIMAL = 36;

/** Vrai si ce nombre peut être un délai de décision, en mois : un entier de 1 à 36. */
export function estDelaiDecision(mois: number | null): mois is number {
  return mois !== null && Number.isInteger(mois) && mois >= 1 && mois <= DELAI_MAXIMAL;
}
