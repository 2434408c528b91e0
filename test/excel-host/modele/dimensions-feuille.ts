import type { Coin } from './graphique';
import type { Feuille } from './feuille';

/** Largeur d'un chiffre de la police par défaut (Calibri 11), en pixels. */
const CHIFFRE = 7;
const LARGEUR_ORDINAIRE = 64;
/** 96 pixels et 72 points par pouce. */
export const POINTS_PAR_PIXEL = 0.75;

/** Largeur du fichier (en caractères, marge comprise) → pixels. Source : ECMA-376, 18.3.1.13. */
export function pixelsDeLargeur(largeur: number): number {
  return Math.trunc(((256 * largeur + Math.trunc(128 / CHIFFRE)) / 256) * CHIFFRE);
}

export function largeurDePixels(pixels: number): number {
  return Math.trunc((pixels / CHIFFRE) * 256) / 256;
}

/** Largeur en pixels ; 0 si la colonne est masquée. */
export function largeurColonne(feuille: Feuille, colonne: number): number {
  const { taille, masquee } = feuille.colonnes.lire(colonne);
  if (masquee) return 0;
  const largeur = taille ?? feuille.largeurParDefaut;
  return largeur === null ? LARGEUR_ORDINAIRE : pixelsDeLargeur(largeur);
}

/** Hauteur en points ; 0 si la ligne est masquée. */
export function hauteurLigne(feuille: Feuille, ligne: number): number {
  const { taille, masquee } = feuille.lignes.lire(ligne);
  return masquee ? 0 : (taille ?? feuille.hauteurParDefaut);
}

/** Distance en points du bord gauche de la feuille à celui de la colonne. */
export function gaucheDe(feuille: Feuille, colonne: number): number {
  let pixels = 0;
  for (let c = 1; c < colonne; c += 1) pixels += largeurColonne(feuille, c);
  return pixels * POINTS_PAR_PIXEL;
}

/** Distance en points du haut de la feuille à celui de la ligne. */
export function hautDe(feuille: Feuille, ligne: number): number {
  const ordinaire = feuille.hauteurParDefaut;
  let points = (ligne - 1) * ordinaire;
  for (const { de, a, proprietes } of feuille.lignes.tous()) {
    const fin = Math.min(a, ligne - 1);
    if (fin >= de) points += (fin - de + 1) * ((proprietes.masquee ? 0 : (proprietes.taille ?? ordinaire)) - ordinaire);
  }
  return points;
}

/** Le point de la feuille (en points) où est un coin d'ancrage. */
export function pointDe(feuille: Feuille, coin: Coin): { x: number; y: number } {
  return { x: gaucheDe(feuille, coin.colonne) + coin.dx, y: hautDe(feuille, coin.ligne) + coin.dy };
}

/** Le coin d'ancrage qui est à ce point de la feuille. */
export function coinDe(feuille: Feuille, x: number, y: number): Coin {
  let colonne = 1;
  let dx = Math.max(0, x);
  for (
    let largeur = largeurColonne(feuille, 1) * POINTS_PAR_PIXEL;
    dx >= largeur && colonne < 16_384;
    largeur = largeurColonne(feuille, colonne) * POINTS_PAR_PIXEL
  ) {
    dx -= largeur;
    colonne += 1;
  }
  let ligne = 1;
  let dy = Math.max(0, y);
  for (
    let hauteur = hauteurLigne(feuille, 1);
    dy >= hauteur && ligne < 1_048_576;
    hauteur = hauteurLigne(feuille, ligne)
  ) {
    dy -= hauteur;
    ligne += 1;
  }
  return { ligne, colonne, dx, dy };
}
