import type { Canal } from './canal';
import type { Classe } from './classe';

/** D3 : délai d'une demande jugée, `null` si elle n'a pas de réponse, et sa classe avec les seuils par défaut. */
export const EXEMPLES_CLASSE: readonly {
  readonly canal: Canal;
  readonly jours: number | null;
  readonly classe: Classe;
}[] = [
  { canal: 'courriel', jours: 1, classe: 'moins-de-t1' },
  { canal: 'courriel', jours: 7, classe: 'moins-de-t1' },
  { canal: 'courriel', jours: 8, classe: 't1-a-t2' },
  { canal: 'courriel', jours: 14, classe: 't1-a-t2' },
  { canal: 'courriel', jours: 15, classe: 'hors-delai' },
  { canal: 'courriel', jours: null, classe: 'sans-reponse' },
  { canal: 'courrier', jours: 14, classe: 'moins-de-t1' },
  { canal: 'courrier', jours: 15, classe: 't1-a-t2' },
  { canal: 'courrier', jours: 30, classe: 't1-a-t2' },
  { canal: 'courrier', jours: 31, classe: 'hors-delai' },
  { canal: 'courrier', jours: null, classe: 'sans-reponse' },
];
