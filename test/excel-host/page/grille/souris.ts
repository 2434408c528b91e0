import type { Position } from '../../vue/vue-classeur';
import type { Grille } from './grille';
import { FIN_DE_FEUILLE } from './modele-grille';

/** Ce que la souris demande à la feuille. */
export interface GestesSouris {
  /** Avant de changer de cellule, la saisie en cours est validée ; faux si elle est refusée. */
  readonly valider: () => Promise<boolean>;
  readonly surSelection: () => void;
  readonly modifier: () => void;
  /** Ctrl + clic ; faux si la cellule n'a pas de lien. */
  readonly suivreLeLien: (position: Position) => boolean;
  /** Le clic droit, une fois la cellule visée sélectionnée si elle ne l'était pas. */
  readonly ouvrirMenu: (sur: SurQuoi, x: number, y: number) => void;
}

export type SurQuoi = ReturnType<Grille['celluleSous']>['sur'];

/** Clic, glissement, Maj + clic, double clic, clic sur un en-tête de ligne ou de colonne. */
export class Souris {
  private glisse: 'cellule' | 'ligne' | 'colonne' | null = null;

  constructor(
    private readonly grille: Grille,
    private readonly gestes: GestesSouris,
  ) {
    const { vue } = grille;
    vue.addEventListener('pointerdown', (evenement) => {
      void this.surAppui(evenement);
    });
    vue.addEventListener('pointermove', (evenement) => {
      this.surGlissement(evenement);
    });
    vue.addEventListener('pointerup', () => {
      this.glisse = null;
    });
    vue.addEventListener('pointercancel', () => {
      this.glisse = null;
    });
    vue.addEventListener('dblclick', (evenement) => {
      if (this.horsFeuille(evenement) || grille.celluleSous(evenement.clientX, evenement.clientY).sur !== 'cellule')
        return;
      gestes.modifier();
    });
    vue.addEventListener('contextmenu', (evenement) => {
      void this.surClicDroit(evenement);
    });
  }

  private async surClicDroit(evenement: MouseEvent): Promise<void> {
    if (this.horsFeuille(evenement)) return;
    evenement.preventDefault();
    const { clientX, clientY } = evenement;
    if (!(await this.gestes.valider())) return;
    const { position, sur } = this.grille.celluleSous(clientX, clientY);
    const { modele } = this.grille;
    const { de, a } = modele.selection;
    const [debut, fin] = [this.viser(position, sur, 1), this.viser(position, sur)];
    const dedans = debut.l >= de.l && fin.l <= a.l && debut.c >= de.c && fin.c <= a.c;
    if (!dedans && sur !== 'coin') {
      modele.choisirBloc({ de: debut, a: fin });
      this.gestes.surSelection();
    }
    this.gestes.ouvrirMenu(sur, clientX, clientY);
  }

  /** Le champ de saisie, la liste de choix et les graphiques ont leurs propres gestes. */
  private horsFeuille({ target }: Event): boolean {
    return (
      target instanceof Element &&
      target.closest('.saisie, .bouton-liste, .bouton-filtre, .liste-choix, .graphique') !== null
    );
  }

  private async surAppui(evenement: PointerEvent): Promise<void> {
    if (evenement.button !== 0 || this.horsFeuille(evenement)) return;
    const { position, sur } = this.grille.celluleSous(evenement.clientX, evenement.clientY);
    // La cellule qui a le clavier le garde : sinon le navigateur le donnerait à la page.
    evenement.preventDefault();
    this.glisse = sur === 'coin' ? null : sur;
    const { pointerId, shiftKey, ctrlKey } = evenement;
    if (!(await this.gestes.valider())) return;
    if (ctrlKey && sur === 'cellule' && this.gestes.suivreLeLien(position)) {
      this.glisse = null;
      return;
    }
    this.grille.graphiques.choisir(null);
    this.grille.foyer.focus({ preventScroll: true });
    if (this.glisse !== null) this.grille.vue.setPointerCapture(pointerId);
    const { modele } = this.grille;
    if (sur === 'coin') modele.choisirBloc({ de: { l: 1, c: 1 }, a: FIN_DE_FEUILLE });
    else if (shiftKey) modele.etendreJusqua(this.viser(position, sur));
    else if (sur === 'cellule') modele.choisir(position);
    else modele.choisirBloc({ de: this.viser(position, sur, 1), a: this.viser(position, sur) });
    this.gestes.surSelection();
  }

  private surGlissement(evenement: PointerEvent): void {
    if (this.glisse === null || (evenement.buttons & 1) === 0) return;
    const { position } = this.grille.celluleSous(evenement.clientX, evenement.clientY);
    const but = this.viser(position, this.glisse);
    const { coinMobile } = this.grille.modele;
    if (but.l === coinMobile.l && but.c === coinMobile.c) return;
    this.grille.modele.etendreJusqua(but);
    this.grille.montrer(position);
    this.gestes.surSelection();
  }

  /** Sur un en-tête, la sélection va d'un bout à l'autre de la ligne ou de la colonne. */
  private viser(position: Position, sur: 'cellule' | 'ligne' | 'colonne' | 'coin', debut?: 1): Position {
    if (sur === 'ligne') return { l: position.l, c: debut ?? FIN_DE_FEUILLE.c };
    if (sur === 'colonne') return { l: debut ?? FIN_DE_FEUILLE.l, c: position.c };
    return position;
  }
}
