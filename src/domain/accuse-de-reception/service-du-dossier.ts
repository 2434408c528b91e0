/** Le service chargé du dossier, tel que l'accusé de réception le nomme (CRPA, R112-5, 2°). Un texte vide manque. */
export interface ServiceDuDossier {
  readonly nom: string;
  /** Adresse postale ; peut tenir sur plusieurs lignes. */
  readonly adresse: string;
  readonly courriel: string;
  readonly telephone: string;
}

/** Le service d'un classeur qui n'en dit rien. */
export const SERVICE_VIDE: ServiceDuDossier = { nom: '', adresse: '', courriel: '', telephone: '' };
