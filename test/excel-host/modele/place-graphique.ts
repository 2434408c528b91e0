import { pointDe } from './dimensions-feuille';
import type { Feuille } from './feuille';
import type { Graphique, PlaceGraphique } from './graphique';

/** Une place connue, en points. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

/** Chasse moyenne d'un texte et hauteur de sa ligne, en part de la taille de police. */
const CHASSE = 0.53;
const LIGNE = 1.35;
const MARGE = 7;

export function placeDuGraphique(feuille: Feuille, graphique: Graphique): Place {
  const [de, a] = [pointDe(feuille, graphique.de), pointDe(feuille, graphique.a)];
  return { ...de, largeur: a.x - de.x, hauteur: a.y - de.y };
}

function choisir(place: PlaceGraphique, estimee: Place): Place {
  return {
    x: place.x ?? estimee.x,
    y: place.y ?? estimee.y,
    largeur: place.largeur ?? estimee.largeur,
    hauteur: place.hauteur ?? estimee.hauteur,
  };
}

/** Où est le titre : là où on l'a mis, sinon centré en haut, d'après une chasse moyenne. */
export function placeDuTitre(feuille: Feuille, graphique: Graphique): Place {
  const entier = placeDuGraphique(feuille, graphique);
  const { titre } = graphique;
  const taille = titre.police.taille ?? 14;
  const largeur = Math.min(entier.largeur - 2 * MARGE, (titre.texte ?? 'Titre du graphique').length * taille * CHASSE);
  return choisir(titre.place, { x: (entier.largeur - largeur) / 2, y: MARGE, largeur, hauteur: taille * LIGNE });
}

/** Où est la légende. */
export function placeDeLaLegende(feuille: Feuille, graphique: Graphique): Place {
  const entier = placeDuGraphique(feuille, graphique);
  const { legende, series } = graphique;
  const taille = legende.police.taille ?? 9;
  const longueurs = series.map(({ nom }) => nom.texte.length * taille * CHASSE + 20);
  const couchee = legende.position === 'Top' || legende.position === 'Bottom';
  const largeur = Math.min(
    entier.largeur - 2 * MARGE,
    couchee ? longueurs.reduce((somme, une) => somme + une, 0) : Math.max(20, ...longueurs),
  );
  const hauteur = couchee ? taille * 1.9 : taille * 1.9 * Math.max(1, series.length);
  const haut = graphique.titre.visible ? 32 : MARGE;
  const milieu = { x: (entier.largeur - largeur) / 2, y: (entier.hauteur - hauteur) / 2 };
  const estimee = { largeur, hauteur };
  switch (legende.position) {
    case 'Top':
      return choisir(legende.place, { ...estimee, x: milieu.x, y: haut });
    case 'Left':
      return choisir(legende.place, { ...estimee, x: MARGE, y: milieu.y });
    case 'Right':
    case 'Custom':
      return choisir(legende.place, { ...estimee, x: entier.largeur - largeur - MARGE, y: milieu.y });
    case 'Corner':
      return choisir(legende.place, { ...estimee, x: entier.largeur - largeur - MARGE, y: MARGE });
    case 'Bottom':
      return choisir(legende.place, { ...estimee, x: milieu.x, y: entier.hauteur - hauteur - MARGE });
  }
}

/** Où est le tracé, axes compris : ce que titre et légende laissent. */
export function placeDuTrace(feuille: Feuille, graphique: Graphique): Place {
  const { largeur, hauteur } = placeDuGraphique(feuille, graphique);
  const { titre, legende } = graphique;
  let [gauche, haut, droite, bas] = [MARGE, MARGE, largeur - MARGE, hauteur - MARGE];
  if (titre.visible && !titre.superpose) haut = placeDuTitre(feuille, graphique).hauteur + 2 * MARGE;
  if (legende.visible && !legende.superpose) {
    const place = placeDeLaLegende(feuille, graphique);
    if (legende.position === 'Top') haut = place.y + place.hauteur;
    else if (legende.position === 'Bottom') bas = place.y;
    else if (legende.position === 'Left') gauche = place.x + place.largeur;
    else droite = place.x;
  }
  return choisir(graphique.placeTrace, { x: gauche, y: haut, largeur: droite - gauche, hauteur: bas - haut });
}

/** Le tracé sans ses graduations. */
export function placeInterieure(feuille: Feuille, graphique: Graphique): Place {
  const trace = placeDuTrace(feuille, graphique);
  const axe = graphique.axes.valeurs.visible ? 26 : 4;
  const bas = graphique.axes.categories.visible ? 20 : 4;
  return { x: trace.x + axe, y: trace.y + 4, largeur: trace.largeur - axe - 4, hauteur: trace.hauteur - bas - 4 };
}
