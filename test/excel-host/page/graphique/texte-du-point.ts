import type { VueGraphique, VueSerie } from '../../vue/vue-classeur';
import { ecrireNombre, ecrirePourcentage } from './ecrire-nombre';

/** L'étiquette d'un point, ou `null` ; `part` : ce qu'il est de son total. */
export function texteDuPoint(
  { etiquettes }: Pick<VueGraphique, 'etiquettes'>,
  serie: VueSerie,
  rang: number,
  part: number,
): string | null {
  if (serie.textes !== undefined) return serie.textes[rang] ?? null;
  if (etiquettes === 'aucune') return null;
  return etiquettes === 'pourcentages' ? ecrirePourcentage(part) : ecrireNombre(serie.valeurs[rang] ?? 0);
}
