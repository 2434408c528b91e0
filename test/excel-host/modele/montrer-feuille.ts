import { ErreurHote } from './erreur-hote';
import type { Feuille, Visibilite } from './feuille';

/** Affiche ou masque un onglet ; le dernier onglet visible ne se masque pas, et masquer l'onglet actif en active un autre. */
export function montrerFeuille(feuille: Feuille, voulue: Visibilite): void {
  const { classeur } = feuille;
  classeur.exigerStructureLibre();
  const autres = classeur.feuilles.filter((autre) => autre !== feuille && autre.visibilite === 'Visible');
  if (voulue !== 'Visible' && autres.length === 0) throw new ErreurHote('InvalidOperation');
  const active = classeur.feuilleActive;
  feuille.visibilite = voulue;
  classeur.structureModifiee = true;
  if (voulue === 'Visible' || active !== feuille) return;
  // La suivante, sinon la précédente.
  const rang = classeur.feuilles.indexOf(feuille);
  classeur.feuilleActive = autres.find((autre) => classeur.feuilles.indexOf(autre) > rang) ?? autres.at(-1) ?? feuille;
}
