/** Les trois cases d'un en-tête ou d'un pied. */
export interface TroisCases {
  gauche: string;
  centre: string;
  droite: string;
}

/** Réglages d'impression ; marges en points. */
export interface MiseEnPage {
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
  quadrillage: boolean;
  entete: TroisCases;
  pied: TroisCases;
  /** A changé depuis l'ouverture : ses éléments seront réécrits. */
  modifiee: boolean;
}

export function miseEnPageOrdinaire(): MiseEnPage {
  return {
    orientation: 'portrait',
    papier: 9,
    echelle: 100,
    ajustement: null,
    marges: { gauche: 50.4, droite: 50.4, haut: 54, bas: 54, entete: 21.6, pied: 21.6 },
    centreHorizontal: false,
    centreVertical: false,
    noirEtBlanc: false,
    quadrillage: false,
    entete: { gauche: '', centre: '', droite: '' },
    pied: { gauche: '', centre: '', droite: '' },
    modifiee: false,
  };
}
