import type { ClasseurHote } from '../../modele/classeur-hote';
import { ecrireAnnexes } from '../annexes';
import { ecrireClasseur } from '../ecrire-classeur';
import { citationsPerdues } from './citations-perdues';
import { pertesDeFeuilles } from './pertes-de-feuilles';
import { pertesDeGraphiques } from './pertes-de-graphiques';
import { pertesDuClasseur } from './pertes-du-classeur';
import { sortDesOnglets } from './sort-des-onglets';

/**
 * Ce qu'un enregistrement perdrait de ce que le fichier ouvert contenait, une phrase par perte, à montrer avant d'enregistrer ;
 * vide quand rien n'est perdu. Elles se lisent dans les parties qui seraient vraiment écrites, comparées à celles du fichier.
 *
 * @example pertesALEnregistrement(classeur)
 * // ["Le graphique « Bilan » de la feuille « 2026 » a été modifié : il ne gardera pas ses dégradés."]
 */
export function pertesALEnregistrement(classeur: ClasseurHote): readonly string[] {
  if (classeur.parties.size === 0) return [];
  const apres = ecrireAnnexes(classeur, ecrireClasseur(classeur));
  const sorts = sortDesOnglets(classeur);
  return [
    ...pertesDeGraphiques(classeur, apres),
    ...pertesDeFeuilles(classeur, apres, sorts),
    ...citationsPerdues(classeur, apres, sorts),
    ...pertesDuClasseur(classeur, apres, sorts),
  ];
}
