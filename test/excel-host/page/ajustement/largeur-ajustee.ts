import type { VueFeuille } from '../../vue/vue-classeur';
import { largeurTexte, policeDe } from '../grille/police';
import { retraitDe } from '../grille/style-cellule';

/** Au-delà, mesurer tous les textes se sentirait ; les premières lignes donnent la largeur. */
const LIGNES_MESUREES = 2_000;
/** Marges intérieures et trait, en pixels. */
const MARGES = 7;
const BOUTON_FILTRE = 19;

/** La largeur en pixels où tout le contenu visible d'une colonne se lit ; `null` si elle est vide. Une fusion ne compte pas. */
export function largeurAjustee(feuille: VueFeuille, colonne: number): number | null {
  const fusionnees = feuille.fusions().filter(({ de, a }) => de.c <= colonne && a.c >= colonne && de.c !== a.c);
  const derniere = Math.min(feuille.dimensions().lignes, LIGNES_MESUREES);
  let largeur = 0;
  for (let ligne = 1; ligne <= derniere; ligne += 1) {
    if (feuille.ligneMasquee(ligne)) continue;
    if (fusionnees.some(({ de, a }) => de.l <= ligne && a.l >= ligne)) continue;
    const { texte, style, icone } = feuille.cellule(ligne, colonne);
    if (texte === '') continue;
    const filtre = feuille.gestes.boutonFiltre(ligne, colonne) === null ? 0 : BOUTON_FILTRE;
    const besoin = largeurTexte(texte, policeDe(style)) + retraitDe(style) + filtre + (icone === undefined ? 0 : 18);
    largeur = Math.max(largeur, besoin + MARGES);
  }
  return largeur === 0 ? null : Math.ceil(largeur);
}
