/** Ce qui s'enregistre dans un fichier .xlsx, en disant d'abord ce qu'il y perdrait. */
export interface Enregistrable {
  /** Les octets du fichier .xlsx ; rejette si le classeur est en lecture seule. */
  enregistrer(): Promise<Uint8Array>;
  /** Ce que {@link enregistrer} perdrait du fichier ouvert, une phrase par perte ; vide si rien. */
  pertesALEnregistrement(): readonly string[];
}
