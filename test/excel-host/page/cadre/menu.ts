import { creerElement } from '../creer-element';

export interface ChoixMenu {
  readonly texte: string;
  readonly coche?: boolean;
  readonly faire: () => void;
}

/** Un bouton qui ouvre un menu : flèches, Entrée, Échap, et fermeture au clic ailleurs. Les choix sont relus à chaque ouverture. */
export class Menu {
  private readonly liste = creerElement('div', { class: 'menu', role: 'menu', hidden: true });

  constructor(
    readonly bouton: HTMLButtonElement,
    private readonly choix: () => readonly ChoixMenu[],
  ) {
    bouton.setAttribute('aria-haspopup', 'menu');
    bouton.setAttribute('aria-expanded', 'false');
    this.liste.setAttribute('aria-label', bouton.getAttribute('aria-label') ?? bouton.textContent);
    bouton.after(this.liste);
    bouton.addEventListener('click', () => {
      if (this.liste.hidden) this.ouvrir();
      else this.fermer();
    });
    this.liste.addEventListener('keydown', (evenement) => {
      this.surTouche(evenement);
    });
    this.liste.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.liste.contains(relatedTarget)) && relatedTarget !== bouton)
        this.fermer(false);
    });
  }

  private ouvrir(): void {
    this.liste.replaceChildren(
      ...this.choix().map(({ texte, coche, faire }) => {
        const role = coche === undefined ? 'menuitem' : 'menuitemcheckbox';
        const element = creerElement(
          'button',
          { type: 'button', role, tabindex: -1, 'aria-checked': coche === undefined ? undefined : String(coche) },
          texte,
        );
        element.addEventListener('click', () => {
          this.fermer();
          faire();
        });
        return element;
      }),
    );
    const cadre = this.bouton.getBoundingClientRect();
    const versLeHaut = cadre.top > window.innerHeight / 2;
    this.liste.style.left = `${cadre.left}px`;
    this.liste.style.top = versLeHaut ? 'auto' : `${cadre.bottom + 2}px`;
    this.liste.style.bottom = versLeHaut ? `${window.innerHeight - cadre.top + 2}px` : 'auto';
    this.liste.hidden = false;
    this.bouton.setAttribute('aria-expanded', 'true');
    this.boutons[0]?.focus();
  }

  private fermer(rendreLeFoyer = true): void {
    this.liste.hidden = true;
    this.bouton.setAttribute('aria-expanded', 'false');
    if (rendreLeFoyer) this.bouton.focus();
  }

  private get boutons(): readonly HTMLButtonElement[] {
    return [...this.liste.querySelectorAll('button')];
  }

  private surTouche(evenement: KeyboardEvent): void {
    const { boutons } = this;
    const rang = boutons.findIndex((bouton) => bouton === document.activeElement);
    const cible = { ArrowDown: rang + 1, ArrowUp: rang - 1 + boutons.length, Home: 0, End: boutons.length - 1 }[
      evenement.key
    ];
    if (cible !== undefined) boutons[cible % boutons.length]?.focus();
    else if (evenement.key === 'Escape') this.fermer();
    else return;
    evenement.preventDefault();
  }
}
