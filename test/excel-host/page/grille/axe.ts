/**
 * Les lignes ou les colonnes d'une feuille mises bout à bout : à quel pixel commence chacune, et laquelle est à un pixel donné.
 * Les rangs comptent depuis 1 ; une ligne masquée a une taille nulle.
 */
export class Axe {
  private readonly fins: Float64Array;

  constructor(
    readonly nombre: number,
    taille: (rang: number) => number,
  ) {
    this.fins = new Float64Array(nombre + 1);
    let fin = 0;
    for (let rang = 1; rang <= nombre; rang += 1) {
      fin += Math.max(0, taille(rang));
      this.fins[rang] = fin;
    }
  }

  /** Longueur totale, en pixels. */
  get total(): number {
    return this.fins[this.nombre] ?? 0;
  }

  /** Premier pixel d'un rang ; au-delà du dernier, la fin de l'axe. */
  debut(rang: number): number {
    return this.fins[Math.min(Math.max(rang - 1, 0), this.nombre)] ?? 0;
  }

  /** Premier pixel après un rang. */
  fin(rang: number): number {
    return this.debut(rang + 1);
  }

  taille(rang: number): number {
    return this.fin(rang) - this.debut(rang);
  }

  /** Le rang visible qui couvre un pixel ; le premier avant 0, le dernier après la fin. */
  rangA(pixel: number): number {
    let bas = 1;
    let haut = this.nombre;
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if (this.fin(milieu) > pixel) haut = milieu;
      else bas = milieu + 1;
    }
    return bas;
  }

  /** Le rang visible suivant dans un sens, ou le même s'il n'y en a plus : les rangs masqués sont enjambés. */
  voisin(rang: number, sens: 1 | -1): number {
    for (let suivant = rang + sens; suivant >= 1 && suivant <= this.nombre; suivant += sens) {
      if (this.taille(suivant) > 0) return suivant;
    }
    return rang;
  }
}
