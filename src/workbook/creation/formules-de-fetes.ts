/**
 * Le rang, depuis le 1er mars, de la pleine lune pascale de l'année écrite dans une cellule (comput de Carter, 1900-2099) ;
 * sans `=`. Arithmétique seule : la formule rend le même nombre dans tous les tableurs.
 */
export function formulePleineLune(annee: string): string {
  const brut = `(21+MOD(204-11*MOD(${annee},19),30))`;
  return `${brut}-IF(${brut}>48,1,0)`;
}

/** Le dimanche de Pâques (D8), d'après les cellules de l'année et de sa pleine lune ; juste de 1900 à 2099 ; sans `=`. */
export function formulePaques(annee: string, pleineLune: string): string {
  return `DATE(${annee},3,${pleineLune}+7-MOD(${annee}+INT(${annee}/4)+${pleineLune}+1,7))`;
}

/** Les fêtes nationales à date fixe (D8), quantième et mois. */
const FIXES: readonly (readonly [mois: number, quantieme: number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];
/** Lundi de Pâques, Ascension, lundi de Pentecôte : jours après le dimanche de Pâques. */
const MOBILES: readonly number[] = [1, 39, 50];

/** Combien de cellules portent les jours fériés d'une année : les fixes, les mobiles, celui du territoire, le vendredi saint. */
export const FERIES_PAR_AN = FIXES.length + MOBILES.length + 2;

/** Les noms de ces jours, dans l'ordre des formules. */
export const NOMS_DES_FERIES: readonly string[] = [
  '1er janvier',
  '1er mai',
  '8 mai',
  '14 juillet',
  '15 août',
  '1er novembre',
  '11 novembre',
  '25 décembre',
  'Lundi de Pâques',
  'Ascension',
  'Lundi de Pentecôte',
  'Fête propre',
  'Vendredi saint',
];

/**
 * Les jours fériés d'une année (D8), une formule par jour, sans `=` ; une fête que le territoire n'a pas, ou qui tombe le
 * jour d'une autre, vaut 0, qui n'est aucun jour. `feteDuTerritoire` : la cellule qui la donne en mois × 100 + quantième, ou 0 ;
 * `vendrediSaint` : une condition ; `deja` : les fêtes à gauche de la cellule, pour ce rang.
 */
export function formulesDeFeries(cellules: {
  readonly annee: string;
  readonly paques: string;
  readonly feteDuTerritoire: string;
  readonly vendrediSaint: string;
  readonly deja: (rang: number) => string;
}): readonly string[] {
  const { annee, paques, feteDuTerritoire: fete, vendrediSaint, deja } = cellules;
  const unique = (formule: string, rang: number): string => `IF(COUNTIF(${deja(rang)},${formule})>0,0,${formule})`;
  const duTerritoire = `DATE(${annee},INT(${fete}/100),MOD(${fete},100))`;
  return [
    ...FIXES.map(([mois, quantieme]) => `DATE(${annee},${mois},${quantieme})`),
    ...MOBILES.map((ecart, rang) => unique(`${paques}+${ecart}`, FIXES.length + rang)),
    `IF(${fete}=0,0,${unique(duTerritoire, FIXES.length + MOBILES.length)})`,
    `IF(${vendrediSaint},${paques}-2,0)`,
  ];
}
