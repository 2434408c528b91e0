import type { ResultatGeste } from '../vue/gestes-feuille';
import type { Position, VueClasseur } from '../vue/vue-classeur';
import { montrerMessage } from './cadre/message';
import { MenuFiltre } from './filtre/menu-filtre';
import { largeurAjustee } from './ajustement/largeur-ajustee';
import type { Grille } from './grille/grille';
import { PressePapiers } from './presse-papiers/presse-papiers';

export type AxeFeuille = 'lignes' | 'colonnes';

/** Ce que la personne fait à la sélection, par le clavier, la souris, un menu ou le ruban. */
export class GestesTableur {
  readonly pressePapiers: PressePapiers;
  private readonly filtre: MenuFiltre;

  constructor(
    private readonly grille: Grille,
    private readonly classeur: () => VueClasseur,
    private readonly suivis: {
      readonly annoncer: (texte: string) => void;
      readonly surSelection: () => void;
      readonly allerA: (adresse: string) => boolean;
    },
  ) {
    const rapporter = (resultat: ResultatGeste): void => {
      this.rapporter(resultat);
    };
    this.filtre = new MenuFiltre({
      surResultat: rapporter,
      rendreLeFoyer: () => {
        this.rendreLeFoyer();
      },
    });
    this.pressePapiers = new PressePapiers(() => grille.modele, {
      surResultat: rapporter,
      surCopie: (copie) => {
        grille.contour(copie);
        if (copie !== null)
          suivis.annoncer(
            copie.couper
              ? 'Cellules coupées : choisissez où les coller.'
              : 'Cellules copiées : choisissez où les coller. Échap pour y renoncer.',
          );
      },
      surCollage: (bloc) => {
        grille.modele.choisirBloc(bloc);
        suivis.surSelection();
      },
    });
    grille.foyer.addEventListener('click', ({ target }) => {
      const cellule = target instanceof Element ? target.closest('.bouton-filtre')?.closest('[data-adresse]') : null;
      if (!(cellule instanceof HTMLElement)) return;
      const l = Number(cellule.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'));
      const c = Number(cellule.getAttribute('aria-colindex'));
      grille.modele.choisir({ l, c });
      suivis.surSelection();
      this.ouvrirFiltre();
    });
  }

  /** Ouvre le filtre du titre actif ; faux si la cellule active n'en est pas un. */
  ouvrirFiltre(): boolean {
    const { modele, vue } = this.grille;
    const position = modele.fusions.ancre(modele.celluleActive);
    const { gauche, haut, largeur, hauteur } = this.grille.rectangle(position);
    const cadre = vue.getBoundingClientRect();
    const left = cadre.left + gauche;
    return this.filtre.ouvrir(modele.feuille, position, {
      left,
      right: left + largeur,
      bottom: cadre.top + haut + hauteur,
    });
  }

  /** Suit le lien d'une cellule, la cellule active si l'on n'en dit rien ; faux s'il n'y en a pas. */
  suivreLeLien(position?: Position): boolean {
    const { modele } = this.grille;
    const { l, c } = modele.fusions.ancre(position ?? modele.celluleActive);
    const { lien } = modele.feuille.gestes.annotation(l, c);
    if (lien === null) return false;
    if (lien.adresse !== null)
      void montrerMessage(
        'Lien vers une autre adresse',
        `Ce lien mène à ${lien.adresse}. Cette page n'ouvre rien hors de votre machine : copiez l'adresse pour la suivre.`,
      );
    else if (lien.emplacement !== null) this.suivis.allerA(lien.emplacement);
    return true;
  }

  effacer(): void {
    const { feuille, selection } = this.grille.modele;
    this.rapporter(feuille.gestes.effacer(selection));
  }

  annuler(): void {
    this.suivis.annoncer(this.classeur().gestes.annuler() ? 'Dernier geste annulé.' : 'Rien à annuler.');
  }

  retablir(): void {
    this.suivis.annoncer(this.classeur().gestes.retablir() ? 'Geste rétabli.' : 'Rien à rétablir.');
  }

  inserer(axe: AxeFeuille): void {
    this.surBande(axe, (gestes, de, a) => gestes.inserer(axe, de, a));
  }

  supprimer(axe: AxeFeuille): void {
    this.surBande(axe, (gestes, de, a) => gestes.supprimer(axe, de, a));
  }

  masquer(axe: AxeFeuille, masquer: boolean): void {
    this.surBande(axe, (gestes, de, a) => gestes.masquer(axe, de, a, masquer));
  }

  /** Donne leur taille aux lignes ou colonnes de la sélection si elle contient ce rang, sinon à lui seul. */
  redimensionner(axe: AxeFeuille, rang: number, pixels: number): void {
    const [de, a] = this.bande(axe);
    const entieres = this.entiere(axe) && rang >= de && rang <= a;
    const { gestes } = this.grille.modele.feuille;
    this.rapporter(
      entieres ? gestes.redimensionner(axe, de, a, pixels) : gestes.redimensionner(axe, rang, rang, pixels),
    );
  }

  /** Ajuste à leur contenu les colonnes ou les lignes de la sélection, ou le seul rang donné. */
  ajuster(axe: AxeFeuille, rang?: number): void {
    const { feuille } = this.grille.modele;
    const [debut, fin] = this.bande(axe);
    const seul = rang !== undefined && !(this.entiere(axe) && rang >= debut && rang <= fin);
    const [de, a] = seul ? [rang, rang] : [debut, fin];
    if (axe === 'lignes') {
      this.rapporter(feuille.gestes.redimensionner(axe, de, a, null));
      return;
    }
    for (let colonne = de; colonne <= Math.min(a, feuille.dimensions().colonnes); colonne += 1) {
      const largeur = largeurAjustee(feuille, colonne);
      if (largeur === null) continue;
      const resultat = feuille.gestes.redimensionner(axe, colonne, colonne, largeur);
      if (resultat.ok) continue;
      this.rapporter(resultat);
      return;
    }
  }

  /** Les rangs de la sélection sur un axe. */
  bande(axe: AxeFeuille): readonly [de: number, a: number] {
    const { de, a } = this.grille.modele.selection;
    return axe === 'lignes' ? [de.l, a.l] : [de.c, a.c];
  }

  rapporter(resultat: ResultatGeste): void {
    if (!resultat.ok)
      void montrerMessage('Geste refusé', resultat.message).then(() => {
        this.rendreLeFoyer();
      });
  }

  rendreLeFoyer(): void {
    this.grille.foyer.focus({ preventScroll: true });
  }

  /** La sélection va d'un bout à l'autre des lignes, ou des colonnes. */
  entiere(axe: AxeFeuille): boolean {
    const { selection, lignes, colonnes } = this.grille.modele;
    return axe === 'lignes'
      ? selection.a.c - selection.de.c + 1 >= colonnes.nombre
      : selection.a.l - selection.de.l + 1 >= lignes.nombre;
  }

  private surBande(axe: AxeFeuille, faire: (gestes: VueFeuilleGestes, de: number, a: number) => ResultatGeste): void {
    const [de, a] = this.bande(axe);
    this.rapporter(faire(this.grille.modele.feuille.gestes, de, a));
  }
}

type VueFeuilleGestes = Grille['modele']['feuille']['gestes'];
