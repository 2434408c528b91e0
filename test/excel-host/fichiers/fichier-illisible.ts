/** Ce qui empêche d'ouvrir un fichier. */
export type CauseIllisible = 'pas-un-zip' | 'pas-un-classeur' | 'chiffre' | 'ancien-format' | 'abime';

const PHRASES: Readonly<Record<CauseIllisible, string>> = {
  'pas-un-zip': "Ce fichier n'est pas un classeur Excel (.xlsx).",
  'pas-un-classeur': 'Ce fichier compressé ne contient pas de classeur Excel.',
  chiffre: 'Ce classeur est protégé par un mot de passe : il ne peut pas être ouvert ici.',
  'ancien-format': "Ce classeur est à l'ancien format .xls : enregistrez-le d'abord en .xlsx.",
  abime: 'Ce classeur est abîmé : une de ses parties est illisible.',
};

/** Le fichier ne peut pas être ouvert ; `message` est une phrase à montrer. */
export class FichierIllisible extends Error {
  override readonly name = 'FichierIllisible';

  constructor(
    readonly causeIllisible: CauseIllisible,
    detail?: string,
  ) {
    super(PHRASES[causeIllisible] + (detail === undefined ? '' : ` (${detail})`));
  }
}
