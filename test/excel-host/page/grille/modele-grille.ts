import type { Bloc, Position, VueFeuille } from '../../vue/vue-classeur';
import { Axe } from './axe';
import { Fusions } from './fusions';

/** Lignes et colonnes vides montrées au-delà des dernières utilisées. */
const LIGNES_EN_PLUS = 60;
const COLONNES_EN_PLUS = 12;
const MINIMUM = { lignes: 100, colonnes: 26 };
const MAXIMUM = { lignes: 1_048_576, colonnes: 16_384 };

/** Part de la fenêtre que les volets figés peuvent prendre. */
const FIGEABLE = 0.75;

/** La dernière cellule d'une feuille : une sélection de lignes ou de colonnes entières va jusque-là. */
export const FIN_DE_FEUILLE: Position = { l: MAXIMUM.lignes, c: MAXIMUM.colonnes };

export const normaliser = (a: Position, b: Position): Bloc => ({
  de: { l: Math.min(a.l, b.l), c: Math.min(a.c, b.c) },
  a: { l: Math.max(a.l, b.l), c: Math.max(a.c, b.c) },
});

const memeBloc = (x: Bloc, y: Bloc): boolean =>
  x.de.l === y.de.l && x.de.c === y.de.c && x.a.l === y.a.l && x.a.c === y.a.c;

/**
 * La feuille montrée, sa géométrie et la sélection. La cellule active est celle où l'on tape ;
 * elle est un coin de la sélection, l'autre coin est celui que Maj et la souris déplacent.
 */
export class ModeleGrille {
  lignes!: Axe;
  colonnes!: Axe;
  fusions!: Fusions;
  volets!: { readonly lignes: number; readonly colonnes: number };
  dimensions!: { readonly lignes: number; readonly colonnes: number };
  private etendue = { ...MINIMUM };
  private actif: Position;
  private mobile: Position;
  private derniere: Bloc;
  /** La sélection telle que la feuille la dit : elle peut couper une fusion, celle qu'on montre ne le peut pas. */
  private lue: Bloc;
  private enSelection = false;

  constructor(readonly feuille: VueFeuille) {
    this.lue = feuille.selection;
    this.derniere = new Fusions(feuille.fusions()).elargir(this.lue);
    this.actif = this.derniere.de;
    this.mobile = this.derniere.a;
    this.relire();
  }

  /** Relit la feuille : dimensions, tailles, fusions, volets, et la sélection si le volet l'a changée. */
  relire(): void {
    const { feuille } = this;
    this.fusions = new Fusions(feuille.fusions());
    this.volets = feuille.volets();
    this.dimensions = feuille.dimensions();
    if (!memeBloc(feuille.selection, this.lue)) {
      this.lue = feuille.selection;
      this.derniere = this.fusions.elargir(this.lue);
      this.actif = this.derniere.de;
      this.mobile = this.derniere.a;
    }
    const { a } = this.derniere;
    const visee = (
      utile: number,
      choisie: number,
      plus: number,
      minimum: number,
      maximum: number,
      dejaVue: number,
    ): number => Math.min(maximum, Math.max(minimum, utile + plus, choisie >= maximum ? 0 : choisie + plus, dejaVue));
    this.etendre(
      visee(this.dimensions.lignes, a.l, LIGNES_EN_PLUS, MINIMUM.lignes, MAXIMUM.lignes, this.etendue.lignes),
      visee(this.dimensions.colonnes, a.c, COLONNES_EN_PLUS, MINIMUM.colonnes, MAXIMUM.colonnes, this.etendue.colonnes),
    );
  }

  /** Défige ce qui ne laisserait presque rien à faire défiler dans cette place, en pixels ; vrai si les volets changent. */
  limiterVolets(largeur: number, hauteur: number): boolean {
    const voulus = this.feuille.volets();
    const tenir = (axe: Axe, nombre: number, place: number): number =>
      axe.fin(nombre) <= place * FIGEABLE ? nombre : 0;
    const lignes = tenir(this.lignes, voulus.lignes, hauteur);
    const colonnes = tenir(this.colonnes, voulus.colonnes, largeur);
    if (lignes === this.volets.lignes && colonnes === this.volets.colonnes) return false;
    this.volets = { lignes, colonnes };
    return true;
  }

  /** Montre des lignes ou des colonnes vides de plus, quand le défilement approche du bord. */
  agrandir(sens: 'lignes' | 'colonnes'): void {
    const { lignes, colonnes } = this.etendue;
    if (sens === 'lignes') this.etendre(Math.min(MAXIMUM.lignes, lignes + LIGNES_EN_PLUS), colonnes);
    else this.etendre(lignes, Math.min(MAXIMUM.colonnes, colonnes + COLONNES_EN_PLUS));
  }

  /** Vrai pendant que la page pose elle-même la sélection : la nouvelle qui en revient ne change pas le contenu. */
  get seSelectionne(): boolean {
    return this.enSelection;
  }

  get celluleActive(): Position {
    return this.actif;
  }

  /** Le coin que Maj + flèche et la souris déplacent. */
  get coinMobile(): Position {
    return this.mobile;
  }

  get selection(): Bloc {
    return this.derniere;
  }

  /** La sélection a plusieurs cellules, ou plusieurs fusions. */
  get plusieurs(): boolean {
    const ancre = this.fusions.ancre(this.derniere.de);
    const seule = this.fusions.en(ancre.l, ancre.c) ?? { de: ancre, a: ancre };
    return !memeBloc(seule, this.derniere);
  }

  /** Sélectionne une cellule, ou la fusion qui la contient. */
  choisir(position: Position): void {
    const ancre = this.fusions.ancre(position);
    this.poser(ancre, ancre);
  }

  /** Déplace la cellule active dans la sélection, qui reste ; Entrée et Tab y font le tour. */
  activer(position: Position): void {
    this.actif = position;
  }

  /** Étend la sélection de la cellule active jusqu'à une autre. */
  etendreJusqua(position: Position): void {
    this.poser(this.actif, position);
  }

  /** Sélectionne un bloc dont le premier coin devient la cellule active. */
  choisirBloc(bloc: Bloc): void {
    this.poser(bloc.de, bloc.a);
  }

  /** La cellule contient quelque chose, ou fait partie d'une fusion. */
  occupee(l: number, c: number): boolean {
    return this.feuille.pleine(l, c) || this.fusions.en(l, c) !== null;
  }

  private poser(actif: Position, mobile: Position): void {
    this.actif = actif;
    this.mobile = mobile;
    this.derniere = this.fusions.elargir(normaliser(actif, mobile));
    this.enSelection = true;
    try {
      this.feuille.selection = this.derniere;
      this.lue = this.derniere;
    } finally {
      this.enSelection = false;
    }
    const { l, c } = this.derniere.a;
    const sortie = (choisie: number, etendue: number, maximum: number): boolean =>
      choisie > etendue - 2 && choisie < maximum;
    if (sortie(l, this.etendue.lignes, MAXIMUM.lignes) || sortie(c, this.etendue.colonnes, MAXIMUM.colonnes))
      this.relire();
  }

  private etendre(lignes: number, colonnes: number): void {
    const { feuille } = this;
    this.etendue = { lignes, colonnes };
    this.lignes = new Axe(lignes, (l) => (feuille.ligneMasquee(l) ? 0 : feuille.hauteurLigne(l)));
    this.colonnes = new Axe(colonnes, (c) => (feuille.colonneMasquee(c) ? 0 : feuille.largeurColonne(c)));
  }
}
