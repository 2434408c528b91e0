import type { Canal } from './canal';

/** Jours laissés pour accuser réception, d'après le programme (D5) : une semaine, ou deux pour un courrier. */
export const DELAIS_AR: Readonly<Record<Canal, number>> = { courriel: 7, courrier: 14 };
