/** Les aspects qu'une mise en forme conditionnelle peut donner ; la couche `excel` dit à quoi ils ressemblent. */
export type ConditionalStyleName =
  | 'attention'
  | 'attenue'
  | 'en-retard'
  | 'ligne-en-retard'
  | 'a-echeance'
  | 'ar-a-envoyer'
  | 'en-cours'
  | 'dans-les-delais'
  | 'hors-delai'
  | 'a-verifier';
