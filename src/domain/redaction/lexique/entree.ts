/**
 * Une tournure et ce qui la remplace : un texte, mot à mot ; `SUPPRIMER`, le reste de la phrase se suffit ; `null`, à reformuler.
 * La tournure s'écrit sans accents ; « | » sépare les formes d'un même mot.
 */
export type Entree = readonly [motif: string, alternative: string | null];

/** L'alternative d'une tournure qui s'enlève : la phrase commence au mot d'après. */
export const SUPPRIMER = '';
