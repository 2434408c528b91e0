import { creerElement } from '../creer-element';
import type { Grille } from './grille';

const FLECHE =
  '<svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true"><path d="M0 0h10L5 6z" fill="#404040"/></svg>';

/** La liste déroulante d'une cellule validée par une liste : le bouton au bord de la cellule active, et les choix. */
export class ListeChoix {
  private readonly bouton = creerElement('button', {
    type: 'button',
    class: 'bouton-liste',
    tabindex: -1,
    'aria-label': 'Ouvrir la liste de choix',
    hidden: true,
  });
  private readonly liste = creerElement('div', {
    class: 'liste-choix',
    role: 'listbox',
    tabindex: -1,
    'aria-label': 'Choix de la cellule',
    hidden: true,
  });
  private rang = 0;

  constructor(
    private readonly grille: Grille,
    private readonly surChoix: (texte: string) => void,
  ) {
    this.bouton.innerHTML = FLECHE;
    grille.vue.append(this.bouton, this.liste);
    this.bouton.addEventListener('click', () => {
      if (this.liste.hidden) this.ouvrir();
      else this.fermer();
    });
    this.liste.addEventListener('keydown', (evenement) => {
      this.surTouche(evenement);
    });
    this.liste.addEventListener('pointermove', (evenement) => {
      const rang = this.rangDe(evenement.target);
      if (rang >= 0) this.viser(rang);
    });
    this.liste.addEventListener('click', (evenement) => {
      const rang = this.rangDe(evenement.target);
      if (rang >= 0) this.choisir(rang);
    });
    this.liste.addEventListener('focusout', () => {
      this.liste.hidden = true;
    });
    grille.element.addEventListener('scroll', () => {
      requestAnimationFrame(() => {
        this.suivre();
      });
    });
  }

  /** Place le bouton contre la cellule active si elle a une liste, le retire sinon. */
  suivre(): void {
    const { celluleActive, feuille, fusions } = this.grille.modele;
    const { l, c } = fusions.ancre(celluleActive);
    const choix = feuille.listeDeChoix(l, c);
    this.bouton.hidden = choix === null;
    if (choix === null) {
      this.liste.hidden = true;
      return;
    }
    const { gauche, haut, largeur, hauteur } = this.grille.rectangle({ l, c });
    this.bouton.hidden = gauche < this.grille.largeurEntete || haut < this.grille.hauteurEntete;
    this.bouton.style.cssText = `left:${gauche + largeur}px;top:${haut + Math.max(0, hauteur - 20)}px`;
    this.liste.style.cssText = `left:${gauche - 1}px;top:${haut + hauteur}px;min-width:${largeur + 20}px`;
  }

  /** Ouvre la liste de la cellule active ; faux si elle n'en a pas. */
  ouvrir(): boolean {
    const { celluleActive, feuille, fusions } = this.grille.modele;
    const { l, c } = fusions.ancre(celluleActive);
    const choix = feuille.listeDeChoix(l, c);
    if (!choix || choix.length === 0) return false;
    this.suivre();
    this.liste.replaceChildren(
      ...choix.map((texte, rang) =>
        creerElement('div', { role: 'option', id: `choix-${rang}`, 'data-rang': rang }, texte),
      ),
    );
    this.liste.hidden = false;
    this.viser(Math.max(0, choix.indexOf(feuille.cellule(l, c).texte)));
    const dessous = this.grille.element.clientHeight - this.liste.offsetTop;
    if (this.liste.offsetHeight > dessous) {
      const { haut } = this.grille.rectangle({ l, c });
      this.liste.style.top = `${Math.max(this.grille.hauteurEntete, haut - this.liste.offsetHeight)}px`;
    }
    this.liste.focus();
    return true;
  }

  private fermer(): void {
    this.liste.hidden = true;
    this.grille.foyer.focus({ preventScroll: true });
  }

  private rangDe(cible: EventTarget | null): number {
    const option = cible instanceof Element ? cible.closest<HTMLElement>('[role=option]') : null;
    return option ? Number(option.dataset['rang']) : -1;
  }

  private viser(rang: number): void {
    this.rang = rang;
    [...this.liste.children].forEach((option, autre) => {
      option.setAttribute('aria-selected', String(autre === rang));
    });
    this.liste.setAttribute('aria-activedescendant', `choix-${rang}`);
    this.liste.children[rang]?.scrollIntoView({ block: 'nearest' });
  }

  private choisir(rang: number): void {
    const texte = this.liste.children[rang]?.textContent ?? '';
    this.fermer();
    this.surChoix(texte);
  }

  private surTouche(evenement: KeyboardEvent): void {
    const dernier = this.liste.children.length - 1;
    const cibles: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        this.viser(Math.min(dernier, this.rang + 1));
      },
      ArrowUp: () => {
        this.viser(Math.max(0, this.rang - 1));
      },
      Home: () => {
        this.viser(0);
      },
      End: () => {
        this.viser(dernier);
      },
      Enter: () => {
        this.choisir(this.rang);
      },
      Tab: () => {
        this.choisir(this.rang);
      },
      Escape: () => {
        this.fermer();
      },
    };
    const geste = cibles[evenement.key];
    if (!geste) return;
    evenement.preventDefault();
    evenement.stopPropagation();
    geste();
  }
}
