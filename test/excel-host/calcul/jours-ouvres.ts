import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { Argument } from './valeurs-moteur';

const VALEUR = ErreurCellule.deTexte('#VALUE!');
const NOMBRE = ErreurCellule.deTexte('#NUM!');
const JOURS = 7;

/** Les jours chômés d'une semaine, du lundi au dimanche : un code d'Excel (1 à 7, 11 à 17) ou sept 0 et 1. */
function semaine(brut: Valeur): readonly boolean[] | ErreurCellule | null {
  if (typeof brut === 'string') return /^[01]{7}$/u.test(brut) ? [...brut].map((jour) => jour === '1') : VALEUR;
  const code = Math.trunc(brut === null ? 1 : Number(brut));
  const chomes =
    code >= 1 && code <= JOURS
      ? [(code + 4) % JOURS, (code + 5) % JOURS]
      : code >= 11 && code <= 17
        ? [(code - 5) % JOURS]
        : [];
  return chomes.length === 0 ? NOMBRE : Array.from({ length: JOURS }, (_, jour) => chomes.includes(jour));
}

/** Le rang d'un jour dans la semaine : 0 le lundi. */
const rangDuJour = (serie: number): number => (((Math.floor(serie) - 2) % JOURS) + JOURS) % JOURS;

function feries(arg: Argument | undefined): Set<number> {
  return new Set((arg?.rangees.flat() ?? []).flatMap((un) => (typeof un === 'number' ? [Math.floor(un)] : [])));
}

/** NETWORKDAYS.INTL(début, fin, [week-end], [fériés]). */
export function joursOuvresEntre(args: readonly Argument[]): Valeur {
  const [debut, fin, chomes] = [serie(args[0]), serie(args[1]), semaine(args[2]?.rangees[0]?.[0] ?? null)];
  if (debut instanceof ErreurCellule || fin instanceof ErreurCellule)
    return debut instanceof ErreurCellule ? debut : fin;
  if (chomes === null || chomes instanceof ErreurCellule) return chomes;
  const absents = feries(args[3]);
  let nombre = 0;
  for (let jour = Math.min(debut, fin); jour <= Math.max(debut, fin); jour += 1)
    if (chomes[rangDuJour(jour)] === false && !absents.has(jour)) nombre += 1;
  return debut > fin ? -nombre : nombre;
}

/** WORKDAY.INTL(début, jours, [week-end], [fériés]). */
export function jourOuvreApres(args: readonly Argument[]): Valeur {
  const [debut, pas, chomes] = [serie(args[0]), serie(args[1]), semaine(args[2]?.rangees[0]?.[0] ?? null)];
  if (debut instanceof ErreurCellule || pas instanceof ErreurCellule)
    return debut instanceof ErreurCellule ? debut : pas;
  if (chomes === null || chomes instanceof ErreurCellule) return chomes;
  if (chomes.every((chome) => chome)) return VALEUR;
  const absents = feries(args[3]);
  let jour = debut;
  for (let reste = Math.abs(pas); reste > 0;) {
    jour += Math.sign(pas);
    if (jour < 0) return NOMBRE;
    if (chomes[rangDuJour(jour)] === false && !absents.has(jour)) reste -= 1;
  }
  return jour;
}

function serie(arg: Argument | undefined): number | ErreurCellule {
  const brut = arg?.rangees[0]?.[0] ?? null;
  if (brut instanceof ErreurCellule) return brut;
  const nombre = Math.trunc(Number(brut ?? 0));
  return typeof brut === 'boolean' || Number.isNaN(nombre) ? (VALEUR ?? 0) : nombre;
}
