import type { ColonnesLues } from './lecture-registre';
import type { LigneDemande } from './ligne-demande';
import { lireDateCellule } from './date-cellule';
import { cleNumero } from './numeros-en-double';

/** Ce qui dit de quelle demande il s'agit. */
export type IdentiteDemande = Pick<LigneDemande, 'numero' | 'expediteur' | 'reception'>;

/**
 * La ligne lue est-elle encore la demande montrée à la personne ? Numéro, expéditeur et date de réception doivent tous
 * être ceux qu'elle a vus : un numéro employé deux fois ne suffit pas à désigner une demande.
 *
 * `aussi` : l'identité que lui donne un geste déjà tenté, peut-être fait en partie ; chaque champ peut avoir l'une ou l'autre.
 */
export function estLaLigne(
  montree: IdentiteDemande,
  lues: ColonnesLues,
  position: number,
  aussi: IdentiteDemande = montree,
): boolean {
  const admises = [montree, aussi];
  const numero = cleNumero(lues.valeur('numero', position));
  const expediteur = String(lues.valeur('expediteur', position)).trim();
  const date = lireDateCellule(lues.valeur('reception', position));
  const reception = 'jour' in date ? date.jour : null;
  return (
    admises.some((une) => cleNumero(une.numero) === numero) &&
    admises.some((une) => une.expediteur === expediteur) &&
    admises.some((une) => une.reception === reception)
  );
}
