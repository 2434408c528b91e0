import { dateDeJour, jourSemaine } from './calendrier';
import type { Jour } from './jour';
import { joursFeries } from './jours-feries';
import type { Fermetures } from './jours-ouvres';

/** Du lundi au vendredi, jours strictement après `du` et jusqu'à `au` compris, sans regarder les fêtes. */
function compterSemaine(du: Jour, au: Jour): number {
  const semaines = Math.floor((au - du) / 7);
  const reste = (au - du) % 7;
  const depart = jourSemaine(du);
  let jours = semaines * 5;
  for (let pas = 1; pas <= reste; pas += 1) if (((depart - 1 + pas) % 7) + 1 <= 5) jours += 1;
  return jours;
}

/**
 * Le nombre de jours ouvrés après `du` et jusqu'à `au` compris (D8) ; 0 si `au` ne suit pas `du`.
 * Ne parcourt pas les jours : le coût ne dépend que du nombre d'années et de fermetures.
 *
 * @example compterJoursOuvres(leJeudi2avril2026, leMardi7avril2026) // 2 : vendredi et mardi, lundi de Pâques exclu
 */
export function compterJoursOuvres(
  du: Jour,
  au: Jour,
  { zone = 'metropole', fermetures = new Set() }: Fermetures = {},
): number {
  if (au <= du) return 0;
  const derniereAnnee = dateDeJour(au).annee;
  let fermes = 0;
  for (let { annee } = dateDeJour(du); annee <= derniereAnnee; annee += 1) {
    for (const ferie of joursFeries(annee, zone)) {
      if (ferie > du && ferie <= au && jourSemaine(ferie) <= 5 && !fermetures.has(ferie)) fermes += 1;
    }
  }
  for (const ferme of fermetures) if (ferme > du && ferme <= au && jourSemaine(ferme) <= 5) fermes += 1;
  return compterSemaine(du, au) - fermes;
}
