/** Les styles d'un onglet écrit par nous ; la couche `excel` dit à quoi ils ressemblent. */
export type StyleName =
  | 'titre'
  | 'sous-titre'
  | 'section'
  | 'texte'
  | 'note'
  | 'lecture'
  | 'entete'
  | 'entete-nombre'
  | 'entete-definition'
  | 'ligne'
  | 'ligne-retrait'
  | 'ligne-forte'
  | 'ligne-nombre'
  | 'nombre-fort'
  | 'definition';
