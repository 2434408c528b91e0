import type { VueClasseur, VueOnglet } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import { Menu } from './menu';

/** Les onglets du bas : un clic ou les flèches changent de feuille, le menu liste aussi les feuilles masquées. */
export class Onglets {
  private readonly liste = creerElement('div', {
    class: 'onglets',
    role: 'tablist',
    'aria-label': 'Feuilles du classeur',
  });
  private dernier = '';

  constructor(
    element: HTMLElement,
    private readonly classeur: () => VueClasseur,
    /** L'onglet montré : celui qui est actif, ou un onglet masqué qu'on regarde. */
    private readonly montre: () => string,
    private readonly montrer: (id: string) => void,
  ) {
    const bouton = creerElement(
      'button',
      {
        type: 'button',
        class: 'toutes-les-feuilles',
        'aria-label': 'Toutes les feuilles',
        title: 'Toutes les feuilles',
      },
      '☰',
    );
    element.append(bouton, this.liste);
    new Menu(bouton, () =>
      this.classeur()
        .feuilles()
        .map(({ id, nom, visible }) => ({
          texte: visible ? nom : `${nom} (masquée)`,
          coche: id === this.montre(),
          faire: () => {
            this.montrer(id);
          },
        })),
    );
    this.liste.addEventListener('click', ({ target }) => {
      const onglet = target instanceof Element ? target.closest<HTMLElement>('[role=tab]') : null;
      if (onglet?.dataset['feuille'] !== undefined) this.montrer(onglet.dataset['feuille']);
    });
    this.liste.addEventListener('keydown', (evenement) => {
      const sens = { ArrowRight: 1, ArrowLeft: -1 }[evenement.key];
      if (sens === undefined) return;
      evenement.preventDefault();
      this.passer(sens === 1 ? 1 : -1);
      this.liste.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    });
  }

  private get visibles(): readonly VueOnglet[] {
    return this.classeur()
      .feuilles()
      .filter(({ id, visible }) => visible || id === this.montre());
  }

  /** Passe à l'onglet visible suivant ou précédent. */
  passer(sens: 1 | -1): void {
    const { visibles } = this;
    const suivant = visibles[visibles.findIndex(({ id }) => id === this.montre()) + sens];
    if (suivant) this.montrer(suivant.id);
  }

  dessiner(): void {
    const montre = this.montre();
    const etat = JSON.stringify([montre, this.visibles]);
    if (etat === this.dernier) return;
    this.dernier = etat;
    const avaitLeFoyer = this.liste.contains(document.activeElement);
    this.liste.replaceChildren(
      ...this.visibles.map(({ id, nom, visible, couleur }) => {
        const choisi = id === montre;
        const onglet = creerElement(
          'button',
          {
            type: 'button',
            role: 'tab',
            class: visible ? 'onglet' : 'onglet masque',
            'aria-selected': String(choisi),
            'aria-controls': 'grille',
            tabindex: choisi ? 0 : -1,
            'data-feuille': id,
          },
          nom,
        );
        if (couleur !== null) onglet.style.setProperty('--couleur', couleur);
        return onglet;
      }),
    );
    const actif = this.liste.querySelector<HTMLElement>('[aria-selected=true]');
    actif?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (avaitLeFoyer) actif?.focus();
  }
}
