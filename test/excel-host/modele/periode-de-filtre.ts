const JOUR = 86_400_000;
const ORIGINE = 25_569;
const MOIS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const dateDe = (serie: number): Date => new Date((Math.floor(serie) - ORIGINE) * JOUR);
const serieDe = (annee: number, mois: number, jour: number): number => Date.UTC(annee, mois, jour) / JOUR + ORIGINE;

/** Les jours d'une période nommée par un filtre dynamique (`ThisMonth`, `LastWeek`…), bornes comprises ; `null` si ce n'en est pas une. */
export function periodeDeFiltre(nom: string, aujourdhui: number): readonly [number, number] | null {
  const date = dateDe(aujourdhui);
  const [annee, mois] = [date.getUTCFullYear(), date.getUTCMonth()];
  const dimanche = Math.floor(aujourdhui) - date.getUTCDay();
  const enMois = (de: number, nombre = 1): readonly [number, number] => [
    serieDe(annee, de, 1),
    serieDe(annee, de + nombre, 0),
  ];
  const trimestre = Math.floor(mois / 3) * 3;
  const periodes: Readonly<Record<string, readonly [number, number]>> = {
    Today: [aujourdhui, aujourdhui],
    Tomorrow: [aujourdhui + 1, aujourdhui + 1],
    Yesterday: [aujourdhui - 1, aujourdhui - 1],
    ThisWeek: [dimanche, dimanche + 6],
    LastWeek: [dimanche - 7, dimanche - 1],
    NextWeek: [dimanche + 7, dimanche + 13],
    ThisMonth: enMois(mois),
    LastMonth: enMois(mois - 1),
    NextMonth: enMois(mois + 1),
    ThisQuarter: enMois(trimestre, 3),
    LastQuarter: enMois(trimestre - 3, 3),
    NextQuarter: enMois(trimestre + 3, 3),
    ThisYear: enMois(0, 12),
    LastYear: enMois(-12, 12),
    NextYear: enMois(12, 12),
    YearToDate: [serieDe(annee, 0, 1), aujourdhui],
  };
  return periodes[nom] ?? null;
}

/** Le rang des mois (depuis 0) que garde `AllDatesInPeriod…`, toutes années confondues ; `null` si ce n'en est pas un. */
export function moisDeFiltre(nom: string): readonly number[] | null {
  const periode = /^AllDatesInPeriod(\w+)$/u.exec(nom)?.[1];
  if (periode === undefined) return null;
  const trimestre = /^Quarter([1-4])$/u.exec(periode)?.[1];
  if (trimestre !== undefined) return [0, 1, 2].map((rang) => (Number(trimestre) - 1) * 3 + rang);
  // L'énumération de l'API écrit « Februray ».
  const rang = periode === 'Februray' ? 1 : MOIS.indexOf(periode);
  return rang < 0 ? null : [rang];
}

export function moisDeSerie(serie: number): number {
  return dateDe(serie).getUTCMonth();
}

const PRECISIONS = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'];

/** Vrai si la valeur tombe dans la date donnée, à la précision donnée. */
export function dansLaDate(serie: number, { date, specificity }: { date: string; specificity: string }): boolean {
  const voulue = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ](\d{1,2}))?(?::(\d{1,2}))?(?::(\d{1,2}))?/u.exec(date);
  if (voulue === null) return false;
  const lue = new Date(Math.round((serie - ORIGINE) * JOUR));
  const morceaux = [
    lue.getUTCFullYear(),
    lue.getUTCMonth() + 1,
    lue.getUTCDate(),
    lue.getUTCHours(),
    lue.getUTCMinutes(),
    lue.getUTCSeconds(),
  ];
  const precision = PRECISIONS.findIndex((une) => une.toLowerCase() === specificity.toLowerCase());
  return morceaux
    .slice(0, precision + 1)
    .every((valeur, rang) => Number(voulue[rang + 1] ?? (rang < 3 ? 1 : 0)) === valeur);
}
