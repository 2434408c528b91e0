import type { ColonnesLues } from './lecture-registre';
import type { LigneDemande } from './ligne-demande';
import { lireDateCellule } from './date-cellule';
import { cleNumero } from './numeros-en-double';

/**
 * La ligne lue est-elle encore la demande montrée à la personne ? Numéro, expéditeur et date de réception doivent tous
 * être ceux qu'elle a vus : un numéro employé deux fois ne suffit pas à désigner une demande.
 */
export function estLaLigne(montree: LigneDemande, lues: ColonnesLues, position: number): boolean {
  const reception = lireDateCellule(lues.valeur('reception', position));
  return (
    cleNumero(lues.valeur('numero', position)) === cleNumero(montree.numero) &&
    String(lues.valeur('expediteur', position)).trim() === montree.expediteur &&
    ('jour' in reception ? reception.jour : null) === montree.reception
  );
}
