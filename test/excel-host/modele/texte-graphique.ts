import { aspectOrdinaire } from './aspect-graphique';
import type { Etiquettes, PlaceGraphique, TexteGraphique } from './graphique';

export function placeAutomatique(): PlaceGraphique {
  return { x: null, y: null, largeur: null, hauteur: null };
}

/** Un titre au texte automatique, visible. */
export function texteOrdinaire(): TexteGraphique {
  return {
    texte: null,
    formule: null,
    visible: true,
    police: {},
    superpose: false,
    orientation: null,
    position: 'Top',
    ombre: false,
    alignementH: 'Center',
    alignementV: 'Center',
    aspect: aspectOrdinaire(),
    place: placeAutomatique(),
  };
}

export function texteMasque(): TexteGraphique {
  return { ...texteOrdinaire(), visible: false };
}

export function etiquettesMuettes(): Etiquettes {
  return {
    valeur: false,
    pourcentage: false,
    nomCategorie: false,
    nomSerie: false,
    cle: false,
    bulle: false,
    separateur: null,
    format: null,
    lieAuFormat: true,
    position: null,
    orientation: 0,
    alignementH: 'Center',
    alignementV: 'Center',
    police: {},
    aspect: aspectOrdinaire(),
  };
}
