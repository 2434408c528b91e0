/** Ce qu'une colonne d'un registre de demandes peut contenir. */
export const CHAMPS = [
  'numero',
  'reception',
  'expediteur',
  'coordonnees',
  'objet',
  'natureDemande',
  'agent',
  'accuse',
  'annonce',
  'reponse',
  'natureReponse',
  'commentaire',
] as const;

export type Champ = (typeof CHAMPS)[number];

/** Sans ces colonnes, une feuille n'est pas un registre de demandes. */
export const CHAMPS_OBLIGATOIRES: readonly Champ[] = ['numero', 'reception', 'reponse'];
