import type { Jour } from '../commun/jour';

/** Deux demandes de la même personne, au même objet, reçues à quelques jours d'écart : sans doute la même. */
const JOURS_D_ECART = 10;

/** Ce qu'on compare de deux demandes ; les textes sont déjà réduits à leurs mots, sans casse ni accents. */
export interface DemandeComparee {
  readonly expediteur: string;
  readonly objet: string;
  readonly reception: Jour | null;
}

/**
 * Dit si une demande en cours de saisie ressemble à une autre au point d'être sans doute la même : même expéditeur, même
 * objet s'ils sont tous deux connus, réceptions à dix jours d'écart au plus. Ne sert qu'à prévenir, jamais à empêcher.
 */
export function seRessemblent(a: DemandeComparee, b: DemandeComparee): boolean {
  if (a.expediteur === '' || a.expediteur !== b.expediteur) return false;
  if (a.objet !== '' && b.objet !== '' && a.objet !== b.objet) return false;
  if (a.reception === null || b.reception === null) return false;
  return Math.abs(a.reception - b.reception) <= JOURS_D_ECART;
}
