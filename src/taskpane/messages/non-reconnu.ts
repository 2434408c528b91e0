import type { RaisonNonReconnu } from '../../usecases/reconnaitre-registres';
import { fr } from '../../domain/francais/fr';

/** Pourquoi le volet ne peut pas travailler sur ce classeur, et ce qu'il faut faire. */
export function messageNonReconnu(code: RaisonNonReconnu): { readonly titre: string; readonly phrase: string } {
  switch (code) {
    case 'aucun-registre':
      return {
        titre: 'Aucun registre reconnu',
        phrase: fr`Un onglet est reconnu comme registre quand une de ses premières lignes porte au moins les titres de colonnes qui suivent. Ouvrez votre classeur de suivi, ou corrigez ses titres, puis choisissez « Actualiser ».`,
      };
    case 'dates-1904':
      return {
        titre: 'Calendrier depuis 1904',
        phrase: fr`Ce classeur compte ses dates depuis 1904 : les lire comme les autres les décalerait de quatre ans. Le volet s'arrête plutôt que de fausser vos délais. Demandez à votre correspondant informatique de le convertir au calendrier depuis 1900 (Fichier, Options, Options avancées, « Utiliser le calendrier depuis 1904 ») et de vérifier les dates, qui se décalent lors de la conversion.`,
      };
  }
}

/** Les colonnes sans lesquelles un onglet n'est pas un registre, et quelques titres sous lesquels elles sont reconnues. */
export const TITRES_ATTENDUS: readonly { readonly colonne: string; readonly exemples: string }[] = [
  { colonne: 'Le numéro', exemples: fr`« N° du courriel », « N° du courrier », « N° de la demande »` },
  { colonne: 'La date de réception', exemples: fr`« Date de réception », « Reçu le »` },
  { colonne: 'La date de la réponse', exemples: fr`« Date de la réponse finale », « Date de réponse »` },
];
