/** Une page du complément reliée au classeur. */
export interface Liaison {
  /** Fait exécuter une fonction du ruban par la page ; rejette si elle ne la connaît pas ou ne répond pas. */
  executerCommande(nom: string): Promise<void>;
  /** Une fenêtre du complément est ouverte : il attend quelqu'un. */
  readonly dialogueOuvert: boolean;
  fermer(): void;
}

/** Relie une iframe au classeur et y charge une page du complément. */
export type Relier = (iframe: HTMLIFrameElement, adresse: URL) => Liaison;
