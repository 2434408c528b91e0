import type { Position, ResultatSaisie } from '../../vue/vue-classeur';
import type { SuiteDeRefus } from '../cadre/repondre-au-refus';
import { creerElement } from '../creer-element';
import type { Grille } from './grille';
import { policeDe } from './police';

/** `entrer` remplace le contenu (on a tapé un caractère), `modifier` part du contenu (F2, double clic, barre de formule). */
export type ModeSaisie = 'entrer' | 'modifier';

/** Ce que l'éditeur dit autour de lui. */
export interface SuivisSaisie {
  /** La saisie commence ou finit : le volet ne peut plus, ou peut de nouveau, parler au classeur. */
  readonly surMode: (mode: ModeSaisie | null) => void;
  readonly surTexte: (texte: string) => void;
  /** Saisie refusée ; rend ce que la personne veut en faire. */
  readonly surRefus: (refus: Extract<ResultatSaisie, { readonly ok: false }>) => Promise<SuiteDeRefus>;
}

/**
 * La saisie dans une cellule. Une seule à la fois ; le champ de la cellule et la barre de formule montrent le même texte.
 */
export class Editeur {
  readonly champ = creerElement('textarea', {
    class: 'saisie',
    rows: 1,
    spellcheck: 'false',
    'aria-label': 'Contenu de la cellule',
    hidden: true,
  });
  private mode: ModeSaisie | null = null;
  private position: Position = { l: 1, c: 1 };

  constructor(
    private readonly grille: Grille,
    private readonly suivis: SuivisSaisie,
  ) {
    grille.vue.append(this.champ);
    this.champ.addEventListener('input', () => {
      this.ajuster();
      suivis.surTexte(this.champ.value);
    });
    grille.element.addEventListener('scroll', () => {
      requestAnimationFrame(() => {
        this.ajuster();
      });
    });
  }

  get enCours(): ModeSaisie | null {
    return this.mode;
  }

  get texte(): string {
    return this.champ.value;
  }

  /** Ouvre la saisie dans la cellule active. Sans texte, la saisie part de ce que contient la cellule. */
  ouvrir(mode: ModeSaisie, texte?: string, prendreLeFoyer = true): void {
    const { modele } = this.grille;
    this.position = modele.fusions.ancre(modele.celluleActive);
    const { l, c } = this.position;
    this.mode = mode;
    this.champ.value = texte ?? modele.feuille.texteEdition(l, c);
    this.champ.hidden = false;
    this.grille.montrer(this.position);
    this.ajuster();
    if (prendreLeFoyer) {
      this.champ.focus();
      this.champ.setSelectionRange(this.champ.value.length, this.champ.value.length);
    }
    this.suivis.surMode(mode);
    this.suivis.surTexte(this.champ.value);
  }

  /** Reporte un texte tapé dans la barre de formule. */
  ecrire(texte: string): void {
    this.champ.value = texte;
    this.ajuster();
  }

  /** Alt + Entrée : une ligne de plus dans la cellule. */
  allerALaLigne(): void {
    this.champ.setRangeText('\n', this.champ.selectionStart, this.champ.selectionEnd, 'end');
    this.ajuster();
    this.suivis.surTexte(this.champ.value);
  }

  annuler(): void {
    if (this.mode !== null) this.fermer();
  }

  /** Valide la saisie ; faux si elle est refusée et que la personne la corrige. */
  async valider(): Promise<boolean> {
    if (this.mode === null) return true;
    const { l, c } = this.position;
    const { feuille } = this.grille.modele;
    const texte = this.champ.value;
    const resultat: ResultatSaisie = texte === feuille.texteEdition(l, c) ? { ok: true } : feuille.saisir(l, c, texte);
    if (resultat.ok) {
      this.fermer();
      return true;
    }
    const suite = await this.suivis.surRefus(resultat);
    if (suite !== 'reprendre') {
      if (suite === 'passer-outre') feuille.saisir(l, c, texte, true);
      this.fermer();
      return true;
    }
    this.champ.focus();
    this.champ.select();
    return false;
  }

  private fermer(): void {
    const dansLeChamp = document.activeElement === this.champ;
    this.mode = null;
    this.champ.hidden = true;
    this.suivis.surMode(null);
    if (dansLeChamp) this.grille.foyer.focus({ preventScroll: true });
    this.grille.rafraichir();
  }

  private ajuster(): void {
    if (this.mode === null) return;
    const { gauche, haut, largeur, hauteur } = this.grille.rectangle(this.position);
    const { style } = this.grille.modele.feuille.cellule(this.position.l, this.position.c);
    this.champ.style.cssText = `left:${gauche - 1}px;top:${haut - 1}px;font:${policeDe(style).css};line-height:1.25`;
    this.champ.style.width = `${largeur + 1}px`;
    this.champ.style.height = `${hauteur + 1}px`;
    const place = this.grille.element.clientWidth - gauche;
    this.champ.style.width = `${Math.max(largeur + 1, Math.min(place, this.champ.scrollWidth + 12, 480))}px`;
    this.champ.style.height = `${Math.max(hauteur + 1, this.champ.scrollHeight + 2)}px`;
  }
}
