import type { ResultatGeste } from '../../vue/gestes-feuille';
import type { VueClasseur, VueOnglet } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import { demanderChoix } from './demander';
import type { ChoixMenu } from './liste-menu';
import { Menu } from './menu';
import { MenuContextuel } from './menu-contextuel';

/** Les onglets du bas : un clic ou les flèches changent de feuille, le menu liste aussi les feuilles masquées. */
export class Onglets {
  private readonly liste = creerElement('div', {
    class: 'onglets',
    role: 'tablist',
    'aria-label': 'Feuilles du classeur',
  });
  private readonly menu: MenuContextuel;
  private dernier = '';

  constructor(
    element: HTMLElement,
    private readonly classeur: () => VueClasseur,
    /** L'onglet montré : celui qui est actif, ou un onglet masqué qu'on regarde. */
    private readonly montre: () => string,
    private readonly montrer: (id: string) => void,
    private readonly surRefus: (message: string) => void,
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
    new Menu(bouton, () => [
      ...this.classeur()
        .feuilles()
        .map(({ id, nom, visible }) => ({
          texte: visible ? nom : `${nom} (masquée)`,
          coche: id === this.montre(),
          faire: () => {
            this.montrer(id);
          },
        })),
      ...this.gestesDOnglet(this.montre()).map((choix, rang) => (rang === 0 ? { ...choix, separe: true } : choix)),
    ]);
    this.menu = new MenuContextuel("Menu de l'onglet", () => {
      this.liste.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    });
    this.liste.addEventListener('contextmenu', (evenement) => {
      const onglet = evenement.target instanceof Element ? evenement.target.closest<HTMLElement>('[role=tab]') : null;
      const id = onglet?.dataset['feuille'];
      if (id === undefined) return;
      evenement.preventDefault();
      const place = onglet?.getBoundingClientRect();
      this.menu.ouvrir(this.gestesDOnglet(id), evenement.clientX || (place?.left ?? 0), place?.top ?? 0, true);
    });
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

  /** Masquer cet onglet, ou en afficher un qui l'est. */
  private gestesDOnglet(id: string): readonly ChoixMenu[] {
    const { gestes } = this.classeur();
    const masquees = this.classeur()
      .feuilles()
      .filter(({ visible, introuvable }) => !visible && introuvable !== true);
    const rapporter = (resultat: ResultatGeste): void => {
      if (!resultat.ok) this.surRefus(resultat.message);
    };
    return [
      {
        texte: 'Masquer cette feuille',
        impossible: masquees.some((une) => une.id === id),
        faire: () => {
          rapporter(gestes.montrerFeuille(id, false));
        },
      },
      {
        texte: 'Afficher une feuille masquée…',
        impossible: masquees.length === 0,
        faire: () => {
          void demanderChoix('Afficher', 'Feuille à afficher', masquees).then((choisie) => {
            if (choisie !== null) rapporter(gestes.montrerFeuille(choisie, true));
          });
        },
      },
    ];
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
