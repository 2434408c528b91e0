/** Un morceau de texte : de `debut` compris à `fin` non comprise, en unités UTF-16, comme `String.slice`. */
export interface Etendue {
  readonly debut: number;
  readonly fin: number;
}
