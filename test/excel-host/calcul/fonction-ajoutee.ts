/** Une fonction donnée au moteur ; ses arguments et son résultat sont des valeurs du moteur. */
export interface FonctionAjoutee {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}
