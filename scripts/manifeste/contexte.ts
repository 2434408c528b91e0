/** Largeur et hauteur d'une image, en pixels. */
export interface Dimensions {
  readonly largeur: number;
  readonly hauteur: number;
}

/** Ce que le projet contient et que le manifeste doit refléter. */
export interface Contexte {
  /** Version de package.json, par exemple `0.1.0`. */
  readonly versionDuPaquet: string;
  /** Pages HTML produites par webpack, par exemple `taskpane.html`. */
  readonly pages: readonly string[];
  /** Fonctions que src/commands associe à un bouton du ruban. */
  readonly fonctions: readonly string[];
  /** Dimensions d'une icône du projet (chemin depuis la racine), `null` si ce n'est pas un PNG lisible. */
  readonly dimensions: (chemin: string) => Dimensions | null;
}
