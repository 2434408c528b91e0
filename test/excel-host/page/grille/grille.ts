import type { Bloc, Position, VueFeuille } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import { CoucheGraphiques } from '../graphique/couche-graphiques';
import { CadreSelection } from './cadre-selection';
import { type DecoupeAxe, decouperAxe, defilementPourMontrer, pixelDEcran, pixelDeFeuille } from './decoupe-axe';
import { decrireLaGrille } from './decrire-grille';
import { Entetes } from './entetes';
import { ModeleGrille } from './modele-grille';
import { Quart } from './quart';
import { QUARTS, zonesDesQuarts } from './zones-quarts';

const HAUTEUR_ENTETE = 22;
/** Rangs dessinés d'avance autour de la fenêtre. */
const MARGE = { lignes: 8, colonnes: 2 };

/**
 * La feuille à l'écran : en-têtes, quatre quarts pour les volets figés, sélection, graphiques. Elle ne dessine que ce qui se voit.
 * Elle ne sait rien du clavier ni de la saisie : `Clavier`, `Souris` et `Editeur` la pilotent.
 */
export class Grille {
  readonly element = creerElement('div', { class: 'defileur' });
  /** Ce qui reçoit le clavier. */
  readonly foyer = creerElement('div', {
    class: 'grille',
    role: 'grid',
    tabindex: 0,
    'aria-multiselectable': 'true',
    id: 'grille',
  });
  readonly graphiques = new CoucheGraphiques();
  private readonly etendue = creerElement('div', { class: 'etendue' });
  readonly vue = creerElement('div', { class: 'vue' });
  private readonly entetesColonnes = new Entetes('colonnes');
  private readonly entetesLignes = new Entetes('lignes');
  private readonly coinEntetes = creerElement('div', { class: 'coin-entetes', 'aria-hidden': 'true' });
  private readonly quarts = QUARTS.map((nom) => new Quart(nom));
  private readonly cadres = this.quarts.map((quart) => new CadreSelection(quart.plan));
  private readonly defilements = new Map<string, { x: number; y: number }>();
  private copie: { readonly feuille: string; readonly bloc: Bloc } | null = null;
  private attente = 0;
  private contenuPerime = true;
  private decoupeX!: DecoupeAxe;
  private decoupeY!: DecoupeAxe;
  private contenu!: ModeleGrille;

  constructor(feuille: VueFeuille) {
    this.foyer.append(...this.quarts.map((quart) => quart.element));
    this.vue.append(
      this.foyer,
      this.graphiques.element,
      this.entetesColonnes.element,
      this.entetesLignes.element,
      this.coinEntetes,
    );
    this.etendue.append(this.vue);
    this.element.append(this.etendue);
    this.element.addEventListener('scroll', () => {
      this.surDefilement();
    });
    new ResizeObserver(() => {
      this.demander();
    }).observe(this.element);
    this.afficher(feuille);
  }

  get modele(): ModeleGrille {
    return this.contenu;
  }

  /** Montre une autre feuille, là où on l'avait laissée. */
  afficher(feuille: VueFeuille): void {
    this.contenu = new ModeleGrille(feuille);
    this.rafraichir();
    this.dessiner();
    const place = this.defilements.get(feuille.id) ?? { x: 0, y: 0 };
    this.element.scrollTo(place.x, place.y);
    this.dessiner();
  }

  /** Le contenu a changé : tout relire au prochain affichage. */
  rafraichir(): void {
    this.contenuPerime = true;
    this.demander();
  }

  /** Redessine au prochain affichage. */
  demander(): void {
    if (this.attente !== 0) return;
    this.attente = requestAnimationFrame(() => {
      this.dessiner();
    });
  }

  /** Largeur de la colonne des numéros de lignes : elle suit le plus grand numéro visible. */
  get largeurEntete(): number {
    return Math.max(30, 14 + 7 * String(this.contenu.lignes.nombre).length);
  }

  get hauteurEntete(): number {
    return HAUTEUR_ENTETE;
  }

  /** Fait défiler jusqu'à voir une cellule. */
  montrer({ l, c }: Position): void {
    const { lignes, colonnes, volets } = this.contenu;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.element;
    this.ajusterEtendue();
    this.element.scrollTo(
      defilementPourMontrer(colonnes, volets.colonnes, scrollLeft, clientWidth - this.largeurEntete, c),
      defilementPourMontrer(lignes, volets.lignes, scrollTop, clientHeight - HAUTEUR_ENTETE, l),
    );
    this.demander();
  }

  /** La cellule sous un point de la vue ; `null` au-dessus d'un en-tête. */
  celluleSous(
    clientX: number,
    clientY: number,
  ): { readonly position: Position; readonly sur: 'cellule' | 'ligne' | 'colonne' | 'coin' } {
    const cadre = this.vue.getBoundingClientRect();
    const x = clientX - cadre.left - this.largeurEntete;
    const y = clientY - cadre.top - HAUTEUR_ENTETE;
    const c = this.contenu.colonnes.rangA(pixelDeFeuille(this.decoupeX, Math.max(0, x)));
    const l = this.contenu.lignes.rangA(pixelDeFeuille(this.decoupeY, Math.max(0, y)));
    const sur = x < 0 ? (y < 0 ? 'coin' : 'ligne') : y < 0 ? 'colonne' : 'cellule';
    return { position: { l, c }, sur };
  }

  /** Le rectangle d'une cellule (ou de sa fusion) dans la vue, en pixels. */
  rectangle(position: Position): { gauche: number; haut: number; largeur: number; hauteur: number } {
    const { lignes, colonnes, fusions } = this.contenu;
    const { de, a } = fusions.en(position.l, position.c) ?? { de: position, a: position };
    return {
      gauche: this.largeurEntete + pixelDEcran(this.decoupeX, colonnes.debut(de.c)),
      haut: HAUTEUR_ENTETE + pixelDEcran(this.decoupeY, lignes.debut(de.l)),
      largeur: colonnes.fin(a.c) - colonnes.debut(de.c),
      hauteur: lignes.fin(a.l) - lignes.debut(de.l),
    };
  }

  /** Où commence une ligne ou une colonne dans la vue, et sa taille, en pixels. */
  bande(axe: 'lignes' | 'colonnes', rang: number): { readonly debut: number; readonly taille: number } {
    const tailles = this.contenu[axe];
    const [decoupe, entete] = axe === 'lignes' ? [this.decoupeY, HAUTEUR_ENTETE] : [this.decoupeX, this.largeurEntete];
    return { debut: entete + pixelDEcran(decoupe, tailles.debut(rang)), taille: tailles.taille(rang) };
  }

  /** Entoure d'un pointillé les cellules copiées, ou cesse. */
  contour(copie: { readonly feuille: string; readonly bloc: Bloc } | null): void {
    this.copie = copie;
    this.demander();
  }

  /** Nombre de lignes entières visibles sous les volets figés. */
  get lignesParPage(): number {
    const { lignes } = this.contenu;
    return Math.max(
      1,
      lignes.rangA(this.decoupeY.origineMobile + this.decoupeY.tailleMobile) -
        lignes.rangA(this.decoupeY.origineMobile) -
        1,
    );
  }

  private surDefilement(): void {
    const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight } = this.element;
    this.defilements.set(this.contenu.feuille.id, { x: scrollLeft, y: scrollTop });
    if (scrollTop > 0 && scrollTop + clientHeight > scrollHeight - 200) this.contenu.agrandir('lignes');
    if (scrollLeft > 0 && scrollLeft + clientWidth > scrollWidth - 200) this.contenu.agrandir('colonnes');
    this.demander();
  }

  private ajusterEtendue(): void {
    const largeur = this.contenu.colonnes.total + this.largeurEntete;
    poserStyle(this.etendue, `width:${largeur}px;height:${this.contenu.lignes.total + HAUTEUR_ENTETE}px`);
  }

  private dessiner(): void {
    cancelAnimationFrame(this.attente);
    this.attente = 0;
    if (this.contenuPerime) {
      this.contenu.relire();
      this.ajusterEtendue();
    }
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.element;
    this.ajusterEtendue();
    if (this.contenu.limiterVolets(clientWidth - this.largeurEntete, clientHeight - HAUTEUR_ENTETE))
      this.contenuPerime = true;
    const { lignes, colonnes, volets, feuille, selection, celluleActive } = this.contenu;
    poserStyle(this.vue, `width:${clientWidth}px;height:${clientHeight}px`);
    this.decoupeX = decouperAxe(
      colonnes,
      volets.colonnes,
      scrollLeft,
      clientWidth - this.largeurEntete,
      MARGE.colonnes,
    );
    this.decoupeY = decouperAxe(lignes, volets.lignes, scrollTop, clientHeight - HAUTEUR_ENTETE, MARGE.lignes);
    const zones = zonesDesQuarts(this.decoupeX, this.decoupeY, {
      largeur: this.largeurEntete,
      hauteur: HAUTEUR_ENTETE,
    });
    this.quarts.forEach((quart, rang) => {
      const zone = zones[rang];
      if (!zone) return;
      if (this.contenuPerime) quart.vider();
      quart.dessiner(this.contenu, zone);
      const copie = this.copie?.feuille === feuille.id ? this.copie.bloc : null;
      this.cadres[rang]?.placer(this.contenu, selection, celluleActive, copie);
    });
    this.vue.classList.toggle('sans-quadrillage', !feuille.quadrillage);
    this.vue.classList.toggle('volets-lignes', volets.lignes > 0);
    this.vue.classList.toggle('volets-colonnes', volets.colonnes > 0);
    const { largeurEntete } = this;
    poserStyle(this.entetesColonnes.element, `left:${largeurEntete}px;right:0;top:0;height:${HAUTEUR_ENTETE}px`);
    poserStyle(this.entetesLignes.element, `top:${HAUTEUR_ENTETE}px;bottom:0;left:0;width:${largeurEntete}px`);
    poserStyle(this.coinEntetes, `width:${largeurEntete}px;height:${HAUTEUR_ENTETE}px`);
    this.entetesColonnes.dessiner(
      colonnes,
      this.decoupeX,
      selection,
      selection.a.l - selection.de.l + 1 >= lignes.nombre,
    );
    this.entetesLignes.dessiner(
      lignes,
      this.decoupeY,
      selection,
      selection.a.c - selection.de.c + 1 >= colonnes.nombre,
    );
    this.graphiques.dessiner(feuille, zones, this.contenuPerime);
    this.contenuPerime = false;
    decrireLaGrille(this.foyer, this.contenu);
  }
}

const poses = new WeakMap<HTMLElement, string>();

/** Un style récrit à l'identique ferait refaire la mise en page. */
function poserStyle(element: HTMLElement, css: string): void {
  if (poses.get(element) === css) return;
  poses.set(element, css);
  element.style.cssText = css;
}
