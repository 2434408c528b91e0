import { recopierFormule } from '../modele/references-formule';
import type { Validation } from '../modele/validation';

/** Une formule de la règle, vue d'une de ses cellules : elle est écrite pour le coin haut gauche de la première zone. */
export function formuleVueDe(regle: Validation, formule: string, ligne: number, colonne: number): string {
  const [premiere] = regle.zones;
  // Certains outils écrivent le signe égal dans le fichier.
  const sansEgal = formule.replace(/^=/u, '');
  return premiere === undefined
    ? sansEgal
    : recopierFormule(sansEgal, ligne - premiere.haut, colonne - premiere.gauche);
}
