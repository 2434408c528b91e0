import type { Cellule } from './cellule';
import type { Feuille } from './feuille';
import type { FiltreAutomatique } from './filtre';
import { nombreDeColonnes } from './rectangle';
import type { Rectangle } from './rectangle';

export interface ColonneTableau {
  /** Le numéro de la colonne dans le fichier, stable quand on en insère d'autres. */
  readonly id: number;
  nom: string;
  /** Attributs et enfants que le fichier donne à la colonne et que le modèle ne comprend pas. */
  readonly attributs: Readonly<Record<string, string>>;
  readonly enfants: string;
}

export interface OptionsTableau {
  style: string;
  premiereColonne: boolean;
  derniereColonne: boolean;
  bandesLignes: boolean;
  bandesColonnes: boolean;
}

/** Un tri demandé sur un tableau ou une plage, sous les noms de l'API. */
export interface CleDeTri {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: 'Value' | 'CellColor' | 'FontColor' | 'Icon';
  readonly color?: string;
  readonly dataOption?: 'Normal' | 'TextAsNumber';
}

export interface TriTableau {
  readonly cles: readonly CleDeTri[];
  readonly casse: boolean;
  readonly methode: 'PinYin' | 'StrokeCount';
}

/** Un tableau d'une feuille : sa place, ses colonnes, son filtre. Les textes de ses titres sont aussi dans les cellules. */
export class Tableau {
  colonnes: ColonneTableau[] = [];
  enTetes = true;
  totaux = false;
  /** Ce que contenait la ligne de totaux quand on l'a ôtée, par colonne ; `null` : elle ne l'a jamais été. */
  totauxOtes: ReadonlyMap<number, Cellule> | null = null;
  /** `null` : les boutons de filtre sont ôtés. */
  filtre: FiltreAutomatique | null = null;
  tri: TriTableau | null = null;
  /** Le tableau n'a encore qu'une ligne vide, à remplir : elle ne compte pas pour une ligne. */
  ligneVide = false;
  options: OptionsTableau = {
    style: 'TableStyleMedium2',
    premiereColonne: false,
    derniereColonne: false,
    bandesLignes: true,
    bandesColonnes: false,
  };
  modifie = true;

  constructor(
    readonly feuille: Feuille,
    /** Identifiant de l'API. */
    readonly id: string,
    /** Numéro du tableau dans le fichier. */
    readonly numero: number,
    public nom: string,
    public zone: Rectangle,
    /** Partie du fichier d'où il vient ; `null` : né depuis l'ouverture. */
    readonly partie: string | null = null,
  ) {}

  get titres(): Rectangle | null {
    return this.enTetes ? { ...this.zone, bas: this.zone.haut } : null;
  }

  get total(): Rectangle | null {
    return this.totaux ? { ...this.zone, haut: this.zone.bas } : null;
  }

  /** Les données, sans titres ni totaux ; au moins une ligne. */
  get corps(): Rectangle {
    return {
      ...this.zone,
      haut: this.zone.haut + (this.enTetes ? 1 : 0),
      bas: this.zone.bas - (this.totaux ? 1 : 0),
    };
  }

  /** Vrai si le tableau n'a aucune ligne : sa ligne vide l'est restée. */
  get vide(): boolean {
    if (!this.ligneVide || this.corps.haut !== this.corps.bas) return false;
    for (const [, , { valeur, formule }] of this.feuille.grille.parcourir(this.corps))
      if (valeur !== null || formule !== null) return false;
    return true;
  }

  get nombreDeLignes(): number {
    return this.vide ? 0 : this.corps.bas - this.corps.haut + 1;
  }

  colonneEn(rang: number): Rectangle {
    return { ...this.zone, gauche: this.zone.gauche + rang, droite: this.zone.gauche + rang };
  }

  /** Donne une nouvelle place au tableau ; son filtre et le nombre de ses colonnes suivent. */
  placer(zone: Rectangle): void {
    this.zone = zone;
    if (this.filtre !== null) this.filtre.zone = { ...zone, bas: this.corps.bas };
    this.marquerModifie();
  }

  marquerModifie(): void {
    this.modifie = true;
    this.feuille.marquerModifiee();
  }

  nouvelleColonne(nom: string): ColonneTableau {
    const id = Math.max(0, ...this.colonnes.map((colonne) => colonne.id)) + 1;
    return { id, nom, attributs: {}, enfants: '' };
  }

  /** Un nom de colonne que le tableau n'a pas : `Colonne1`, ou `Nom2` à la suite d'un nom déjà pris. */
  nomLibre(voulu: string, sauf: ColonneTableau | null = null): string {
    const pris = new Set(this.colonnes.filter((une) => une !== sauf).map(({ nom }) => nom.toLowerCase()));
    if (voulu !== '' && !pris.has(voulu.toLowerCase())) return voulu;
    const racine = voulu === '' ? 'Colonne' : voulu;
    let rang = voulu === '' ? 1 : 2;
    while (pris.has(`${racine}${rang}`.toLowerCase())) rang += 1;
    return `${racine}${rang}`;
  }

  get largeur(): number {
    return nombreDeColonnes(this.zone);
  }
}
