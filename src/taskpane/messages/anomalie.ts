import type { Anomalie } from '../../workbook/suivi-demandes/anomalie';
import { fr } from '../../domain/francais/fr';

/** Ce qui ne va pas dans la cellule, et ce qu'il faut y faire. Le contenu est cité tel quel. */
export function phraseAnomalie({ code, contenu }: Anomalie): string {
  switch (code) {
    case 'date-en-texte':
      return fr`La date « ${contenu} » est écrite comme un texte. Elle est comptée ; saisissez-la à nouveau pour qu'Excel la reconnaisse.`;
    case 'date-illisible':
      return fr`« ${contenu} » n'est pas une date lisible : la demande n'est pas comptée. Écrivez le jour, le mois et l'année : 14/03/2026.`;
    case 'accuse-illisible':
      return fr`« ${contenu} » n'est pas une date lisible : l'accusé de réception n'est pas compté. Écrivez le jour, le mois et l'année : 14/03/2026.`;
    case 'reception-absente':
      return fr`La date de réception manque : la demande n'est comptée nulle part. Ajoutez-la.`;
    case 'reception-future':
      return fr`La réception est datée dans le futur : la demande n'est pas comptée. Vérifiez la date.`;
    case 'reponse-future':
      return fr`La réponse est datée dans le futur : la demande n'est pas comptée. Vérifiez la date.`;
    case 'reponse-avant-reception':
      return fr`La réponse est datée d'avant la réception : la demande n'est pas comptée. Vérifiez les deux dates.`;
    case 'accuse-avant-reception':
      return fr`L'accusé de réception est daté d'avant la réception : il n'est pas compté. Vérifiez sa date.`;
    case 'accuse-apres-reponse':
      return fr`L'accusé de réception est daté d'après la réponse : il n'est pas compté. Vérifiez sa date.`;
    case 'accuse-futur':
      return fr`L'accusé de réception est daté dans le futur : il n'est pas compté. Vérifiez sa date.`;
    case 'numero-en-double':
      return fr`Le numéro « ${contenu} » est employé plusieurs fois. Donnez à chaque demande son propre numéro.`;
  }
}
