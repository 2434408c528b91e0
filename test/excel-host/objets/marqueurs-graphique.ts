import { MARQUEURS } from '../modele/serie-graphique';
import type { Marqueur } from '../modele/serie-graphique';
import { couleur, entre, unDe } from './champs';
import type { Champ } from './champs';

const TAILLES = entre(2, 72);

/** Les quatre propriétés de marqueur d'une série ou d'un point. */
export function champsDeMarqueur<T>(
  lire: (objet: T) => Marqueur,
  ouvrir: (objet: T) => Marqueur,
): Readonly<Record<string, Champ<T>>> {
  return {
    markerStyle: {
      lire: (objet) => lire(objet).style ?? 'Automatic',
      ecrire: (objet, valeur) => {
        ouvrir(objet).style = unDe(...MARQUEURS)(valeur);
      },
    },
    markerSize: {
      lire: (objet) => lire(objet).taille,
      ecrire: (objet, valeur) => {
        ouvrir(objet).taille = TAILLES(valeur);
      },
    },
    markerBackgroundColor: {
      lire: (objet) => lire(objet).fond ?? '',
      ecrire: (objet, valeur) => {
        ouvrir(objet).fond = couleur(valeur);
      },
    },
    markerForegroundColor: {
      lire: (objet) => lire(objet).contour ?? '',
      ecrire: (objet, valeur) => {
        ouvrir(objet).contour = couleur(valeur);
      },
    },
  };
}
