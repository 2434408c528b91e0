import { deplacer } from './deplacement';
import type { Editeur } from './editeur';
import type { Grille } from './grille';
import type { ListeChoix } from './liste-choix';
import { FIN_DE_FEUILLE } from './modele-grille';

/** Ce que le clavier demande autour de la feuille. */
export interface GestesClavier {
  readonly surSelection: () => void;
  readonly changerOnglet: (sens: 1 | -1) => void;
  readonly effacer: () => void;
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
    grille.foyer.addEventListener('copy', (evenement) => {
      this.copier(evenement);
    });
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
    const { key, ctrlKey, altKey, shiftKey } = evenement;
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      if (this.liste.ouvrir()) evenement.preventDefault();
    } else if (ctrlKey && (key === 'PageDown' || key === 'PageUp')) {
      this.gestes.changerOnglet(key === 'PageDown' ? 1 : -1);
    } else if (ctrlKey && key.toLowerCase() === 'a') {
      this.grille.modele.choisirBloc({ de: { l: 1, c: 1 }, a: FIN_DE_FEUILLE });
      this.gestes.surSelection();
    } else if (key === 'F2') {
      this.editeur.ouvrir('modifier');
    } else if (key === 'Delete') {
      this.gestes.effacer();
    } else if (key === 'Backspace') {
      this.editeur.ouvrir('entrer', '');
    } else if (key === ' ' && (ctrlKey || shiftKey)) {
      this.choisirEntiere(ctrlKey);
    } else if (estCaractere(evenement)) {
      this.editeur.ouvrir('entrer', key);
    } else if (!this.bouger(evenement)) {
      return;
    }
    evenement.preventDefault();
  }

  /** Déplace ou étend la sélection ; faux si la touche ne déplace rien. */
  private bouger(evenement: KeyboardEvent): boolean {
    const { grille } = this;
    const { modele } = grille;
    const etend = evenement.shiftKey && evenement.key !== 'Tab' && evenement.key !== 'Enter';
    const depart = etend ? modele.coinMobile : modele.celluleActive;
    const but = deplacer(evenement, depart, {
      lignes: modele.lignes,
      colonnes: modele.colonnes,
      fusions: modele.fusions,
      volets: modele.volets,
      dimensions: modele.dimensions,
      lignesParPage: grille.lignesParPage,
      pleine: (l, c) => modele.feuille.cellule(l, c).texte !== '',
    });
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

  /** Copie ce qui s'affiche, colonnes séparées par des tabulations : de quoi coller dans un autre tableur. */
  private copier(evenement: ClipboardEvent): void {
    const { selection, feuille, dimensions } = this.grille.modele;
    const lignes: string[] = [];
    for (let l = selection.de.l; l <= Math.min(selection.a.l, Math.max(selection.de.l, dimensions.lignes)); l += 1) {
      const cases: string[] = [];
      for (
        let c = selection.de.c;
        c <= Math.min(selection.a.c, Math.max(selection.de.c, dimensions.colonnes));
        c += 1
      ) {
        cases.push(feuille.cellule(l, c).texte);
      }
      lignes.push(cases.join('\t'));
    }
    evenement.clipboardData?.setData('text/plain', lignes.join('\n'));
    evenement.preventDefault();
  }
}
