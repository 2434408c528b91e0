import { lireAdresse } from './adresse';
import { texteAffiche } from './affichage';
import type { ClasseurHote } from './classeur-hote';
import type { Cellule } from './cellule';

/** Les cellules d'une référence de série (`'Onglet'!$B$3:$B$5`), dans l'ordre ; vide si elle ne désigne rien. */
export function cellulesDeReference(classeur: ClasseurHote, reference: string | null): (Cellule | undefined)[] {
  const lue = reference === null ? null : lireAdresse(reference);
  const feuille = lue?.feuille === undefined || lue.feuille === null ? null : classeur.trouverFeuille(lue.feuille);
  if (lue === null || feuille === null) return [];
  classeur.moteur.mettreAJour(classeur);
  const cellules: (Cellule | undefined)[] = [];
  for (let ligne = lue.zone.haut; ligne <= lue.zone.bas; ligne += 1) {
    for (let colonne = lue.zone.gauche; colonne <= lue.zone.droite; colonne += 1)
      cellules.push(feuille.lire(ligne, colonne));
  }
  return cellules;
}

/** Les nombres d'une référence ; `null` pour une cellule sans nombre. */
export function valeursDeReference(classeur: ClasseurHote, reference: string | null): (number | null)[] {
  return cellulesDeReference(classeur, reference).map((cellule) =>
    typeof cellule?.valeur === 'number' ? cellule.valeur : null,
  );
}

/** Le texte affiché d'une référence à une cellule, ou `null` si elle ne désigne rien. */
export function texteDeFormule(classeur: ClasseurHote, reference: string): string | null {
  const lue = lireAdresse(reference);
  if (lue?.feuille === undefined || lue.feuille === null || classeur.trouverFeuille(lue.feuille) === null) return null;
  return cellulesDeReference(classeur, reference)
    .map((cellule) => texteAffiche(cellule?.valeur ?? null, cellule?.style.format ?? 'General', classeur.date1904))
    .join(' ')
    .trim();
}
