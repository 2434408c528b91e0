import type { Feuille } from '../modele/feuille';
import { tableauDe } from '../modele/references-structurees';
import type { Style } from '../modele/style';

/** Les couleurs du thème Office, pleines et éclaircies : le noir, puis les six accents. */
const PLEINES = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const CLAIRES = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

/** L'aspect d'une cellule, avec ce que lui donne le style de son tableau là où elle n'a rien de propre : titres, totaux, bandes. */
export function styleDansTableau(feuille: Feuille, ligne: number, colonne: number, style: Style): Style {
  const tableau = feuille.tableaux.length === 0 ? null : tableauDe(feuille, ligne, colonne);
  const [, famille = '', rang = ''] = /^TableStyle(Light|Medium|Dark)(\d+)$/u.exec(tableau?.options.style ?? '') ?? [];
  if (tableau === null || famille === '') return style;
  const { options, zone, corps } = tableau;
  const accent = (Number(rang) - 1) % PLEINES.length;
  const titre = tableau.enTetes && ligne === zone.haut;
  const total = tableau.totaux && ligne === zone.bas;
  const plein = titre && !(famille === 'Light' && (Number(rang) <= 7 || Number(rang) >= 15));
  const bande =
    !titre &&
    !total &&
    ((options.bandesLignes && (ligne - corps.haut) % 2 === 0) ||
      (options.bandesColonnes && (colonne - corps.gauche) % 2 === 0));
  const gras =
    titre ||
    total ||
    (options.premiereColonne && colonne === zone.gauche) ||
    (options.derniereColonne && colonne === zone.droite);
  const fond = plein ? PLEINES[accent] : bande ? CLAIRES[accent] : undefined;
  const { normal } = feuille.classeur.styles;
  return {
    ...style,
    fond:
      fond === undefined || style.fond.motif !== 'none'
        ? style.fond
        : { motif: 'solid', couleur: { hex: fond }, seconde: null },
    police: {
      ...style.police,
      gras: style.police.gras || gras,
      couleur:
        plein && style.police.couleur.hex === normal.police.couleur.hex ? { hex: '#FFFFFF' } : style.police.couleur,
    },
  };
}
