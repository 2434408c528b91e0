import type {
  Bloc,
  ResultatSaisie,
  VueCellule,
  VueClasseur,
  VueFeuille,
  VueGraphique,
  VueStyle,
} from '../../vue/vue-classeur';
import { FauxGestes, GESTES_DE_FAUX_CLASSEUR } from './faux-gestes';

export const STYLE_ORDINAIRE: VueStyle = {
  gras: false,
  italique: false,
  souligne: false,
  barre: false,
  taille: 11,
  police: 'Calibri',
  alignementH: 'general',
  alignementV: 'bas',
  retrait: 0,
  retourLigne: false,
  bordures: {},
};

/** Une cellule pour les essais : les nombres à droite, tout le reste est du texte. */
export function fausseCellule(texte: string, style: Partial<VueStyle> = {}): VueCellule {
  const type = texte === '' ? 'vide' : /^[\d\s,/]+$/.test(texte) ? 'nombre' : 'texte';
  return { texte, type, style: { ...STYLE_ORDINAIRE, ...style } };
}

/** Une feuille en mémoire, sans calcul ni validation, pour essayer la page sans le moteur. */
export class FausseFeuille implements VueFeuille {
  readonly quadrillage = true;
  readonly protegee = false;
  private bloc: Bloc = { de: { l: 1, c: 1 }, a: { l: 1, c: 1 } };
  private readonly cellules = new Map<string, VueCellule>();
  blocsFusionnes: readonly Bloc[] = [];
  figes = { lignes: 0, colonnes: 0 };
  dessins: readonly VueGraphique[] = [];
  largeurs = new Map<number, number>();
  hauteurs = new Map<number, number>();
  listes = new Map<number, readonly string[]>();
  masquees = new Set<number>();

  constructor(
    readonly id: string,
    readonly nom: string,
    private readonly prevenir: () => void = () => undefined,
  ) {}

  poser(l: number, c: number, texte: string, style: Partial<VueStyle> = {}): this {
    this.cellules.set(`${l},${c}`, fausseCellule(texte, style));
    return this;
  }

  dimensions(): { lignes: number; colonnes: number } {
    const places = [...this.cellules.keys()].map((cle) => cle.split(',').map(Number));
    return places.reduce(
      ({ lignes, colonnes }, [l = 0, c = 0]) => ({ lignes: Math.max(lignes, l), colonnes: Math.max(colonnes, c) }),
      { lignes: 0, colonnes: 0 },
    );
  }

  cellule(l: number, c: number): VueCellule {
    return this.cellules.get(`${l},${c}`) ?? fausseCellule('');
  }

  pleine(l: number, c: number): boolean {
    return this.cellule(l, c).texte !== '';
  }

  valeurNumerique(l: number, c: number): number | null {
    const { type, texte } = this.cellule(l, c);
    return type === 'nombre' ? Number(texte.replace(',', '.')) : null;
  }

  largeurColonne(c: number): number {
    return this.largeurs.get(c) ?? 64;
  }

  hauteurLigne(l: number): number {
    return this.hauteurs.get(l) ?? 20;
  }

  ligneMasquee(l: number): boolean {
    return this.masquees.has(l);
  }

  colonneMasquee(): boolean {
    return false;
  }

  fusions(): readonly Bloc[] {
    return this.blocsFusionnes;
  }

  volets(): { lignes: number; colonnes: number } {
    return this.figes;
  }

  readonly gestes = new FauxGestes();

  graphiques(): readonly VueGraphique[] {
    return this.dessins;
  }

  get selection(): Bloc {
    return this.bloc;
  }

  set selection(bloc: Bloc) {
    this.bloc = bloc;
    this.prevenir();
  }

  saisir(l: number, c: number, texte: string): ResultatSaisie {
    const choix = this.listeDeChoix(l, c);
    if (choix && texte !== '' && !choix.includes(texte))
      return {
        ok: false,
        message: 'Cette valeur ne correspond pas aux restrictions de validation définies pour cette cellule.',
      };
    this.poser(l, c, texte, this.cellule(l, c).style);
    this.prevenir();
    return { ok: true };
  }

  listeDeChoix(l: number, c: number): readonly string[] | null {
    return l > 1 ? (this.listes.get(c) ?? null) : null;
  }

  invite(): null {
    return null;
  }

  texteEdition(l: number, c: number): string {
    return this.cellule(l, c).texte;
  }
}

/** Un classeur de fausses feuilles ; les premières lettres du nom d'une feuille masquée sont « ~ ». */
export class FauxClasseur implements VueClasseur {
  lectureSeule = false;
  structureProtegee = false;
  saisieEnCours = false;
  jourCourant = 46_349;
  readonly gestes = GESTES_DE_FAUX_CLASSEUR;
  private readonly rappels = new Set<() => void>();
  private active = 0;
  readonly pages: FausseFeuille[];

  constructor(
    readonly nom: string,
    noms: readonly string[],
  ) {
    this.pages = noms.map(
      (un, rang) =>
        new FausseFeuille(`f${rang}`, un, () => {
          this.prevenir();
        }),
    );
  }

  feuilles(): ReturnType<VueClasseur['feuilles']> {
    return this.pages.map(({ id, nom }, rang) => ({
      id,
      nom,
      visible: !nom.startsWith('~'),
      couleur: null,
      active: rang === this.active,
    }));
  }

  feuille(id: string): FausseFeuille {
    const page = this.pages.find((une) => une.id === id);
    if (!page) throw new RangeError(id);
    return page;
  }

  activer(id: string): void {
    this.active = this.pages.findIndex((page) => page.id === id);
    this.prevenir();
  }

  abonner(rappel: () => void): () => void {
    this.rappels.add(rappel);
    return () => this.rappels.delete(rappel);
  }

  enregistrer(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array([80, 75]));
  }

  pertesALEnregistrement(): readonly string[] {
    return [];
  }

  private prevenir(): void {
    for (const rappel of this.rappels) rappel();
  }
}
