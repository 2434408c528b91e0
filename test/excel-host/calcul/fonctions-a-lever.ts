/** Les fonctions d'une seule valeur à la fois : sur un tableau, Excel les applique à chaque élément. */
const SIMPLES =
  'LEFT RIGHT MID LEN LOWER UPPER PROPER TRIM CLEAN SUBSTITUTE REPLACE FIND SEARCH EXACT TEXT VALUE NUMBERVALUE CHAR CODE ' +
  'UNICHAR UNICODE REPT FIXED DOLLAR HYPERLINK YEAR MONTH DAY HOUR MINUTE SECOND DATE TIME DATEVALUE TIMEVALUE WEEKDAY ' +
  'ISOWEEKNUM DAYS DAYS360 DATEDIF ABS INT ROUND ROUNDUP ROUNDDOWN TRUNC MOD SIGN SQRT EXP LN LOG LOG10 POWER CEILING FLOOR ' +
  'CEILING.MATH FLOOR.MATH CEILING.PRECISE FLOOR.PRECISE EVEN ODD FACT RADIANS DEGREES SIN COS TAN ASIN ACOS ATAN ATAN2 NOT ' +
  'ISNUMBER ISTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISNONTEXT ISEVEN ISODD ERROR.TYPE DOLLARDE DOLLARFR ADDRESS BASE ' +
  'DECIMAL COMBIN PERMUT';

/** Venues de l'utilitaire d'analyse : elles refusent une plage (#VALUE!) et acceptent un tableau. */
const ANALYSE = 'EDATE EOMONTH WEEKNUM YEARFRAC MROUND QUOTIENT GCD LCM';

/** Celles qui lisent aussi une plage entière : le rang de ces arguments-là. */
const AVEC_PLAGE: Readonly<Record<string, readonly number[]>> = {
  NETWORKDAYS: [2],
  'NETWORKDAYS.INTL': [3],
  WORKDAY: [2],
  'WORKDAY.INTL': [3],
  VLOOKUP: [1],
  HLOOKUP: [1],
  MATCH: [1],
  LOOKUP: [1, 2],
  XLOOKUP: [1, 2],
  XMATCH: [1],
  RANK: [1],
  'RANK.EQ': [1],
  'RANK.AVG': [1],
  LARGE: [0],
  SMALL: [0],
  PERCENTILE: [0],
  'PERCENTILE.INC': [0],
  'PERCENTILE.EXC': [0],
  QUARTILE: [0],
  'QUARTILE.INC': [0],
  'QUARTILE.EXC': [0],
  PERCENTRANK: [0],
  'PERCENTRANK.INC': [0],
  COUNTIF: [0],
  SUMIF: [0, 2],
  AVERAGEIF: [0, 2],
  COUNTIFS: [0, 2, 4, 6, 8, 10],
  SUMIFS: [0, 1, 3, 5, 7, 9, 11],
  AVERAGEIFS: [0, 1, 3, 5, 7, 9, 11],
  MAXIFS: [0, 1, 3, 5, 7, 9, 11],
  MINIFS: [0, 1, 3, 5, 7, 9, 11],
};

/** Comment une fonction se lève sur des tableaux. */
export interface Levee {
  /** Les arguments lus en entier. */
  readonly plages: readonly number[];
  readonly refuseLesPlages: boolean;
}

export const FONCTIONS_A_LEVER: ReadonlyMap<string, Levee> = new Map<string, Levee>([
  ...SIMPLES.split(' ').map((nom) => [nom, { plages: [], refuseLesPlages: false }] as const),
  ...ANALYSE.split(' ').map((nom) => [nom, { plages: [], refuseLesPlages: true }] as const),
  ...Object.entries(AVEC_PLAGE).map(
    ([nom, plages]) => [nom, { plages, refuseLesPlages: /^(?:NETWORK|WORK)DAY/u.test(nom) }] as const,
  ),
]);

/** Le nom, pour le moteur, d'une fonction appliquée à chaque élément. */
export const PREFIXE_LEVEE = '_LEVE.';
