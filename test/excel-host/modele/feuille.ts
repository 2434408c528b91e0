import { Bandes } from './bandes';
import type { Cellule } from './cellule';
import type { ClasseurHote } from './classeur-hote';
import type { FiltreAutomatique } from './filtre';
import type { FormatConditionnel } from './format-conditionnel';
import type { Graphique } from './graphique';
import { Grille } from './grille';
import type { Liens } from './lien';
import { miseEnPageOrdinaire } from './mise-en-page';
import { contient, intersection, rectangle } from './rectangle';
import type { SautsDePage } from './sauts-de-page';
import type { Rectangle } from './rectangle';
import type { Style } from './style';
import type { Tableau } from './tableau';
import type { Validation } from './validation';
import type { Zone } from './zone';

export type Visibilite = 'Visible' | 'Hidden' | 'VeryHidden';

/** Protection d'une feuille ; `attributs` : ce que le fichier en dit (empreinte du mot de passe, permissions). */
export interface ProtectionFeuille {
  readonly motDePasse: string | null;
  readonly attributs: Readonly<Record<string, string>>;
}

/** Une feuille de calcul. Lignes et colonnes comptent depuis 1. */
export class Feuille {
  readonly grille = new Grille();
  readonly lignes = new Bandes();
  readonly colonnes = new Bandes();
  readonly zones = new Set<Zone>();
  readonly proprietes = new Map<string, string>();
  readonly miseEnPage = miseEnPageOrdinaire();
  readonly liens: Liens = { tous: [], modifies: false };
  sautsDePage: SautsDePage = { lignes: [], colonnes: [] };
  /** Faux : la feuille ne se recalcule plus (`enableCalculation`). */
  calculActif = true;
  fusions: Rectangle[] = [];
  tableaux: Tableau[] = [];
  graphiques: Graphique[] = [];
  formatsConditionnels: FormatConditionnel[] = [];
  validations: Validation[] = [];
  visibilite: Visibilite = 'Visible';
  couleurOnglet = '';
  quadrillage = true;
  enTetes = true;
  volets = { lignes: 0, colonnes: 0 };
  filtre: FiltreAutomatique | null = null;
  protection: ProtectionFeuille | null = null;
  selection: Rectangle = rectangle(1, 1);
  largeurParDefaut: number | null = null;
  hauteurParDefaut = 15;
  supprimee = false;
  /** La feuille a des liens ou des commentaires : gardés dans le fichier, mais immobiles si l'on insère des cellules. */
  aDesImmobiles = false;
  /** Des cellules ont été insérées, supprimées ou coupées depuis l'ouverture : ce que le modèle ignore n'a pas suivi. */
  cellulesDeplacees = false;
  /** Ce qui a changé depuis l'ouverture : le contenu de la partie, ou ses graphiques. */
  modifiee = false;
  private etendueConnue: {
    version: number;
    toutes: Rectangle | null | undefined;
    valeurs: Rectangle | null | undefined;
  } | null = null;

  constructor(
    readonly classeur: ClasseurHote,
    readonly id: string,
    public nom: string,
    /** Partie du fichier d'où elle vient ; `null` : née depuis l'ouverture. */
    readonly partie: string | null = null,
  ) {
    this.grille.observateur = (ligne, colonne, avant, apres) => {
      classeur.journal.cellule(this, ligne, colonne, avant, apres);
      classeur.touchees.noter(this, ligne, colonne, avant, apres);
    };
  }

  lire(ligne: number, colonne: number): Cellule | undefined {
    return this.grille.lire(ligne, colonne);
  }

  /** L'aspect d'une cellule, y compris vide : le sien, sinon celui de sa ligne, sinon celui de sa colonne. */
  style(ligne: number, colonne: number): Style {
    return (
      this.grille.lire(ligne, colonne)?.style ??
      this.lignes.lire(ligne).style ??
      this.colonnes.lire(colonne).style ??
      this.classeur.styles.normal
    );
  }

  /** Le rectangle utilisé depuis la première cellule utilisée, ou `null` si la feuille est vide. */
  etendue(valeursSeules = false): Rectangle | null {
    if (this.etendueConnue?.version !== this.classeur.version)
      this.etendueConnue = { version: this.classeur.version, toutes: undefined, valeurs: undefined };
    if (valeursSeules) {
      this.etendueConnue.valeurs ??= this.grille.etendue(({ valeur, formule }) => valeur !== null || formule !== null);
      return this.etendueConnue.valeurs;
    }
    this.etendueConnue.toutes ??= this.grille.etendue(() => true);
    return this.etendueConnue.toutes;
  }

  /** La fusion qui couvre la cellule, ou `null`. */
  fusionEn(ligne: number, colonne: number): Rectangle | null {
    return this.fusions.find((fusion) => contient(fusion, ligne, colonne)) ?? null;
  }

  fusionsTouchees(zone: Rectangle): Rectangle[] {
    return this.fusions.filter((fusion) => intersection(fusion, zone) !== null);
  }

  validationEn(ligne: number, colonne: number): Validation | null {
    return (
      this.validations.find((validation) => validation.zones.some((zone) => contient(zone, ligne, colonne))) ?? null
    );
  }

  /** À appeler après tout changement de cette feuille ; `contenu` est faux quand aucune valeur n'a pu changer. */
  marquerModifiee(contenu = true): void {
    this.modifiee = true;
    this.classeur.marquerModifie(contenu);
  }
}
