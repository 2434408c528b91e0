import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { Jour } from '../../domain/commun/jour';
import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';

const mentions = (combien: number): string => compter(combien, 'point à régler', 'points à régler');

/** Les phrases de l'accusé de réception (D10). */
export const ACCUSE = {
  titre: 'Accusé de réception',
  introduction: fr`Le texte s'écrit plus bas à mesure que vous remplissez. Rien n'est envoyé : vous le copiez dans votre message.`,
  regime: fr`Que vaudra l'absence de réponse ?`,
  rappels: 'À vérifier pour ce choix',
  source: fr`Articles du code des relations entre le public et l'administration.`,
  annonce: 'Réponse promise au plus tard le (facultatif)',
  echeance: (echeance: Jour): string => fr`Échéance de la demande : ${ecrireJour(echeance)}.`,
  echeancePassee: (echeance: Jour): string =>
    fr`L'échéance du ${ecrireJour(echeance)} est passée : promettez une autre date, ou laissez vide.`,
  delai: 'Délai de décision, en mois',
  aideDelai: fr`2 mois, sauf si un texte en donne un autre.`,
  delaiIllisible: fr`Indiquez un nombre entier de mois, de 1 à 36.`,
  incomplet: 'Des pièces manquent au dossier',
  pieces: 'Pièces manquantes',
  aidePieces: fr`Une pièce par ligne.`,
  limite: 'À recevoir au plus tard le',
  recours: 'Recours contre le rejet',
  autreRecours: fr`Un autre recours que celui du droit commun s'applique`,
  aideAutreRecours: fr`Par exemple un recours préalable obligatoire, ou la sécurité sociale.`,
  tribunal: 'Tribunal administratif compétent',
  aideTribunal: fr`Son nom et son adresse. Il n'est jamais deviné.`,
  texteRecours: 'Délais et voies de recours',
  service: 'Service chargé du dossier',
  nom: 'Nom du service',
  adresse: 'Adresse postale',
  courriel: 'Adresse électronique (facultatif)',
  telephone: 'Téléphone',
  modifierService: 'Modifier le service',
  apercu: 'Texte',
  complet: 'Texte complet',
  manques: (combien: number): string => fr`Texte incomplet : ${mentions(combien)}`,
  aucunManque: fr`Aucune mention ne manque.`,
  copier: 'Copier le texte',
  copierBrouillon: 'Copier le brouillon (texte incomplet)',
  copie: fr`Texte copié. Collez-le dans votre message, et relisez-le avant de l'envoyer.`,
  brouillonCopie: (combien: number): string =>
    fr`Brouillon copié, avec ${mentions(combien)} avant de l'envoyer : il porte la mention « BROUILLON INCOMPLET ».`,
  aCopier: fr`Le presse-papiers est fermé au volet. Le texte est sélectionné : appuyez sur Ctrl + C pour le copier.`,
  envoi: "Envoi de l'AR",
  dateEnvoi: "Date d'envoi de l'AR",
  envoyeAujourdhui: "AR envoyé aujourd'hui",
  envoyeLe: (jour: Jour): string => fr`AR envoyé le ${ecrireJour(jour)}`,
  enregistrerEnvoi: "Enregistrer l'envoi de l'AR",
  envoiIncomplet: fr`Le texte ci-dessus est incomplet. N'enregistrez l'envoi que si vous avez envoyé un AR complet par ailleurs.`,
  annonceNotee: fr`La date de réponse promise sera notée avec l'envoi.`,
  annonceSansColonne: fr`Le registre n'a pas de colonne « Délai annoncé » : la date promise n'y sera pas notée.`,
  dejaEnvoye: (jour: Jour): string =>
    fr`Un AR est déjà noté le ${ecrireJour(jour)}. Pour changer cette date, corrigez la cellule dans le registre.`,
  dejaRepondue: (jour: Jour): string =>
    fr`Cette demande a une réponse, datée du ${ecrireJour(jour)} : un AR n'a plus d'objet.`,
} as const;
