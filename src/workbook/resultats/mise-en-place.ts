/** Où chaque morceau d'un onglet de résultats commence : il tient sur une page A4 en paysage. Lignes depuis 1. */
export const LIGNES = {
  titre: 1,
  periode: 2,
  filtres: 3,
  calcul: 4,
  indicateurs: 6,
  repartition: 17,
  mois: 23,
  priseEnCharge: 38,
  notes: 45,
} as const;

/** Colonnes depuis 1 : les tableaux à gauche, les graphiques à droite. */
export const COLONNES = { libelle: 1, valeur: 2, suite: 3, finTableaux: 6, graphiques: 8, fin: 13 } as const;

/** Largeurs des colonnes A à M, en points. */
export const LARGEURS: readonly number[] = [210, 64, 64, 64, 64, 64, 12, 66, 66, 66, 66, 66, 66];
