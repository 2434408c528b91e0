import { creerElement } from '../creer-element';

/** Une bande sous le ruban, pour ce qui demande l'attention sans arrêter le travail. */
export class BandeMessage {
  private readonly texte = creerElement('span', {});

  constructor(private readonly element: HTMLElement) {
    const fermer = creerElement(
      'button',
      { type: 'button', class: 'bouton-nu', 'aria-label': 'Fermer le message' },
      '✕',
    );
    fermer.addEventListener('click', () => {
      this.cacher();
    });
    element.append(this.texte, fermer);
  }

  montrer(texte: string, ton: 'information' | 'erreur' = 'information'): void {
    this.texte.textContent = texte;
    this.element.classList.toggle('erreur', ton === 'erreur');
    this.element.hidden = false;
  }

  cacher(): void {
    this.element.hidden = true;
  }
}
