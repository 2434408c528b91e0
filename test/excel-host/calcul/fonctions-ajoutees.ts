import type { ClasseurHote } from '../modele/classeur-hote';
import type { FonctionAjoutee } from './fonction-ajoutee';
import { fonctionsConditionnelles } from './fonctions-conditionnelles';
import { FONCTIONS_CORRIGEES } from './fonctions-corrigees';
import { fonctionsLevees } from './fonctions-levees';
import { RESULTAT } from './formule-pour-moteur';
import type { Bornes } from './formule-pour-moteur';
import { ecrireScalaire, sansVide } from './valeurs-moteur';

/** Ce que l'hôte ajoute aux fonctions du moteur, ou y remplace : TODAY et NOW rendent le jour réglé sur le classeur. */
export function fonctionsAjoutees(
  classeur: ClasseurHote,
  bornes: () => Bornes | null,
): ReadonlyMap<string, FonctionAjoutee> {
  const maintenant = {
    minArity: 0,
    maxArity: 0,
    invoke: () => ecrireScalaire(classeur.jourCourant - (classeur.date1904 ? 1462 : 0)),
  };
  return new Map<string, FonctionAjoutee>([
    ...FONCTIONS_CORRIGEES,
    ...fonctionsConditionnelles(bornes),
    ...fonctionsLevees(classeur.date1904),
    ['TODAY', maintenant],
    ['NOW', maintenant],
    ['SHEETS', { minArity: 0, maxArity: 0, invoke: () => ecrireScalaire(classeur.feuilles.length) }],
    [RESULTAT, { minArity: 1, maxArity: 1, invoke: ([valeur]) => sansVide(valeur) }],
  ]);
}
