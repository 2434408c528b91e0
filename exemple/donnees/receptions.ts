import { jour, type Jour } from '../../src/domain/commun/jour';
import { estOuvre } from '../../src/domain/commun/jours-ouvres';
import { moisDeJour, moisSuivant, premierJour } from '../../src/domain/commun/mois';
import type { Profil } from './profil';
import type { Tirage } from './tirage';

/** Ce que pèse chaque mois, de janvier à décembre : la rentrée et le début d'année sont chargés, l'été est calme. */
const SAISON = [1.25, 1.1, 1, 1, 1.05, 0.95, 0.7, 0.55, 1.35, 1.15, 1, 0.8] as const;
const MOIS_D_HISTORIQUE = 14;

/** Les jours de réception, du plus ancien au plus récent, sur les 14 mois complets qui précèdent et le mois entamé. */
export function tirerReceptions(profil: Profil, combien: number, aujourdhui: Jour, tirage: Tirage): readonly Jour[] {
  const debut = premierJour(moisSuivant(moisDeJour(aujourdhui), -MOIS_D_HISTORIQUE));
  const bornes: { readonly j: Jour; readonly cumul: number }[] = [];
  let cumul = 0;
  for (let serie: number = debut; serie <= aujourdhui; serie += 1) {
    const j = jour(serie);
    cumul += (SAISON[moisDeJour(j).mois - 1] ?? 1) * (estOuvre(j) ? 1 : profil.poidsJourFerme);
    bornes.push({ j, cumul });
  }
  const unJour = (): Jour => {
    const vise = tirage.reel() * cumul;
    return bornes.find((borne) => vise < borne.cumul)?.j ?? aujourdhui;
  };
  return Array.from({ length: combien }, unJour).sort((a, b) => a - b);
}
