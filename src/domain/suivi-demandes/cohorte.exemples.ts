import type { Canal } from './canal';
import type { PlaceDansCohorte } from './cohorte';

/** D4 : la place d'une demande calculée le 23/11/2026, pour la période du 01/11/2025 au 23/11/2026. */
export const EXEMPLES_COHORTE: readonly {
  readonly canal: Canal;
  readonly reception: string;
  readonly place: PlaceDansCohorte;
}[] = [
  { canal: 'courriel', reception: '31/10/2025', place: 'hors-periode' },
  { canal: 'courriel', reception: '01/11/2025', place: 'jugee' },
  { canal: 'courriel', reception: '08/11/2026', place: 'jugee' },
  { canal: 'courriel', reception: '09/11/2026', place: 'trop-recente' },
  { canal: 'courriel', reception: '23/11/2026', place: 'trop-recente' },
  { canal: 'courriel', reception: '24/11/2026', place: 'hors-periode' },
  { canal: 'courrier', reception: '23/10/2026', place: 'jugee' },
  { canal: 'courrier', reception: '24/10/2026', place: 'trop-recente' },
];
