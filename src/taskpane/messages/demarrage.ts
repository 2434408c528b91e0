import type { EtatHote } from '../attendre-excel';
import { fr } from '../../domain/francais/fr';

/** Pourquoi le volet ne peut pas encore travailler, et ce qu'il faut faire. */
export function messageDemarrage(etat: Exclude<EtatHote, 'pret'>): { readonly titre: string; readonly phrase: string } {
  switch (etat) {
    case 'attente':
      return { titre: 'Ouverture du volet…', phrase: 'Excel se prépare.' };
    case 'muet':
      return {
        titre: "Excel n'a pas répondu",
        phrase: fr`Fermez ce volet, puis rouvrez-le par l'onglet Accueil, bouton « Ouvrir le volet ». Si rien ne change, fermez Excel et rouvrez-le ; sinon, dites à votre correspondant informatique que le fichier office.js ne se charge pas.`,
      };
    case 'hors-excel':
      return {
        titre: "Ce volet s'ouvre dans Excel",
        phrase: fr`Ouvrez votre classeur de suivi dans Excel, puis, dans l'onglet Accueil du ruban, choisissez « Ouvrir le volet » dans le groupe « Services Publics + ».`,
      };
    case 'trop-ancien':
      return {
        titre: "Cette version d'Excel est trop ancienne",
        phrase: fr`Le complément demande Excel 2021, une version plus récente, ou Excel pour le web. Demandez la mise à jour à votre correspondant informatique.`,
      };
  }
}
