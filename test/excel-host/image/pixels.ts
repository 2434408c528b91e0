import type { Point } from './contours';

/** Combien de lignes de balayage par pixel : elles adoucissent les bords. */
const FINESSE = 4;

/** Une image RVB, peinte polygone par polygone. */
export class Pixels {
  readonly octets: Uint8Array;

  constructor(
    readonly largeur: number,
    readonly hauteur: number,
  ) {
    this.octets = new Uint8Array(largeur * hauteur * 3).fill(255);
  }

  /** Remplit des polygones (ce qu'ils entourent, dans un sens ou dans l'autre) d'une couleur `#RRGGBB`. */
  remplir(polygones: readonly (readonly Point[])[], couleur: string, opacite: number): void {
    const teinte = [1, 3, 5].map((debut) => parseInt(couleur.slice(debut, debut + 2), 16));
    const hauteurs = polygones.flat().map(([, y]) => y);
    const haut = Math.max(0, Math.floor(Math.min(...hauteurs)));
    const bas = Math.min(this.hauteur, Math.ceil(Math.max(...hauteurs)));
    for (let ligne = haut; ligne < bas; ligne += 1) {
      const couverture = new Float64Array(this.largeur);
      for (let rang = 0; rang < FINESSE; rang += 1)
        for (const [de, a] of interieur(polygones, ligne + (rang + 0.5) / FINESSE)) couvrir(couverture, de, a);
      for (const [colonne, part] of couverture.entries())
        if (part > 0) this.meler(ligne, colonne, teinte, Math.min(1, part / FINESSE) * opacite);
    }
  }

  private meler(ligne: number, colonne: number, teinte: readonly number[], part: number): void {
    const debut = (ligne * this.largeur + colonne) * 3;
    for (const [canal, valeur] of teinte.entries()) {
      const avant = this.octets[debut + canal] ?? 255;
      this.octets[debut + canal] = Math.round(avant + (valeur - avant) * part);
    }
  }
}

/** Les intervalles d'une ligne de balayage qui sont dans les polygones. */
function interieur(polygones: readonly (readonly Point[])[], y: number): [de: number, a: number][] {
  const passages: [x: number, sens: number][] = [];
  for (const points of polygones) {
    for (const [rang, [x0, y0]] of points.entries()) {
      const [x1, y1] = points[(rang + 1) % points.length] ?? [x0, y0];
      if (y0 <= y === y1 <= y) continue;
      passages.push([x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), y0 < y1 ? 1 : -1]);
    }
  }
  passages.sort(([a], [b]) => a - b);
  const intervalles: [number, number][] = [];
  let tours = 0;
  for (const [rang, [x, sens]] of passages.entries()) {
    tours += sens;
    const suivant = passages[rang + 1];
    if (tours !== 0 && suivant !== undefined) intervalles.push([x, suivant[0]]);
  }
  return intervalles;
}

function couvrir(couverture: Float64Array, de: number, a: number): void {
  const [debut, fin] = [Math.max(0, de), Math.min(couverture.length, a)];
  for (let colonne = Math.floor(debut); colonne < fin; colonne += 1)
    couverture[colonne] = (couverture[colonne] ?? 0) + Math.min(fin, colonne + 1) - Math.max(debut, colonne);
}
