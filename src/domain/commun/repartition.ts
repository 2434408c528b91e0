/**
 * Combien de fois chaque valeur entière a été vue : de quoi donner moyenne et quantiles sans garder ni trier
 * les valeurs (D6). Ajouter ne réserve pas de mémoire, sauf quand une valeur dépasse toutes les précédentes.
 *
 * Les valeurs sont des entiers positifs ou nuls ; les résultats sont ceux de `moyenne` et de `quantile`.
 */
export class Repartition {
  #fois = new Uint32Array(64);
  #effectif = 0;
  #somme = 0;

  /** Nombre de valeurs ajoutées. */
  get effectif(): number {
    return this.#effectif;
  }

  ajouter(valeur: number): void {
    if (valeur >= this.#fois.length) this.#agrandir(valeur);
    this.#fois[valeur] = (this.#fois[valeur] ?? 0) + 1;
    this.#effectif += 1;
    this.#somme += valeur;
  }

  /** La moyenne, `null` si rien n'a été ajouté. */
  moyenne(): number | null {
    return this.#effectif === 0 ? null : this.#somme / this.#effectif;
  }

  /** Le quantile d'ordre `p` (de 0 à 1), `null` si rien n'a été ajouté. */
  quantile(p: number): number | null {
    if (this.#effectif === 0) return null;
    const rang = p * (this.#effectif - 1);
    const bas = this.#valeurAuRang(Math.floor(rang));
    const haut = this.#valeurAuRang(Math.ceil(rang));
    return bas + (rang - Math.floor(rang)) * (haut - bas);
  }

  /** La valeur que porterait la case `rang` (depuis 0) de la liste triée. */
  #valeurAuRang(rang: number): number {
    let vues = 0;
    let valeur = -1;
    while (vues <= rang) {
      valeur += 1;
      vues += this.#fois[valeur] ?? 0;
    }
    return valeur;
  }

  #agrandir(valeur: number): void {
    const plusGrand = new Uint32Array(2 * (valeur + 1));
    plusGrand.set(this.#fois);
    this.#fois = plusGrand;
  }
}
