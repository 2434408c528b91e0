/** Les fonctions que l'on tape en français ; le fichier et l'API les gardent en anglais. */
const FRANCAIS: Readonly<Record<string, string>> = {
  SUM: 'SOMME',
  AVERAGE: 'MOYENNE',
  MEDIAN: 'MEDIANE',
  MIN: 'MIN',
  MAX: 'MAX',
  COUNT: 'NB',
  COUNTA: 'NBVAL',
  COUNTBLANK: 'NB.VIDE',
  COUNTIF: 'NB.SI',
  COUNTIFS: 'NB.SI.ENS',
  SUMIF: 'SOMME.SI',
  SUMIFS: 'SOMME.SI.ENS',
  AVERAGEIF: 'MOYENNE.SI',
  AVERAGEIFS: 'MOYENNE.SI.ENS',
  SUMPRODUCT: 'SOMMEPROD',
  IF: 'SI',
  IFERROR: 'SIERREUR',
  IFNA: 'SI.NON.DISP',
  IFS: 'SI.CONDITIONS',
  AND: 'ET',
  OR: 'OU',
  NOT: 'NON',
  TRUE: 'VRAI',
  FALSE: 'FAUX',
  TODAY: 'AUJOURDHUI',
  NOW: 'MAINTENANT',
  DATE: 'DATE',
  YEAR: 'ANNEE',
  MONTH: 'MOIS',
  DAY: 'JOUR',
  WEEKDAY: 'JOURSEM',
  NETWORKDAYS: 'NB.JOURS.OUVRES',
  WORKDAY: 'SERIE.JOUR.OUVRE',
  EDATE: 'MOIS.DECALER',
  EOMONTH: 'FIN.MOIS',
  DATEVALUE: 'DATEVAL',
  ROUND: 'ARRONDI',
  ROUNDUP: 'ARRONDI.SUP',
  ROUNDDOWN: 'ARRONDI.INF',
  INT: 'ENT',
  ABS: 'ABS',
  MOD: 'MOD',
  RANDBETWEEN: 'ALEA.ENTRE.BORNES',
  RAND: 'ALEA',
  VLOOKUP: 'RECHERCHEV',
  HLOOKUP: 'RECHERCHEH',
  XLOOKUP: 'RECHERCHEX',
  INDEX: 'INDEX',
  MATCH: 'EQUIV',
  OFFSET: 'DECALER',
  INDIRECT: 'INDIRECT',
  ROW: 'LIGNE',
  COLUMN: 'COLONNE',
  ROWS: 'LIGNES',
  COLUMNS: 'COLONNES',
  LEFT: 'GAUCHE',
  RIGHT: 'DROITE',
  MID: 'STXT',
  LEN: 'NBCAR',
  TRIM: 'SUPPRESPACE',
  UPPER: 'MAJUSCULE',
  LOWER: 'MINUSCULE',
  PROPER: 'NOMPROPRE',
  TEXT: 'TEXTE',
  VALUE: 'CNUM',
  FIND: 'TROUVE',
  SEARCH: 'CHERCHE',
  SUBSTITUTE: 'SUBSTITUE',
  REPLACE: 'REMPLACER',
  CONCATENATE: 'CONCATENER',
  CONCAT: 'CONCAT',
  TEXTJOIN: 'JOINDRE.TEXTE',
  REPT: 'REPT',
  EXACT: 'EXACT',
  ISBLANK: 'ESTVIDE',
  ISNUMBER: 'ESTNUM',
  ISTEXT: 'ESTTEXTE',
  ISERROR: 'ESTERREUR',
  ISNA: 'ESTNA',
  LARGE: 'GRANDE.VALEUR',
  SMALL: 'PETITE.VALEUR',
  RANK: 'RANG',
  STDEV: 'ECARTYPE',
  VAR: 'VAR',
  PERCENTILE: 'CENTILE',
  QUARTILE: 'QUARTILE',
  SUBTOTAL: 'SOUS.TOTAL',
  CHOOSE: 'CHOISIR',
  UNIQUE: 'UNIQUE',
  SORT: 'TRIER',
  FILTER: 'FILTRE',
  LET: 'LET',
};
const ANGLAIS: ReadonlyMap<string, string> = new Map(
  Object.entries(FRANCAIS).map(([anglais, francais]) => [francais, anglais]),
);

/** Une formule tapée dans un Excel français (`SOMME(A1;B1)`, `1,5`) → la formule gardée (`SUM(A1,B1)`, `1.5`). Sans `=`. */
export function formuleDuFrancais(formule: string): string {
  return traduire(formule, (morceau) =>
    morceau
      .replace(/(\d),(\d)/gu, '$1.$2')
      .replaceAll(';', ',')
      .replace(
        /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu,
        (nom) => ANGLAIS.get(nom.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')) ?? nom,
      )
      .replace(/\bVRAI\b/giu, 'TRUE')
      .replace(/\bFAUX\b/giu, 'FALSE'),
  );
}

/** L'inverse de {@link formuleDuFrancais}, pour la barre de formule. */
export function formuleEnFrancais(formule: string): string {
  return traduire(formule, (morceau) =>
    morceau
      .replaceAll(',', ';')
      .replace(/(\d)\.(\d)/gu, '$1,$2')
      .replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu, (nom) => FRANCAIS[nom.toUpperCase()] ?? nom)
      .replace(/\bTRUE\b/gu, 'VRAI')
      .replace(/\bFALSE\b/gu, 'FAUX'),
  );
}

/** Traduit hors des textes et des noms d'onglets entre apostrophes. */
function traduire(formule: string, morceau: (texte: string) => string): string {
  return formule.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|([^"']+)/gu,
    (_tout, cite: string | undefined, libre: string | undefined) => cite ?? morceau(libre ?? ''),
  );
}
