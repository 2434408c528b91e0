/**
 * Un comportement d'Excel, écrit pour s'exécuter tel quel dans un vrai Excel comme devant notre hôte.
 * Le cas part d'une feuille neuve et vide ; il rend ce qu'il a observé, en valeurs simples.
 */
export interface CasDeConformite {
  /** Une phrase au présent. */
  readonly nom: string;
  /** La page de documentation ou l'issue d'où vient ce qu'on attend. */
  readonly source: string;
  readonly executer: (context: Excel.RequestContext, feuille: Excel.Worksheet) => Promise<unknown>;
  readonly attendu: unknown;
}
