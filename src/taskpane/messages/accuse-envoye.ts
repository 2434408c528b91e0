import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { fr } from '../../domain/francais/fr';
import type { AccuseEnregistre, RefusAccuse } from '../../usecases/enregistrer-accuse';
import { phraseRefusJour } from './refus-jour';
import { phraseRefusLigne } from './refus-ligne';

/** Les phrases de l'enregistrement d'un accusé de réception. */
export const ACCUSE_ENVOYE = {
  titre: 'Accusé de réception envoyé',
  date: "Date d'envoi de l'accusé",
  annonce: 'Date de réponse annoncée (facultatif)',
  enregistrer: "Enregistrer l'accusé",
  enregistre: ({ numero, accuse, annonce }: Extract<AccuseEnregistre, { ok: true }>): string =>
    annonce === null
      ? fr`Accusé de réception du ${ecrireJour(accuse)} enregistré pour ${numero}.`
      : fr`Accusé de réception du ${ecrireJour(accuse)} enregistré pour ${numero}, réponse annoncée pour le ${ecrireJour(annonce)}.`,
} as const;

/** Pourquoi un accusé n'est pas enregistré, et que faire. */
export function phraseRefusAccuse(refus: RefusAccuse): string {
  switch (refus.code) {
    case 'jour-vide':
    case 'jour-illisible':
    case 'jour-inexistant':
    case 'jour-annee-a-deux-chiffres':
      return phraseRefusJour(refus.code);
    case 'accuse-avant-reception':
      return fr`L'accusé ne peut pas précéder la réception, le ${ecrireJour(refus.reception)}. Vérifiez la date.`;
    case 'accuse-futur':
      return fr`L'accusé ne peut pas être daté après aujourd'hui, ${ecrireJour(refus.aujourdhui)}. Vérifiez la date.`;
    case 'accuse-apres-reponse':
      return fr`La réponse est déjà partie le ${ecrireJour(refus.reponse)} : un accusé postérieur n'a plus lieu d'être.`;
    case 'deja-accusee':
      return fr`Un accusé de réception est déjà noté, daté du ${ecrireJour(refus.accuse)}. Pour le changer, choisissez « Corriger ».`;
    case 'annonce-avant-accuse':
      return fr`La date annoncée ne peut pas précéder l'accusé, le ${ecrireJour(refus.accuse)}. Vérifiez-la.`;
    case 'colonne-absente':
      return refus.champ === 'annonce'
        ? fr`Ce registre n'a pas de colonne « Délai annoncé » : la date serait perdue. Effacez-la, ou ajoutez la colonne au registre puis actualisez.`
        : fr`Ce registre n'a pas de colonne pour l'accusé de réception. Ajoutez-la au registre, puis actualisez.`;
    case 'reception-inexploitable':
      return fr`La date de réception de cette demande manque ou n'est pas lisible. Corrigez-la, puis enregistrez à nouveau.`;
    case 'cellule-occupee':
      return fr`La cellule ${refus.cellule} contient déjà « ${refus.contenu} », qui n'est pas une date. Rien n'a été écrit. Videz ou corrigez cette cellule, puis enregistrez à nouveau.`;
    case 'classeur-en-lecture-seule':
    case 'feuille-protegee':
    case 'registre-change':
    case 'demande-introuvable':
      return phraseRefusLigne(refus.code);
  }
}
