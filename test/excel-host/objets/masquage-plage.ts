import { exigerPermission } from '../modele/ecrire-cellules';
import type { Zone } from '../modele/zone';

type Axe = 'lignes' | 'colonnes';

/** Vrai ou faux si toutes les lignes (ou colonnes) d'une plage sont masquées, ou toutes visibles ; `null` sinon. */
export function masqueCommun({ feuille, rect }: Zone, axe: Axe): boolean | null {
  const [de, a] = bandes(rect, axe);
  const premiere = feuille[axe].lire(de).masquee;
  for (let rang = de + 1; rang <= Math.min(a, de + 100_000); rang += 1)
    if (feuille[axe].lire(rang).masquee !== premiere) return null;
  return premiere;
}

/** Masque ou montre les lignes (ou colonnes) entières d'une plage. */
export function masquer({ feuille, rect }: Zone, axe: Axe, masquee: boolean): void {
  exigerPermission(feuille, axe === 'lignes' ? 'formatRows' : 'formatColumns');
  const [de, a] = bandes(rect, axe);
  feuille[axe].modifier(de, a, (bande) => ({ ...bande, masquee }));
  feuille.marquerModifiee();
}

function bandes(rect: Zone['rect'], axe: Axe): readonly [number, number] {
  return axe === 'lignes' ? [rect.haut, rect.bas] : [rect.gauche, rect.droite];
}
