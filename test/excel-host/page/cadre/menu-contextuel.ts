import { type ChoixMenu, ListeMenu } from './liste-menu';

/** Le menu du clic droit, ou de Maj + F10. */
export class MenuContextuel {
  private readonly liste: ListeMenu;

  constructor(nom: string, rendreLeFoyer: () => void) {
    this.liste = new ListeMenu((rendre) => {
      if (rendre) rendreLeFoyer();
    });
    this.liste.element.setAttribute('aria-label', nom);
    // Dans la partie principale, où un lecteur d'écran la cherche.
    (document.querySelector('main') ?? document.body).append(this.liste.element);
  }

  ouvrir(choix: readonly ChoixMenu[], x: number, y: number, versLeHaut = false): void {
    this.liste.fermer(false);
    this.liste.ouvrir(choix, x, y, versLeHaut);
  }
}
