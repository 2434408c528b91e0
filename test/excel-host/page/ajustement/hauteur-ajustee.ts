import type { VueCellule } from '../../vue/vue-classeur';
import { largeurTexte, policeDe } from '../grille/police';

/** Marges intérieures d'une cellule, des deux côtés, en pixels. */
const MARGES = 6;
/** Une ligne de Calibri 11 fait 20 pixels : 14,67 de texte et le reste d'air. */
const HAUTEUR_PAR_PIXEL = 20 / 14.67;

/** Nombre de lignes qu'occupe un texte coupé aux espaces dans une largeur en pixels ; un mot trop long compte pour plusieurs. */
export function lignesDeTexte(texte: string, largeur: number, mesurer: (texte: string) => number): number {
  const utile = Math.max(1, largeur);
  let lignes = 0;
  for (const paragraphe of texte.split('\n')) {
    lignes += 1;
    let pris = 0;
    const espace = mesurer(' ');
    for (const mot of paragraphe.split(' ')) {
      const besoin = mesurer(mot);
      if (pris > 0 && pris + espace + besoin > utile) {
        lignes += 1;
        pris = 0;
      }
      lignes += Math.max(0, Math.ceil(besoin / utile) - 1);
      pris += (pris > 0 ? espace : 0) + Math.min(besoin, utile);
    }
  }
  return lignes;
}

/** La hauteur en pixels d'une ligne de texte de cette taille, en points. */
export function hauteurDUneLigne(taille: number): number {
  return Math.round(((taille * 96) / 72) * HAUTEUR_PAR_PIXEL);
}

/** La hauteur qu'Excel donne à une ligne pour que cette cellule s'y voie entière, en pixels ; 0 pour une cellule vide. */
export function hauteurAjustee(cellule: VueCellule, largeurColonne: number): number {
  if (cellule.texte === '') return 0;
  const police = policeDe(cellule.style);
  const ligne = hauteurDUneLigne(cellule.style.taille);
  if (!cellule.style.retourLigne) return ligne;
  return ligne * lignesDeTexte(cellule.texte, largeurColonne - MARGES, (texte) => largeurTexte(texte, police));
}
