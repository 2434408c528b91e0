/** Où chaque morceau d'un onglet de résultats commence : il tient sur une page A4 en paysage. Lignes depuis 1. */
export const LIGNES = {
  titre: 1,
  periode: 2,
  filtres: 3,
  calcul: 4,
  indicateurs: 6,
  repartition: 6,
  priseEnCharge: 12,
  mois: 20,
  attente: 20,
  motifs: 28,
  suite: 36,
} as const;

/** Les lignes dont le contrôle sert à en déduire d'autres. */
export const LIGNES_CONTROLEES = {
  sansReponse: LIGNES.indicateurs + 3,
  jugees: LIGNES.indicateurs + 10,
  accuseAvantReponse: LIGNES.priseEnCharge + 3,
  accuseSeul: LIGNES.priseEnCharge + 4,
} as const;

/**
 * Colonnes depuis 1 : les indicateurs, leur contrôle et les mois à gauche, les graphiques au milieu, le reste à droite.
 */
export const COLONNES = {
  libelle: 1,
  valeur: 2,
  suite: 3,
  controle: 4,
  ecart: 5,
  definition: 6,
  finMois: 8,
  finTableaux: 9,
  graphiques: 11,
  finGraphiques: 16,
  droite: 18,
  fin: 22,
} as const;

/** Largeurs des colonnes A à V, en points. */
export const LARGEURS: readonly number[] = [
  176, 50, 44, 52, 44, 50, 50, 52, 36, 6, 42, 42, 42, 42, 42, 42, 6, 140, 50, 40, 52, 44,
];

/** Les cellules que lisent les formules de contrôle : les bornes, le jour du calcul et les seuils. */
export const BORNES = { du: '$S$2', au: '$S$3', aujourdhui: '$S$4', t1: '$V$2', t2: '$V$3' } as const;

/** La cellule qui garde l'empreinte du registre au moment du calcul. */
export const EMPREINTE = { ligne: LIGNES.calcul, colonne: COLONNES.droite + 3 } as const;
