/** Les motifs de remplissage : leur nom dans l'API, et dans le fichier (ECMA-376, 18.18.55). */
export const MOTIFS = {
  None: 'none',
  Solid: 'solid',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
} as const;

export type MotifApi = keyof typeof MOTIFS;

/** Les motifs qu'on peut poser ; les dégradés se lisent seulement. */
export const MOTIFS_POSABLES = Object.keys(MOTIFS) as readonly MotifApi[];

/** Le nom dans l'API d'un motif du fichier. */
export function motifApi(motif: string): string {
  return MOTIFS_POSABLES.find((nom) => MOTIFS[nom] === motif) ?? (motif === 'gradient' ? 'LinearGradient' : 'Solid');
}
