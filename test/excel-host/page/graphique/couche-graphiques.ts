import type { VueFeuille, VueGraphique } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import type { Zone } from '../grille/quart';
import { dessinerGraphique } from './dessiner-graphique';
import { creerSvg } from './noeud-svg';

/** Les graphiques posés sur la feuille : ils défilent avec les cellules, et un clic en choisit un. */
export class CoucheGraphiques {
  readonly element = creerElement('div', { class: 'couche-graphiques' });
  private readonly quarts = [0, 1, 2, 3].map(() => {
    const plan = creerElement('div', { class: 'plan' });
    const quart = creerElement('div', { class: 'quart' }, plan);
    this.element.append(quart);
    return { quart, plan };
  });
  private graphiques: readonly VueGraphique[] = [];
  private choisi: string | null = null;
  /** Appelé quand une personne choisit un graphique. */
  surChoix: (nom: string) => void = () => undefined;

  constructor() {
    this.element.addEventListener('pointerdown', (evenement) => {
      const figure =
        evenement.target instanceof Element ? evenement.target.closest<HTMLElement>('[data-graphique]') : null;
      if (figure) this.choisir(figure.dataset['graphique'] ?? null);
    });
    this.element.addEventListener('keydown', (evenement) => {
      if (evenement.key === 'Escape') this.choisir(null);
    });
    this.element.addEventListener('focusin', (evenement) => {
      if (evenement.target instanceof HTMLElement) this.choisir(evenement.target.dataset['graphique'] ?? null);
    });
  }

  /** Choisit un graphique par son nom, ou aucun. */
  choisir(nom: string | null): void {
    if (nom === this.choisi) return;
    this.choisi = nom;
    for (const figure of this.element.querySelectorAll<HTMLElement>('[data-graphique]')) {
      figure.classList.toggle('choisi', figure.dataset['graphique'] === nom);
    }
    if (nom !== null) this.surChoix(nom);
  }

  dessiner(feuille: VueFeuille, zones: readonly Zone[], contenuPerime: boolean): void {
    if (contenuPerime) this.graphiques = feuille.graphiques();
    const [coin] = zones;
    const fige = { x: Math.max(0, coin?.largeur ?? 0), y: Math.max(0, coin?.hauteur ?? 0) };
    zones.forEach((zone, rang) => {
      const place = this.quarts[rang];
      if (!place) return;
      const { quart, plan } = place;
      quart.style.cssText = `left:${zone.gauche}px;top:${zone.haut}px;width:${Math.max(0, zone.largeur)}px;height:${Math.max(0, zone.hauteur)}px`;
      plan.style.transform = `translate(${-zone.origineX}px, ${-zone.origineY}px)`;
      if (!contenuPerime) return;
      const xFige = rang === 0 || rang === 2;
      const yFige = rang === 0 || rang === 1;
      const figures = this.graphiques.flatMap((graphique) => {
        const enX = presence(graphique.ancre.gauche, graphique.ancre.largeur, fige.x, xFige);
        const enY = presence(graphique.ancre.haut, graphique.ancre.hauteur, fige.y, yFige);
        return enX === 'absent' || enY === 'absent'
          ? []
          : [this.poser(graphique, enX === 'entame' || enY === 'entame')];
      });
      plan.replaceChildren(...figures);
    });
  }

  /** Un graphique à cheval sur un volet figé est dessiné dans chaque quart ; un seul, celui de sa fin, répond et se lit. */
  private poser(graphique: VueGraphique, fantome: boolean): HTMLElement {
    const { gauche, haut, largeur, hauteur } = graphique.ancre;
    const classe = graphique.nom === this.choisi ? 'graphique choisi' : 'graphique';
    const figure = creerElement(
      'figure',
      fantome
        ? { class: 'graphique', 'aria-hidden': 'true' }
        : {
            class: classe,
            tabindex: 0,
            'data-graphique': graphique.nom,
            'aria-label': graphique.titre ?? graphique.nom,
          },
    );
    figure.style.cssText = `left:${gauche}px;top:${haut}px;width:${largeur}px;height:${hauteur}px`;
    figure.append(creerSvg(dessinerGraphique(graphique)));
    return figure;
  }
}

/** Si un graphique est dans une part figée ou mobile d'un axe : `entame` quand il commence dans la part figée et la dépasse. */
function presence(debut: number, taille: number, fige: number, partFigee: boolean): 'absent' | 'entame' | 'fin' {
  const depasse = debut + taille > fige;
  if (partFigee) return debut >= fige ? 'absent' : depasse ? 'entame' : 'fin';
  return depasse ? 'fin' : 'absent';
}
