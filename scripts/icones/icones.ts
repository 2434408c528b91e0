import type { Couleur, Forme } from './image';

const BLEU: Couleur = [0x00, 0x00, 0x91];
const BLANC: Couleur = [0xff, 0xff, 0xff];
const ROUGE: Couleur = [0xe1, 0x00, 0x0f];

/** Une icône : son nom de fichier et les tailles demandées par le manifeste. */
export interface Icone {
  readonly nom: string;
  readonly tailles: readonly number[];
  readonly formes: readonly Forme[];
}

const rectangle = (
  couleur: Couleur,
  gauche: number,
  haut: number,
  largeur: number,
  hauteur: number,
  rayon = 0,
): Forme => ({
  couleur,
  contient: (x, y) => {
    if (x < gauche || y < haut || x > gauche + largeur || y > haut + hauteur) return false;
    const dx = Math.max(gauche + rayon - x, x - (gauche + largeur - rayon), 0);
    const dy = Math.max(haut + rayon - y, y - (haut + hauteur - rayon), 0);
    return dx * dx + dy * dy <= rayon * rayon || dx === 0 || dy === 0;
  },
});

const pointeDeBulle: Forme = { couleur: ROUGE, contient: (x, y) => x >= 3 && y >= 12 && x - 3 <= 16 - y };

/** La parole de l'usager et le « + » du programme. */
const BULLE: Icone = {
  nom: 'icone',
  tailles: [16, 32, 64, 80],
  formes: [pointeDeBulle, rectangle(BLEU, 0, 0, 16, 12, 2), rectangle(BLANC, 7, 2, 2, 8), rectangle(BLANC, 4, 5, 8, 2)],
};

/** Trois barres qui montent, sur un fond plein pour rester lisibles quand le ruban est sombre. */
const RESULTATS: Icone = {
  nom: 'resultats',
  tailles: [16, 32, 80],
  formes: [
    rectangle(BLEU, 0, 0, 16, 16, 2),
    rectangle(BLANC, 3, 9, 2, 4),
    rectangle(BLANC, 7, 6, 2, 7),
    rectangle(BLANC, 11, 3, 2, 10),
    rectangle(ROUGE, 11, 3, 2, 3),
  ],
};

export const ICONES: readonly Icone[] = [BULLE, RESULTATS];
