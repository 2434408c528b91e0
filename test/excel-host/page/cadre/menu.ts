import { type ChoixMenu, ListeMenu } from './liste-menu';

/** Un bouton qui ouvre un menu sous lui, ou au-dessus s'il est en bas de la page. Les choix sont relus à chaque ouverture. */
export class Menu {
  private readonly liste: ListeMenu;

  constructor(
    readonly bouton: HTMLButtonElement,
    private readonly choix: () => readonly ChoixMenu[],
  ) {
    bouton.setAttribute('aria-haspopup', 'menu');
    bouton.setAttribute('aria-expanded', 'false');
    this.liste = new ListeMenu((rendreLeFoyer) => {
      bouton.setAttribute('aria-expanded', 'false');
      if (rendreLeFoyer) bouton.focus();
    }, bouton);
    this.liste.element.setAttribute('aria-label', bouton.getAttribute('aria-label') ?? bouton.textContent);
    bouton.after(this.liste.element);
    bouton.addEventListener('click', () => {
      if (this.liste.ouverte) this.liste.fermer();
      else this.ouvrir();
    });
  }

  private ouvrir(): void {
    const { left, top, bottom } = this.bouton.getBoundingClientRect();
    const versLeHaut = top > window.innerHeight / 2;
    this.liste.ouvrir(this.choix(), left, versLeHaut ? top - 2 : bottom + 2, versLeHaut);
    this.bouton.setAttribute('aria-expanded', 'true');
  }
}
