import { dateDeJour, jourSemaine } from '../../domain/commun/calendrier';
import type { Jour } from '../../domain/commun/jour';

const SEMAINE = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/**
 * Le jour écrit pour être relu d'un coup d'œil.
 *
 * @example jourEnToutesLettres(jour(46095)) // 'Samedi 14 mars 2026'
 */
export function jourEnToutesLettres(jour: Jour): string {
  const { annee, mois, quantieme } = dateDeJour(jour);
  const semaine = SEMAINE[jourSemaine(jour) - 1] ?? '';
  const ordinal = quantieme === 1 ? '1er' : String(quantieme);
  return `${semaine.charAt(0).toUpperCase()}${semaine.slice(1)} ${ordinal} ${MOIS[mois - 1] ?? ''} ${String(annee)}`;
}
