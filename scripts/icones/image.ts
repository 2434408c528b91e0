/** Une couleur opaque : rouge, vert, bleu, de 0 à 255. */
export type Couleur = readonly [rouge: number, vert: number, bleu: number];

/** Une forme peinte : `contient` répond pour un point de la grille de 16 sur 16 où toutes les icônes sont dessinées. */
export interface Forme {
  readonly couleur: Couleur;
  readonly contient: (x: number, y: number) => boolean;
}

export const GRILLE = 16;
const FINESSE = 8;

/**
 * Peint les formes l'une sur l'autre et rend les pixels RVBA d'une image carrée de `taille` pixels, fond transparent.
 *
 * Chaque pixel moyenne 8 × 8 points : les bords courbes restent nets à 16 pixels.
 */
export function peindre(formes: readonly Forme[], taille: number): Uint8Array {
  const pixels = new Uint8Array(taille * taille * 4);
  for (let ligne = 0; ligne < taille; ligne++) {
    for (let colonne = 0; colonne < taille; colonne++) {
      pixels.set(pixel(formes, taille, ligne, colonne), (ligne * taille + colonne) * 4);
    }
  }
  return pixels;
}

function pixel(formes: readonly Forme[], taille: number, ligne: number, colonne: number): number[] {
  const somme = [0, 0, 0];
  let couverts = 0;
  for (let i = 0; i < FINESSE * FINESSE; i++) {
    const x = ((colonne + ((i % FINESSE) + 0.5) / FINESSE) * GRILLE) / taille;
    const y = ((ligne + (Math.floor(i / FINESSE) + 0.5) / FINESSE) * GRILLE) / taille;
    const dessus = [...formes].reverse().find((forme) => forme.contient(x, y));
    if (dessus === undefined) continue;
    couverts++;
    dessus.couleur.forEach((valeur, canal) => (somme[canal] = (somme[canal] ?? 0) + valeur));
  }
  if (couverts === 0) return [0, 0, 0, 0];
  return [...somme.map((valeur) => Math.round(valeur / couverts)), Math.round((couverts * 255) / FINESSE ** 2)];
}
