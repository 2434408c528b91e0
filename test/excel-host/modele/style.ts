/** Une couleur affichée en `#RRGGBB` ; `brut` garde les attributs d'origine (thème, teinte) tant qu'elle n'est pas changée. */
export interface Couleur {
  readonly hex: string;
  readonly brut?: Readonly<Record<string, string>>;
}

export type TraitBordure =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'dotted'
  | 'dashed'
  | 'double'
  | 'hair'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface Bordure {
  readonly trait: TraitBordure;
  readonly couleur: Couleur | null;
}

export type Cote = 'gauche' | 'droite' | 'haut' | 'bas' | 'diagonaleHaute' | 'diagonaleBasse';

export interface Police {
  readonly nom: string;
  readonly taille: number;
  readonly gras: boolean;
  readonly italique: boolean;
  readonly souligne: 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  readonly barre: boolean;
  readonly couleur: Couleur;
  /** Exposant ou indice, tels que dans le fichier. */
  readonly position?: string;
  /** Ce que le fichier dit de plus de la police (`family`, `scheme`, `charset`), oublié si le nom change. */
  readonly famille?: Readonly<Record<string, string>>;
}

export interface Fond {
  /** `none`, `solid`, ou un motif nommé comme dans le fichier. */
  readonly motif: string;
  readonly couleur: Couleur | null;
  readonly seconde: Couleur | null;
  /** Remplissage dégradé, gardé tel quel. */
  readonly brut?: string;
}

export interface Alignement {
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly retourLigne: boolean;
  readonly retrait: number;
  readonly rotation: number;
  readonly ajuste: boolean;
  readonly sensLecture: number;
}

/** L'aspect complet d'une cellule. Immuable et unique : deux styles égaux sont le même objet. */
export interface Style {
  /** Rang dans les styles du fichier ouvert ; `null` pour un style né depuis. */
  readonly rang: number | null;
  /** Le style nommé dont il descend (`cellStyleXfs`). */
  readonly styleNomme: number;
  /** Le style livré qu'on lui a donné depuis l'ouverture. */
  readonly styleLivre?: string;
  /** Code de format en anglais, comme `numberFormat` le rend : `General`, `dd/mm/yyyy`. */
  readonly format: string;
  readonly police: Police;
  readonly fond: Fond;
  readonly bordures: Readonly<Partial<Record<Cote, Bordure>>>;
  readonly alignement: Alignement;
  /** Le contenu a été saisi derrière une apostrophe : il est un texte quoi qu'il ressemble. */
  readonly apostrophe: boolean;
  readonly verrouillee: boolean;
  readonly masquee: boolean;
}

export const NOIR: Couleur = { hex: '#000000' };
export const SANS_FOND: Fond = { motif: 'none', couleur: null, seconde: null };
export const ALIGNEMENT_NORMAL: Alignement = {
  horizontal: 'general',
  vertical: 'bottom',
  retourLigne: false,
  retrait: 0,
  rotation: 0,
  ajuste: false,
  sensLecture: 0,
};
export const STYLE_NORMAL: Style = {
  rang: 0,
  styleNomme: 0,
  format: 'General',
  police: { nom: 'Calibri', taille: 11, gras: false, italique: false, souligne: 'none', barre: false, couleur: NOIR },
  fond: SANS_FOND,
  bordures: {},
  alignement: ALIGNEMENT_NORMAL,
  apostrophe: false,
  verrouillee: true,
  masquee: false,
};
