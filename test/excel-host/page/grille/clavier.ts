import { deplacer, tourner } from './deplacement';
import type { Editeur } from './editeur';
import type { Grille } from './grille';
import type { ListeChoix } from './liste-choix';
import { FIN_DE_FEUILLE } from './modele-grille';

/** Ce que le clavier demande autour de la feuille. */
export interface GestesClavier {
  readonly surSelection: () => void;
  readonly changerOnglet: (sens: 1 | -1) => void;
  readonly effacer: () => void;
  readonly annuler: () => void;
  readonly retablir: () => void;
  /** Ouvre le filtre du titre actif ; faux si la cellule active n'en est pas un. */
  readonly filtrer: () => boolean;
  /** Échap, hors de toute saisie. */
  readonly renoncer: () => void;
  readonly ouvrirMenu: () => void;
  /** Le texte de la sélection pour le presse-papiers. */
  readonly prendre: (couper: boolean) => string;
  readonly coller: (texte: string) => void;
  /** La date du jour, telle qu'on la tape. */
  readonly dateDuJour: () => string;
}

const estCaractere = (evenement: KeyboardEvent): boolean =>
  evenement.key.length === 1 && !evenement.ctrlKey && !evenement.metaKey && !evenement.altKey;

/** Le clavier de la feuille, comme dans Excel : se déplacer, étendre, saisir, choisir dans une liste. */
export class Clavier {
  /** Colonne où Entrée ramène après une suite de Tab. */
  private colonneDeDepart: number | null = null;

  constructor(
    private readonly grille: Grille,
    private readonly editeur: Editeur,
    private readonly liste: ListeChoix,
    private readonly gestes: GestesClavier,
  ) {
    grille.foyer.addEventListener('keydown', (evenement) => {
      this.surToucheFeuille(evenement);
    });
    editeur.champ.addEventListener('keydown', (evenement) => {
      void this.surToucheSaisie(evenement);
    });
    for (const geste of ['copy', 'cut', 'paste'] as const) {
      grille.foyer.addEventListener(geste, (evenement) => {
        evenement.preventDefault();
        if (geste === 'paste') gestes.coller(evenement.clipboardData?.getData('text/plain') ?? '');
        else evenement.clipboardData?.setData('text/plain', gestes.prendre(geste === 'cut'));
      });
    }
  }

  /** Les touches de la saisie, dans la cellule ou dans la barre de formule. */
  async surToucheSaisie(evenement: KeyboardEvent): Promise<void> {
    if (evenement.isComposing) return;
    const fleche = this.editeur.enCours === 'entrer' && evenement.key.startsWith('Arrow');
    if (evenement.key === 'Escape') {
      evenement.preventDefault();
      this.editeur.annuler();
      this.grille.foyer.focus({ preventScroll: true });
    } else if (evenement.key === 'Enter' && evenement.altKey) {
      evenement.preventDefault();
      this.editeur.allerALaLigne();
    } else if (evenement.key === 'Enter' || evenement.key === 'Tab' || fleche) {
      evenement.preventDefault();
      if (!(await this.editeur.valider())) return;
      this.grille.foyer.focus({ preventScroll: true });
      this.bouger(evenement);
    }
  }

  private surToucheFeuille(evenement: KeyboardEvent): void {
    const { key, ctrlKey, metaKey } = evenement;
    const raccourci = this.raccourci(evenement);
    if (raccourci !== null) raccourci();
    else if (ctrlKey || metaKey || !estCaractere(evenement)) {
      if (!this.bouger(evenement)) return;
    } else this.editeur.ouvrir('entrer', key);
    evenement.preventDefault();
  }

  /** Ce que fait une touche qui ne déplace pas et ne tape rien. */
  private raccourci(evenement: KeyboardEvent): (() => void) | null {
    const { key, altKey, shiftKey } = evenement;
    const ctrlKey = evenement.ctrlKey || evenement.metaKey;
    const { gestes, editeur } = this;
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp'))
      return () => {
        if (!this.liste.ouvrir()) gestes.filtrer();
      };
    if (ctrlKey && key === ';')
      return () => {
        editeur.ouvrir('entrer', gestes.dateDuJour());
      };
    if (key === ' ' && (ctrlKey || shiftKey))
      return () => {
        this.choisirEntiere(ctrlKey);
      };
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return gestes.ouvrirMenu;
    if (ctrlKey) return this.raccourciCtrl(key, shiftKey);
    switch (key) {
      case 'F2':
        return () => {
          editeur.ouvrir('modifier');
        };
      case 'Delete':
        return gestes.effacer;
      case 'Escape':
        return gestes.renoncer;
      case 'Backspace':
        return () => {
          editeur.ouvrir('entrer', '');
        };
      default:
        return null;
    }
  }

  private raccourciCtrl(key: string, shiftKey: boolean): (() => void) | null {
    const { gestes } = this;
    switch (key.toLowerCase()) {
      case 'pagedown':
        return () => {
          gestes.changerOnglet(1);
        };
      case 'pageup':
        return () => {
          gestes.changerOnglet(-1);
        };
      case 'a':
        return () => {
          this.grille.modele.choisirBloc({ de: { l: 1, c: 1 }, a: FIN_DE_FEUILLE });
          gestes.surSelection();
        };
      case 'z':
        return shiftKey ? gestes.retablir : gestes.annuler;
      case 'y':
        return gestes.retablir;
      default:
        return null;
    }
  }

  /** Déplace ou étend la sélection ; faux si la touche ne déplace rien. */
  private bouger(evenement: KeyboardEvent): boolean {
    const { grille } = this;
    const { modele } = grille;
    const etend = evenement.shiftKey && evenement.key !== 'Tab' && evenement.key !== 'Enter';
    const depart = etend ? modele.coinMobile : modele.celluleActive;
    const terrain = {
      lignes: modele.lignes,
      colonnes: modele.colonnes,
      fusions: modele.fusions,
      volets: modele.volets,
      dimensions: modele.dimensions,
      lignesParPage: grille.lignesParPage,
      pleine: (l: number, c: number) => modele.feuille.pleine(l, c),
    };
    if ((evenement.key === 'Enter' || evenement.key === 'Tab') && modele.plusieurs) {
      const suivante = tourner(evenement, depart, modele.selection, terrain);
      modele.activer(suivante);
      this.gestes.surSelection();
      grille.montrer(suivante);
      return true;
    }
    const but = deplacer(evenement, depart, terrain);
    if (!but) return false;
    if (evenement.key === 'Tab') this.colonneDeDepart ??= depart.c;
    const colonne = evenement.key === 'Enter' ? (this.colonneDeDepart ?? but.c) : but.c;
    if (evenement.key !== 'Tab') this.colonneDeDepart = null;
    const position = { l: but.l, c: colonne };
    if (etend) modele.etendreJusqua(position);
    else modele.choisir(position);
    this.gestes.surSelection();
    grille.montrer(position);
    return true;
  }

  private choisirEntiere(colonne: boolean): void {
    const { modele } = this.grille;
    const { de, a } = modele.selection;
    modele.choisirBloc(
      colonne
        ? { de: { l: 1, c: de.c }, a: { l: FIN_DE_FEUILLE.l, c: a.c } }
        : { de: { l: de.l, c: 1 }, a: { l: a.l, c: FIN_DE_FEUILLE.c } },
    );
    this.gestes.surSelection();
  }
}
