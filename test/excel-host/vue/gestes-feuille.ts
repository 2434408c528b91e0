import type { Bloc } from './vue-classeur';

/** Le sort d'un geste : fait, ou refusé avec la phrase à montrer. */
export type ResultatGeste = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Un bouton de filtre au bord d'un titre. */
export interface VueBoutonFiltre {
  readonly titre: string;
  /** Un critère est posé sur cette colonne. */
  readonly filtree: boolean;
  /** L'ordre dans lequel la colonne est triée, si l'on sait le dire. */
  readonly tri: 'croissant' | 'decroissant' | null;
}

/** Une valeur de la colonne, telle que le menu du filtre la propose à cocher ; un texte vide vaut « (Vides) ». */
export interface ChoixDeFiltre {
  readonly texte: string;
  readonly retenue: boolean;
}

/** Ce qui est écrit à la suite d'une cellule sans s'y voir : son commentaire, son lien. */
export interface AnnotationCellule {
  readonly commentaire: { readonly auteur: string; readonly texte: string } | null;
  readonly lien: {
    readonly adresse: string | null;
    readonly emplacement: string | null;
    readonly bulle: string | null;
  } | null;
}

/** Ce qu'une personne fait à une feuille en plus d'y taper : filtrer, coller, élargir, insérer. Lignes et colonnes depuis 1. */
export interface GestesFeuille {
  /** Le bouton de filtre d'un titre, ou `null`. */
  boutonFiltre(ligne: number, colonne: number): VueBoutonFiltre | null;
  /** Les valeurs de la colonne sous ce titre, celles que les autres colonnes filtrées laissent voir. */
  choixDeFiltre(ligne: number, colonne: number): readonly ChoixDeFiltre[];
  /** Ne laisse voir que ces textes ; `null` : ôte le critère de la colonne. */
  filtrer(ligne: number, colonne: number, textes: readonly string[] | null): ResultatGeste;
  trier(ligne: number, colonne: number, croissant: boolean): ResultatGeste;
  /** Vide les cellules d'un bloc. */
  effacer(bloc: Bloc): ResultatGeste;
  /** Colle des textes venus d'ailleurs, comme s'ils étaient tapés mais sans la validation ; rend le bloc rempli. */
  collerTextes(vers: Bloc, textes: readonly (readonly string[])[]): ResultatGeste & { readonly bloc?: Bloc };
  /** Colle des cellules de ce classeur, formules et aspect compris ; `couper` les ôte d'où elles viennent. */
  collerCellules(
    vers: Bloc,
    source: { readonly feuille: string; readonly bloc: Bloc },
    couper: boolean,
  ): ResultatGeste & { readonly bloc?: Bloc };
  /** Donne une taille en pixels à des lignes ou des colonnes ; 0 les masque, `null` rend la taille ordinaire. */
  redimensionner(axe: 'lignes' | 'colonnes', de: number, a: number, pixels: number | null): ResultatGeste;
  masquer(axe: 'lignes' | 'colonnes', de: number, a: number, masquer: boolean): ResultatGeste;
  inserer(axe: 'lignes' | 'colonnes', de: number, a: number): ResultatGeste;
  supprimer(axe: 'lignes' | 'colonnes', de: number, a: number): ResultatGeste;
  annotation(ligne: number, colonne: number): AnnotationCellule;
}

/** Ce que la personne peut défaire et refaire, et ce qu'elle fait aux onglets. */
export interface GestesClasseur {
  /** Affiche ou masque un onglet. */
  montrerFeuille(id: string, visible: boolean): ResultatGeste;
  /** L'adresse des cellules que désigne un nom défini ou un tableau ; `null` si rien ne porte ce nom. */
  adresseDuNom(nom: string): string | null;
  /** Défait le dernier geste ; faux s'il n'y en a pas, ou si le complément a écrit depuis. */
  annuler(): boolean;
  retablir(): boolean;
  readonly annulable: boolean;
  readonly retablissable: boolean;
}
