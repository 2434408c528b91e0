/** Les trois cases d'un en-tête ou d'un pied. */
export interface TroisCases {
  gauche: string;
  centre: string;
  droite: string;
}

/** L'en-tête et le pied d'une sorte de page. */
export interface TextesDePage {
  entete: TroisCases;
  pied: TroisCases;
}

/** Réglages d'impression ; marges en points. */
export interface MiseEnPage extends TextesDePage {
  orientation: 'portrait' | 'landscape';
  /** Code du papier dans le fichier (9 : A4). */
  papier: number;
  echelle: number;
  /** Pages en largeur et en hauteur quand l'ajustement est demandé ; 0 : autant qu'il en faut. */
  ajustement: { largeur: number; hauteur: number } | null;
  marges: { gauche: number; droite: number; haut: number; bas: number; entete: number; pied: number };
  centreHorizontal: boolean;
  centreVertical: boolean;
  noirEtBlanc: boolean;
  brouillon: boolean;
  quadrillage: boolean;
  titresDeGrille: boolean;
  /** Numéro de la première page ; `null` : automatique. */
  premierNumero: number | null;
  commentaires: 'none' | 'atEnd' | 'asDisplayed';
  erreurs: 'displayed' | 'blank' | 'dash' | 'NA';
  ordre: 'downThenOver' | 'overThenDown';
  /** `entete` et `pied` valent pour toutes les pages, ou pour les impaires si les paires ont les leurs. */
  premierePage: TextesDePage;
  pagesPaires: TextesDePage;
  premiereDifferente: boolean;
  pairesDifferentes: boolean;
  margesDeFeuille: boolean;
  echelleDeFeuille: boolean;
  /** A changé depuis l'ouverture : ses éléments seront réécrits. */
  modifiee: boolean;
}

function textesVides(): TextesDePage {
  return { entete: { gauche: '', centre: '', droite: '' }, pied: { gauche: '', centre: '', droite: '' } };
}

export function miseEnPageOrdinaire(): MiseEnPage {
  return {
    ...textesVides(),
    orientation: 'portrait',
    papier: 9,
    echelle: 100,
    ajustement: null,
    marges: { gauche: 50.4, droite: 50.4, haut: 54, bas: 54, entete: 21.6, pied: 21.6 },
    centreHorizontal: false,
    centreVertical: false,
    noirEtBlanc: false,
    brouillon: false,
    quadrillage: false,
    titresDeGrille: false,
    premierNumero: null,
    commentaires: 'none',
    erreurs: 'displayed',
    ordre: 'downThenOver',
    premierePage: textesVides(),
    pagesPaires: textesVides(),
    premiereDifferente: false,
    pairesDifferentes: false,
    margesDeFeuille: true,
    echelleDeFeuille: true,
    modifiee: false,
  };
}
