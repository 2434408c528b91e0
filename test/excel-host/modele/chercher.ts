import { texteAffiche } from './affichage';
import type { Feuille } from './feuille';
import type { Rectangle } from './rectangle';

/** Ce qui fait qu'un texte convient : entier ou en partie, avec ou sans la casse. */
export interface Recherche {
  readonly entier: boolean;
  readonly casse: boolean;
}

/** Le motif cherché : `?` vaut un signe, `*` plusieurs, `~` les prend à la lettre. */
export function motifDeRecherche(quoi: string, { entier, casse }: Recherche, partout = false): RegExp {
  const source = quoi.replace(/~[?*~]|[?*]|[.+^${}()|[\]\\/]/gu, (signe) => {
    if (signe === '?') return '.';
    if (signe === '*') return '.*';
    return signe === '~~' ? '~' : `\\${signe.slice(-1)}`;
  });
  return new RegExp(entier ? `^${source}$` : source, `${casse ? '' : 'i'}${partout ? 'g' : ''}su`);
}

/**
 * Les cellules qui montrent ou contiennent le texte, ligne par ligne ; sans zone, dans toute la feuille. Ce qui ne se voit pas ne
 * se trouve pas : ligne masquée ou filtrée, colonne masquée, feuille masquée (office-js #6349).
 */
export function chercher(
  feuille: Feuille,
  zone: Rectangle | undefined,
  quoi: string,
  recherche: Recherche,
): (readonly [ligne: number, colonne: number])[] {
  if (feuille.visibilite !== 'Visible') return [];
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const motif = motifDeRecherche(quoi, recherche);
  return [...feuille.grille.parcourir(zone)]
    .filter(([ligne, colonne, { valeur, formule, style }]) => {
      if (valeur === null && formule === null) return false;
      if (feuille.lignes.lire(ligne).masquee || feuille.colonnes.lire(colonne).masquee) return false;
      return motif.test(texteAffiche(valeur, style.format)) || (formule !== null && motif.test(`=${formule}`));
    })
    .map(([ligne, colonne]) => [ligne, colonne] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
