/** La fenêtre qu'une page du complément demande à l'hôte de dessiner (protocole, section 12). */
export interface DemandeDialogue {
  readonly adresse: URL;
  /** Parts de l'écran, en pourcentages. */
  readonly largeur: number;
  readonly hauteur: number;
}

/** Une fenêtre dessinée. */
export interface DialogueOuvert {
  /** La ferme sans prévenir qui l'a ouverte. */
  fermer(): void;
}

/** Dessine une fenêtre ; `surFermeture` est appelé quand la personne la ferme. */
export type DessinerDialogue = (demande: DemandeDialogue, surFermeture: () => void) => DialogueOuvert;
