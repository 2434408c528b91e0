import type { Jour } from '../commun/jour';
import { ajouterJours } from './decompte';
import type { Demande } from './demande';
import type { Seuils } from './seuils';

/**
 * Le dernier jour pour répondre à temps : la date annoncée à l'usager s'il y en a une, sinon réception + T2 jours (D9).
 * Elle ne bouge pas quand elle tombe un jour fermé ; c'est le rappel qui vient plus tôt.
 *
 * @example echeance({ reception: jour(46095), accuse: null, reponse: null, annonce: null }, { t1: 8, t2: 14 }) // 46109
 */
export function echeance(d: Demande, seuils: Seuils): Jour {
  return d.annonce ?? ajouterJours(d.reception, seuils.t2, seuils.decompte);
}
