import type { Enregistrable } from './enregistrable';
import type { GestesClasseur, GestesFeuille } from './gestes-feuille';

/**
 * Le classeur tel qu'une page le montre à une personne. La page ne lit et n'écrit que par ces interfaces ;
 * lignes et colonnes comptent depuis 1, largeurs et places sont en pixels.
 */
export interface VueClasseur extends Enregistrable {
  readonly nom: string;
  /** Les onglets dans l'ordre, y compris les masqués. */
  feuilles(): readonly VueOnglet[];
  /** RangeError si l'identifiant n'est plus celui d'un onglet. */
  feuille(id: string): VueFeuille;
  /** Passe à un onglet visible, comme un clic sur son nom. */
  activer(id: string): void;
  /** Appelle `rappel` après chaque changement (écriture, onglet, sélection, état) ; rend de quoi cesser. */
  abonner(rappel: () => void): () => void;
  /** Le classeur est ouvert en lecture seule : les écritures passent, l'enregistrement est refusé. */
  lectureSeule: boolean;
  /** La structure est protégée : aucun onglet ne peut être ajouté, supprimé, renommé ni déplacé. */
  structureProtegee: boolean;
  /** Une cellule est en cours de saisie : tout appel du volet échoue. */
  saisieEnCours: boolean;
  /** Le jour que rend TODAY(), en numéro de série Excel (système 1900). */
  jourCourant: number;
  readonly gestes: GestesClasseur;
}

/** Un onglet dans la barre du bas. `couleur` est `#RRGGBB`, ou absente. */
export interface VueOnglet {
  readonly id: string;
  readonly nom: string;
  readonly visible: boolean;
  /** Masqué de telle sorte qu'Excel ne le propose pas dans « Afficher… ». */
  readonly introuvable?: boolean;
  readonly couleur: string | null;
  readonly active: boolean;
}

/** Une cellule désignée par sa ligne et sa colonne, depuis 1. */
export interface Position {
  readonly l: number;
  readonly c: number;
}

/** Un rectangle de cellules, coins compris. */
export interface Bloc {
  readonly de: Position;
  readonly a: Position;
}

/** Le sort d'une saisie : acceptée, ou refusée avec la phrase qu'Excel montrerait. */
export type ResultatSaisie =
  { readonly ok: true } | { readonly ok: false; readonly message: string; readonly alerte?: AlerteSaisie };

/** L'alerte d'une règle de validation : `stop` refuse, les deux autres se laissent passer outre. */
export interface AlerteSaisie {
  readonly genre: 'stop' | 'warning' | 'information';
  readonly titre: string;
}

/** Une feuille et ses cellules. */
export interface VueFeuille {
  readonly id: string;
  readonly nom: string;
  /** Dernière ligne et dernière colonne utilisées (0 si la feuille est vide). */
  dimensions(): { readonly lignes: number; readonly colonnes: number };
  cellule(ligne: number, colonne: number): VueCellule;
  /** La cellule a un contenu : bien plus vite dit que ce qu'elle montre. */
  pleine(ligne: number, colonne: number): boolean;
  /** Le nombre que contient la cellule, ou `null`. */
  valeurNumerique(ligne: number, colonne: number): number | null;
  largeurColonne(colonne: number): number;
  hauteurLigne(ligne: number): number;
  ligneMasquee(ligne: number): boolean;
  colonneMasquee(colonne: number): boolean;
  fusions(): readonly Bloc[];
  /** Nombre de lignes et de colonnes figées en haut et à gauche (0 : rien de figé). */
  volets(): { readonly lignes: number; readonly colonnes: number };
  graphiques(): readonly VueGraphique[];
  readonly quadrillage: boolean;
  readonly protegee: boolean;
  selection: Bloc;
  /** Saisit comme une personne devant un Excel français : dates jj/mm/aaaa, virgule décimale, formules, validation appliquée. */
  saisir(ligne: number, colonne: number, texte: string, malgreTout?: boolean): ResultatSaisie;
  /** Le message que montre la cellule validée quand on s'y place, ou `null`. */
  invite(ligne: number, colonne: number): { readonly titre: string; readonly message: string } | null;
  /** Les choix de la liste déroulante de la cellule, ou `null` s'il n'y en a pas. */
  listeDeChoix(ligne: number, colonne: number): readonly string[] | null;
  /** Ce que montre la barre de formule quand on entre dans la cellule. */
  texteEdition(ligne: number, colonne: number): string;
  readonly gestes: GestesFeuille;
}

export interface VueBordure {
  readonly couleur: string;
  /** Épaisseur en pixels. */
  readonly epaisseur: number;
  readonly trait: 'plein' | 'pointille' | 'tirets' | 'double';
}

/** L'aspect d'une cellule, mises en forme conditionnelles déjà appliquées. Tailles en points, couleurs en `#RRGGBB`. */
export interface VueStyle {
  readonly fond?: string;
  readonly couleurTexte?: string;
  readonly gras: boolean;
  readonly italique: boolean;
  readonly souligne: boolean;
  readonly barre: boolean;
  readonly taille: number;
  readonly police: string;
  /** `general` : nombres à droite, textes à gauche, booléens et erreurs au centre. */
  readonly alignementH: 'general' | 'gauche' | 'centre' | 'droite';
  readonly alignementV: 'haut' | 'centre' | 'bas';
  /** Retrait en nombre de niveaux. */
  readonly retrait: number;
  readonly retourLigne: boolean;
  readonly bordures: {
    readonly haut?: VueBordure;
    readonly bas?: VueBordure;
    readonly gauche?: VueBordure;
    readonly droite?: VueBordure;
  };
}

export interface VueCellule {
  /** Ce qui s'affiche, déjà mis en forme en français. */
  readonly texte: string;
  readonly type: 'vide' | 'texte' | 'nombre' | 'booleen' | 'erreur';
  readonly style: VueStyle;
  /** Une barre de données, en parts de la largeur de la cellule (0 : le bord gauche). */
  readonly barre?: VueBarre;
  /** L'icône d'un jeu d'icônes conditionnel. */
  readonly icone?: VueIcone;
  /** La règle cache la valeur : seules la barre ou l'icône se voient. */
  readonly sansTexte?: boolean;
}

export interface VueBarre {
  readonly de: number;
  readonly a: number;
  readonly couleur: string;
  readonly degrade: boolean;
  readonly bordure: string | null;
  readonly versLaGauche: boolean;
  readonly axe: { readonly place: number; readonly couleur: string } | null;
  /** Ce que dit la barre à qui ne la voit pas. */
  readonly nom: string;
}

export interface VueIcone {
  readonly signe: string;
  readonly couleur: string;
  /** Ce que dit l'icône à qui ne la voit pas. */
  readonly nom: string;
}

export interface VueSerie {
  readonly nom: string;
  /** `null` : cellule vide ou sans nombre. */
  readonly valeurs: readonly (number | null)[];
  readonly couleur: string;
  /** Couleurs posées point par point ; vide si toute la série a la même. */
  readonly couleursPoints: readonly string[];
  /** Comment elle se dessine dans un graphique combiné ; absente : comme le graphique. */
  readonly genre?: 'barres' | 'courbe' | 'aire';
  /** Un repère sur chaque point. */
  readonly reperes?: boolean;
  /** Abscisses d'un nuage. */
  readonly abscisses?: readonly (number | null)[];
  /** Rapportée à l'axe secondaire, à droite. */
  readonly secondaire?: boolean;
  /** Les points d'un nuage sont reliés ; `lisse` : par une courbe sans angle. */
  readonly relie?: boolean;
  readonly lisse?: boolean;
  /** Ce que dit l'étiquette de chaque point ; absent : ce que dit `etiquettes` du graphique. */
  readonly textes?: readonly (string | null)[];
  readonly tendances?: readonly VueTendance[];
}

/** Une courbe de tendance : ses points, en abscisses de la série (1 pour la première catégorie). */
export interface VueTendance {
  readonly nom: string;
  readonly couleur: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Un axe de valeurs et ses graduations, déjà écrites au format de l'axe. */
export interface VueEchelle {
  readonly min: number;
  readonly max: number;
  readonly graduations: readonly { readonly valeur: number; readonly texte: string }[];
}

export type TypeGraphiqueVu =
  | 'anneau'
  | 'secteurs'
  | 'colonnes'
  | 'colonnes-empilees'
  | 'colonnes-empilees-100'
  | 'barres'
  | 'barres-empilees'
  | 'barres-empilees-100'
  | 'courbes'
  | 'courbes-empilees'
  | 'courbes-empilees-100'
  | 'aires'
  | 'aires-empilees'
  | 'aires-empilees-100'
  | 'nuage'
  | 'radar'
  | 'radar-plein'
  | 'autre';

export interface VueGraphique {
  readonly nom: string;
  readonly type: TypeGraphiqueVu;
  /** `null` : le graphique n'a pas de titre. */
  readonly titre: string | null;
  readonly series: readonly VueSerie[];
  readonly categories: readonly string[];
  readonly titreAxeValeurs: string | null;
  readonly titreAxeCategories: string | null;
  /** `null` : pas de légende. */
  readonly legende: 'haut' | 'bas' | 'gauche' | 'droite' | null;
  /** Étiquettes de données affichées, et sous quelle forme. */
  readonly etiquettes: 'aucune' | 'valeurs' | 'pourcentages';
  /** La table des valeurs sous le tracé ; `cles` : avec la couleur de chaque série. */
  readonly table?: { readonly cles: boolean };
  /** Trou d'un anneau (part du diamètre), premier angle (degrés), intervalle et recouvrement des barres (pour cent). */
  readonly reglages?: {
    readonly trou: number;
    readonly angle: number;
    readonly intervalle: number;
    readonly recouvrement: number;
  };
  /** Ce que les axes ont d'inhabituel : pas de lignes de graduation, catégories dans l'autre sens. */
  readonly axes?: { readonly quadrillage: boolean; readonly categoriesInversees: boolean };
  /** Échelles des axes de valeurs, et de l'axe horizontal d'un nuage ; absentes : la page les choisit. */
  readonly echelle?: VueEchelle;
  readonly echelleSecondaire?: VueEchelle;
  readonly echelleAbscisses?: VueEchelle;
  /** Depuis le coin haut gauche de A1, en pixels. */
  readonly ancre: {
    readonly gauche: number;
    readonly haut: number;
    readonly largeur: number;
    readonly hauteur: number;
  };
}
