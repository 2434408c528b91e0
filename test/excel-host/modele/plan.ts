import type { Bandes } from './bandes';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';

type Axe = 'lignes' | 'colonnes';
/** Excel a huit niveaux : sept plans au plus l'un dans l'autre. */
const NIVEAU_MAX = 7;

function niveau(bandes: Bandes, rang: number): number {
  return Number(bandes.lire(rang).attributs['outlineLevel'] ?? 0);
}

/** Groupe (`pas` 1) ou dégroupe (-1) des lignes ou des colonnes d'un niveau de plan. */
export function changerPlan(feuille: Feuille, axe: Axe, de: number, a: number, pas: 1 | -1): void {
  const bandes = feuille[axe];
  for (let rang = de; rang <= a; rang += 1) {
    const suite = niveau(bandes, rang) + pas;
    if (suite < 0 || suite > NIVEAU_MAX) throw new ErreurHote('InvalidOperation');
  }
  for (let rang = de; rang <= a; rang += 1) {
    const suite = niveau(bandes, rang) + pas;
    bandes.modifier(rang, rang, (bande) => {
      const { outlineLevel: _ancien, ...attributs } = bande.attributs;
      return { ...bande, attributs: suite === 0 ? attributs : { ...attributs, outlineLevel: String(suite) } };
    });
  }
  feuille.marquerModifiee();
}

/** Masque ou montre le détail des groupes que touchent ces rangs. */
export function replier(feuille: Feuille, axe: Axe, de: number, a: number, masquee: boolean): void {
  const bandes = feuille[axe];
  let [debut, fin] = [de, a];
  while (debut > 1 && niveau(bandes, debut) > 0 && niveau(bandes, debut - 1) > 0) debut -= 1;
  while (niveau(bandes, fin) > 0 && niveau(bandes, fin + 1) > 0) fin += 1;
  for (let rang = debut; rang <= fin; rang += 1)
    if (niveau(bandes, rang) > 0) bandes.modifier(rang, rang, (bande) => ({ ...bande, masquee }));
  feuille.marquerModifiee();
}

/** Montre les niveaux de plan strictement sous ce rang, masque les autres ; 0 ne change rien. */
export function montrerNiveaux(feuille: Feuille, axe: Axe, niveaux: number): void {
  if (niveaux === 0) return;
  for (const { de, a } of [...feuille[axe].tous()]) {
    const ici = niveau(feuille[axe], de);
    if (ici > 0) feuille[axe].modifier(de, a, (bande) => ({ ...bande, masquee: ici >= niveaux }));
  }
  feuille.marquerModifiee();
}
