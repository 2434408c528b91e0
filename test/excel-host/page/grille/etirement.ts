import { creerElement } from '../creer-element';
import type { Grille } from './grille';

type Axe = 'lignes' | 'colonnes';

/** Ce que demande un bord d'en-tête qu'on tire ou qu'on double-clique. */
export interface GestesEtirement {
  readonly redimensionner: (axe: Axe, rang: number, pixels: number) => void;
  readonly ajuster: (axe: Axe, rang: number) => void;
}

interface Bord {
  readonly axe: Axe;
  readonly rang: number;
}

/** Distance au bord d'un en-tête où la souris le prend, en pixels. */
const PRISE = 4;
const CHIFFRE = 7;
const NOMBRE = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Élargir une colonne ou une ligne par le bord de son en-tête : tirer pour choisir, double-cliquer pour ajuster au contenu. */
export class Etirement {
  private readonly trait = creerElement('div', { class: 'trait-etirement', 'aria-hidden': 'true', hidden: true });
  private readonly bulle = creerElement('div', { class: 'bulle-etirement', 'aria-hidden': 'true', hidden: true });
  private tire: (Bord & { readonly depart: number; readonly taille: number }) | null = null;
  private taille = 0;

  constructor(
    private readonly grille: Grille,
    private readonly gestes: GestesEtirement,
  ) {
    const { vue } = grille;
    vue.append(this.trait, this.bulle);
    // Avant la sélection à la souris, qui écoute au même endroit.
    vue.addEventListener(
      'pointerdown',
      (evenement) => {
        this.surAppui(evenement);
      },
      { capture: true },
    );
    vue.addEventListener('pointermove', (evenement) => {
      this.surMouvement(evenement);
    });
    vue.addEventListener('pointerup', () => {
      this.finir(true);
    });
    vue.addEventListener('pointercancel', () => {
      this.finir(false);
    });
    vue.addEventListener('dblclick', (evenement) => {
      const bord = this.bordSous(evenement);
      if (bord !== null) gestes.ajuster(bord.axe, bord.rang);
    });
  }

  /** Le bord d'en-tête sous la souris : celui de sa colonne, ou de la précédente s'il vient de la dépasser. */
  private bordSous({ clientX, clientY }: MouseEvent): Bord | null {
    const { sur, position } = this.grille.celluleSous(clientX, clientY);
    if (sur !== 'colonne' && sur !== 'ligne') return null;
    const [axe, rang] = sur === 'colonne' ? (['colonnes', position.c] as const) : (['lignes', position.l] as const);
    const cadre = this.grille.vue.getBoundingClientRect();
    const ici = axe === 'colonnes' ? clientX - cadre.left : clientY - cadre.top;
    const { debut, taille } = this.grille.bande(axe, rang);
    if (debut + taille - ici <= PRISE) return { axe, rang };
    return ici - debut <= PRISE && rang > 1 ? { axe, rang: rang - 1 } : null;
  }

  private surAppui(evenement: PointerEvent): void {
    const bord = evenement.button === 0 ? this.bordSous(evenement) : null;
    if (bord === null) return;
    evenement.preventDefault();
    evenement.stopImmediatePropagation();
    const depart = bord.axe === 'colonnes' ? evenement.clientX : evenement.clientY;
    this.taille = this.grille.bande(bord.axe, bord.rang).taille;
    this.tire = { ...bord, depart, taille: this.taille };
    this.grille.vue.setPointerCapture(evenement.pointerId);
  }

  private surMouvement(evenement: PointerEvent): void {
    if (this.tire === null) {
      const bord = evenement.buttons === 0 ? this.bordSous(evenement) : null;
      this.grille.vue.style.cursor = bord === null ? '' : bord.axe === 'colonnes' ? 'col-resize' : 'row-resize';
      return;
    }
    const { axe, rang, depart, taille } = this.tire;
    const ici = axe === 'colonnes' ? evenement.clientX : evenement.clientY;
    this.taille = Math.max(0, Math.round(taille + ici - depart));
    const place = this.grille.bande(axe, rang).debut + this.taille - 1;
    this.trait.className = `trait-etirement ${axe}`;
    this.trait.style.cssText = axe === 'colonnes' ? `left:${place}px` : `top:${place}px`;
    this.bulle.style.cssText = axe === 'colonnes' ? `left:${place + 6}px;top:26px` : `left:40px;top:${place + 6}px`;
    this.bulle.textContent = dire(axe, this.taille);
    this.trait.hidden = this.bulle.hidden = false;
  }

  private finir(appliquer: boolean): void {
    const { tire, taille } = this;
    this.tire = null;
    this.trait.hidden = this.bulle.hidden = true;
    if (appliquer && tire !== null && taille !== tire.taille) this.gestes.redimensionner(tire.axe, tire.rang, taille);
  }
}

/** Comme dans Excel : la largeur en caractères, la hauteur en points, et les pixels. */
function dire(axe: Axe, pixels: number): string {
  return axe === 'colonnes'
    ? `Largeur : ${NOMBRE.format(Math.max(0, (pixels - 5) / CHIFFRE))} (${pixels} pixels)`
    : `Hauteur : ${NOMBRE.format(pixels * 0.75)} (${pixels} pixels)`;
}
