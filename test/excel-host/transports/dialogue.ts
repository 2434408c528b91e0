/** La fenêtre qu'une page du complément demande à l'hôte de dessiner (protocole, section 12). */
export interface DemandeDialogue {
  readonly adresse: URL;
  /** Parts de l'écran, en pourcentages. */
  readonly largeur: number;
  readonly hauteur: number;
  /** Donne à l'iframe de la fenêtre son adresse et son hôte ; à appeler avant de la poser dans la page. */
  readonly relier: (iframe: HTMLIFrameElement) => void;
}

/** Ce qui arrive à une fenêtre, dans les codes de `DialogEventReceived`. */
export const EVENEMENT_DE_FENETRE = { pageIntrouvable: 12_002, fermee: 12_006 } as const;

export type EvenementDeFenetre = (typeof EVENEMENT_DE_FENETRE)[keyof typeof EVENEMENT_DE_FENETRE];

/** Une fenêtre dessinée. */
export interface DialogueOuvert {
  /** La ferme sans prévenir qui l'a ouverte. */
  fermer(): void;
}

/** Dessine une fenêtre ; `surEvenement` est appelé quand la personne la ferme, ou que sa page n'existe pas. */
export type DessinerDialogue = (
  demande: DemandeDialogue,
  surEvenement: (evenement: EvenementDeFenetre) => void,
) => DialogueOuvert;
