/** Une couleur en `#RRGGBB`. */
export type Couleur = `#${string}`;

interface ChartBase {
  /** Nom de l'objet graphique, unique dans l'onglet : il sert à le retrouver. */
  readonly name: string;
  readonly title: string;
  /** Plage des données, titres compris : première colonne = catégories, première ligne = noms des séries. */
  readonly source: string;
  /** Cellules des coins, pour le placement. */
  readonly from: string;
  readonly to: string;
}

/** Un graphique d'onglet : l'anneau des trois parts, ou les colonnes empilées par mois. */
export type ChartLayout =
  | (ChartBase & { readonly kind: 'anneau'; readonly pointColors: readonly Couleur[] })
  | (ChartBase & {
      readonly kind: 'colonnes-empilees';
      readonly seriesColors: readonly Couleur[];
      readonly axisTitle: string;
    });
