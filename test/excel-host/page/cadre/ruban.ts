import { creerElement } from '../creer-element';
import { ICONES } from './icones';

/** Un bouton du ruban ; `image` est l'adresse d'une image du complément, ou le nom d'un dessin de la page. */
export interface BoutonRuban {
  readonly id: string;
  readonly texte: string;
  readonly infobulle: string;
  readonly image: keyof typeof ICONES | { readonly adresse: string };
  readonly faire?: () => void;
}

export interface GroupeRuban {
  readonly nom: string;
  readonly boutons: readonly BoutonRuban[];
}

function imageDe({ image }: BoutonRuban): HTMLElement {
  if (typeof image !== 'string') return creerElement('img', { class: 'image', src: image.adresse, alt: '' });
  const dessin = creerElement('span', { class: 'image', 'aria-hidden': 'true' });
  dessin.innerHTML = `<svg viewBox="0 0 32 32" width="30" height="30">${ICONES[image]}</svg>`;
  return dessin;
}

/** L'onglet « Accueil » et ses groupes de boutons ; les flèches passent d'un bouton à l'autre. */
export class Ruban {
  private readonly boutons = new Map<string, HTMLButtonElement>();

  constructor(element: HTMLElement, groupes: readonly GroupeRuban[]) {
    const barre = creerElement('div', { class: 'groupes', role: 'toolbar', 'aria-label': 'Ruban, onglet Accueil' });
    for (const { nom, boutons } of groupes) {
      const rangee = creerElement('div', { class: 'boutons' });
      for (const bouton of boutons) rangee.append(this.creer(bouton));
      barre.append(
        creerElement(
          'div',
          { class: 'groupe', role: 'group', 'aria-label': nom },
          rangee,
          creerElement('span', { class: 'nom-groupe', 'aria-hidden': 'true' }, nom),
        ),
      );
    }
    barre.addEventListener('keydown', (evenement) => {
      this.surTouche(evenement);
    });
    element.append(
      creerElement('div', { class: 'onglets-ruban' }, creerElement('span', { class: 'onglet-ruban' }, 'Accueil')),
      barre,
    );
  }

  /** Le bouton d'un identifiant. */
  bouton(id: string): HTMLButtonElement {
    const bouton = this.boutons.get(id);
    if (!bouton) throw new RangeError(`Le ruban n'a pas de bouton « ${id} ».`);
    return bouton;
  }

  private creer(description: BoutonRuban): HTMLButtonElement {
    const { id, texte, infobulle, faire } = description;
    const premier = this.boutons.size === 0;
    const bouton = creerElement(
      'button',
      { type: 'button', class: 'bouton', title: infobulle, id: `bouton-${id}`, tabindex: premier ? 0 : -1 },
      imageDe(description),
      creerElement('span', {}, texte),
    );
    if (faire) bouton.addEventListener('click', faire);
    this.boutons.set(id, bouton);
    return bouton;
  }

  private surTouche(evenement: KeyboardEvent): void {
    const sens = { ArrowRight: 1, ArrowLeft: -1 }[evenement.key];
    const libres = [...this.boutons.values()].filter((bouton) => !bouton.disabled);
    const rang = libres.findIndex((bouton) => bouton === document.activeElement);
    if (sens === undefined || rang < 0) return;
    evenement.preventDefault();
    const suivant = libres[(rang + sens + libres.length) % libres.length];
    for (const bouton of this.boutons.values()) bouton.tabIndex = bouton === suivant ? 0 : -1;
    suivant?.focus();
  }
}
