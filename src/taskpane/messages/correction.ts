import { fr } from '../../domain/francais/fr';
import type { Champ } from '../../workbook/suivi-demandes/champ';
import type { DemandeCorrigee, RefusCorrection } from '../../usecases/demande-corrigee';
import { phraseRefusJour } from './refus-jour';
import { phraseRefusLigne } from './refus-ligne';

/** Le nom de chaque champ d'une demande, tel qu'un formulaire le dit. */
export const NOMS_DES_CHAMPS: Readonly<Record<Champ, string>> = {
  numero: 'Numéro',
  reception: 'Date de réception',
  expediteur: "Nom et prénom de l'expéditeur",
  coordonnees: 'Coordonnées',
  objet: 'Objet de la demande',
  natureDemande: 'Nature de la demande',
  agent: 'Agent en charge',
  accuse: "Date d'envoi de l'accusé",
  annonce: 'Date de réponse annoncée',
  reponse: 'Date de la réponse finale',
  natureReponse: 'Nature de la réponse',
  commentaire: 'Observations',
};

/** Les phrases de la correction d'une demande. */
export const CORRECTION = {
  lecture: 'Lecture de la ligne…',
  enregistrer: 'Enregistrer la correction',
  corrigee: ({ numero, champs }: Extract<DemandeCorrigee, { ok: true }>): string =>
    fr`Demande ${numero} corrigée : ${champs.map((champ) => NOMS_DES_CHAMPS[champ].toLocaleLowerCase('fr-FR')).join(', ')}.`,
} as const;

/** Pourquoi une correction n'est pas enregistrée, et que faire. */
export function phraseRefusCorrection(refus: RefusCorrection): string {
  switch (refus.code) {
    case 'jour-vide':
    case 'jour-illisible':
    case 'jour-inexistant':
    case 'jour-annee-a-deux-chiffres':
      return phraseRefusJour(refus.code);
    case 'reception-future':
      return fr`La réception ne peut pas être datée après aujourd'hui. Vérifiez la date.`;
    case 'reponse-future':
      return fr`La réponse ne peut pas être datée après aujourd'hui. Vérifiez la date.`;
    case 'reponse-avant-reception':
      return fr`La réponse ne peut pas précéder la réception. Vérifiez les deux dates.`;
    case 'accuse-avant-reception':
      return fr`L'accusé ne peut pas précéder la réception. Vérifiez les deux dates.`;
    case 'accuse-apres-reponse':
      return fr`L'accusé ne peut pas suivre la réponse. Vérifiez les deux dates.`;
    case 'accuse-futur':
      return fr`L'accusé ne peut pas être daté après aujourd'hui. Vérifiez la date.`;
    case 'expediteur-absent':
      return fr`Indiquez le nom de l'expéditeur : une demande doit pouvoir être retrouvée.`;
    case 'colonne-absente':
      return fr`Le registre n'a pas de colonne pour ce champ. Ajoutez-la au registre, puis actualisez.`;
    case 'modifiee-depuis':
      return fr`Cette cellule a changé depuis que vous avez ouvert la fiche : elle contient « ${refus.contenu} ». Rien n'a été écrit. Rouvrez la demande pour repartir de son contenu.`;
    case 'rien-a-corriger':
      return fr`Rien n'a changé : modifiez au moins un champ.`;
    case 'classeur-en-lecture-seule':
    case 'feuille-protegee':
    case 'registre-change':
    case 'demande-introuvable':
      return phraseRefusLigne(refus.code);
  }
}
