import { creerElement } from '../creer-element';

export interface ChoixMenu {
  readonly texte: string;
  readonly coche?: boolean;
  /** La touche qui fait la même chose, écrite à droite. */
  readonly touche?: string;
  readonly impossible?: boolean;
  /** Un trait le sépare du choix précédent. */
  readonly separe?: boolean;
  readonly faire: () => void;
}

/** La liste d'un menu : flèches, Entrée, Échap, et fermeture dès que le clavier la quitte. */
export class ListeMenu {
  readonly element = creerElement('div', { class: 'menu', role: 'menu', hidden: true });

  constructor(
    /** Appelé à la fermeture ; `parChoix` est faux quand le clavier est déjà parti ailleurs. */
    private readonly surFermeture: (rendreLeFoyer: boolean) => void,
    /** Ce qui ouvre le menu : y passer ne le ferme pas. */
    private readonly bouton: Node | null = null,
  ) {
    this.element.addEventListener('keydown', (evenement) => {
      this.surTouche(evenement);
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget)) && relatedTarget !== this.bouton)
        this.fermer(false);
    });
  }

  get ouverte(): boolean {
    return !this.element.hidden;
  }

  /** Montre les choix à une place de l'écran, sans en sortir ; `versLeHaut` : `y` est le bas du menu. */
  ouvrir(choix: readonly ChoixMenu[], x: number, y: number, versLeHaut = false): void {
    this.element.replaceChildren(
      ...choix.flatMap((un, rang) => this.dessiner(rang === 0 ? { ...un, separe: false } : un)),
    );
    this.element.hidden = false;
    const { offsetWidth, offsetHeight, style } = this.element;
    const place = versLeHaut ? y - offsetHeight : y;
    style.left = `${Math.max(4, Math.min(x, window.innerWidth - offsetWidth - 4))}px`;
    style.top = `${Math.max(4, Math.min(place, window.innerHeight - offsetHeight - 4))}px`;
    this.libres[0]?.focus();
  }

  fermer(rendreLeFoyer = true): void {
    if (!this.ouverte) return;
    this.element.hidden = true;
    this.surFermeture(rendreLeFoyer);
  }

  private dessiner({ texte, coche, touche, impossible, separe, faire }: ChoixMenu): readonly HTMLElement[] {
    const role = coche === undefined ? 'menuitem' : 'menuitemcheckbox';
    const element = creerElement(
      'button',
      {
        type: 'button',
        role,
        tabindex: -1,
        'aria-checked': coche === undefined ? undefined : String(coche),
        disabled: impossible === true,
      },
      texte,
      ...(touche === undefined ? [] : [creerElement('kbd', { 'aria-hidden': 'true' }, touche)]),
    );
    element.addEventListener('click', () => {
      this.fermer();
      faire();
    });
    return separe === true ? [creerElement('hr', { role: 'separator' }), element] : [element];
  }

  private get libres(): readonly HTMLButtonElement[] {
    return [...this.element.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  }

  private surTouche(evenement: KeyboardEvent): void {
    const { libres } = this;
    const rang = libres.findIndex((bouton) => bouton === document.activeElement);
    const cible = { ArrowDown: rang + 1, ArrowUp: rang - 1 + libres.length, Home: 0, End: libres.length - 1 }[
      evenement.key
    ];
    if (cible !== undefined) libres[cible % libres.length]?.focus();
    else if (evenement.key === 'Escape' || evenement.key === 'Tab') this.fermer();
    else return;
    evenement.preventDefault();
    evenement.stopPropagation();
  }
}
