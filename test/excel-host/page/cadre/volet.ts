import { creerElement } from '../creer-element';
import { reglerLargeurDuVolet } from './separateur';

/** Le volet à droite de la feuille : son titre, son bouton pour fermer, et la page du complément dans une iframe. */
export class Volet {
  private iframe: HTMLIFrameElement | null = null;

  constructor(
    private readonly element: HTMLElement,
    private readonly gestes: {
      /** Relie la page du complément au classeur, et dit où la trouver. */
      readonly ouvrir: (iframe: HTMLIFrameElement) => void;
      readonly fermer: () => void;
      /** Le volet vient de s'ouvrir ou de se fermer. */
      readonly surEtat: (ouvert: boolean) => void;
    },
  ) {
    const fermer = creerElement(
      'button',
      { type: 'button', class: 'bouton-nu', 'aria-label': 'Fermer le volet', title: 'Fermer le volet' },
      '✕',
    );
    fermer.addEventListener('click', () => {
      this.fermer();
    });
    const separateur = creerElement('div', {
      class: 'separateur',
      role: 'separator',
      tabindex: 0,
      'aria-orientation': 'vertical',
      'aria-label': 'Largeur du volet',
    });
    reglerLargeurDuVolet(separateur, element);
    element.append(
      creerElement('div', { class: 'titre' }, creerElement('h2', {}, 'Services Publics +'), fermer),
      separateur,
    );
  }

  get ouvert(): boolean {
    return this.iframe !== null;
  }

  ouvrir(): void {
    if (this.iframe) {
      this.iframe.focus();
      return;
    }
    this.iframe = creerElement('iframe', {
      title: 'Complément Services Publics +',
      id: 'iframe-volet',
      allow: 'clipboard-write',
    });
    this.gestes.ouvrir(this.iframe);
    this.element.append(this.iframe);
    this.montrer(true);
  }

  fermer(): void {
    if (!this.iframe) return;
    this.gestes.fermer();
    this.iframe.remove();
    this.iframe = null;
    this.montrer(false);
  }

  private montrer(ouvert: boolean): void {
    this.element.hidden = !ouvert;
    this.gestes.surEtat(ouvert);
  }
}
