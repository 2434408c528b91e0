import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';
import { nombre } from '../../domain/francais/nombre';
import type { Constat, Regle } from '../../domain/redaction/suggestion';

/** Les phrases de la relecture d'une réponse. */
export const RELECTURE = {
  titre: 'Relire ma réponse',
  introduction: fr`Collez votre réponse : le volet la compare aux neuf conseils de langage clair de la boîte à outils.`,
  confidentialite: fr`Votre texte reste sur ce poste : rien n'est envoyé, rien n'est écrit dans le classeur.`,
  objet: 'Objet (facultatif)',
  texte: 'Votre réponse',
  relire: 'Relire',
  vide: fr`Collez d'abord votre réponse, puis choisissez « Relire ».`,
  modifie: fr`Votre texte a changé depuis cette relecture. Choisissez « Relire » pour la mettre à jour.`,
  relecture: 'Relecture',
  bilan: (suggestions: number): string =>
    suggestions === 0
      ? fr`Rien à suggérer. Une dernière question : si la personne ne devait retenir qu'un seul message, serait-ce bien celui-ci ?`
      : fr`${compter(suggestions, 'suggestion', 'suggestions')}. Gardez ce qui vous sert : rien n'est obligatoire.`,
  phrases: 'Phrases',
  moyenne: 'Mots par phrase',
  conseilMoyenne: fr`12 environ conseillés`,
  longues: 'Phrases longues',
  conseilLongues: fr`plus de deux lignes`,
  sansMoyenne: '–',
  conseil: (numero: number): string => fr`Conseil ${String(numero)}`,
  extrait: (texte: string): string => fr`« ${texte} »`,
  aLaPlace: (alternative: string): string => fr`À la place : « ${alternative} »`,
  montrer: 'Montrer',
  montrerNom: (texte: string): string => fr`Montrer dans le texte : « ${texte} »`,
  remplacer: 'Remplacer',
  remplacerNom: (texte: string, alternative: string): string => fr`Remplacer « ${texte} » par « ${alternative} »`,
  remplace: (texte: string, alternative: string): string => fr`« ${texte} » est remplacé par « ${alternative} ».`,
  annuler: 'Annuler',
  annulerNom: fr`Annuler le dernier remplacement`,
  annule: fr`Le remplacement est annulé.`,
  voirTout: (restantes: number): string => fr`Voir ${compter(restantes, 'autre suggestion', 'autres suggestions')}`,
  apercu: 'Votre texte',
  aideApercu: fr`Choisissez « Montrer » sur une suggestion : l'endroit est surligné ici.`,
  ligneObjet: fr`Objet : `,
  retour: 'Revenir à la liste',
  suivante: 'Suivante',
  choisie: 'Suggestion surlignée',
  rang: (titre: string, rang: number, total: number): string => fr`${titre} (${rang} sur ${total})`,
  copier: 'Copier ma réponse',
  copiee: 'Réponse copiée.',
  aCopier: fr`Votre réponse est sélectionnée : appuyez sur Ctrl + C pour la copier.`,
} as const;

/** Le titre d'une suggestion. */
export function titreRegle(regle: Regle): string {
  switch (regle) {
    case 'objet-absent':
      return 'Objet absent';
    case 'objet-vague':
      return 'Objet à préciser';
    case 'objet-long':
      return 'Objet long';
    case 'objet-jargon':
      return "Jargon dans l'objet";
    case 'message-tardif':
      return "Le message d'abord";
    case 'jargon':
      return 'Jargon';
    case 'mots-inutiles':
      return 'Mots inutiles';
    case 'delai-vague':
      return 'Délai vague';
    case 'parenthese-longue':
      return 'Longue parenthèse';
    case 'phrase-longue':
      return 'Phrase longue';
    case 'forme-passive':
      return 'Forme passive';
    case 'incise-conditionnelle':
      return 'Condition entre virgules';
    case 'paragraphe-long':
      return 'Paragraphe long';
    case 'enumeration':
      return 'Énumération';
    case 'phrase-repetee':
      return 'Phrase répétée';
    case 'mot-repete':
      return 'Mot répété';
    case 'trop-d-options':
      return "Beaucoup d'options";
    case 'references-juridiques':
      return 'Textes de loi';
    case 'action-finale':
      return 'Ce que la personne doit faire';
  }
}

/** Ce que la règle a vu, avec ses faits, et ce que l'on peut y faire. */
export function conseilRegle(constat: Constat): string {
  switch (constat.regle) {
    case 'objet-absent':
      return fr`Donnez un objet : la personne le lit en premier.`;
    case 'objet-vague':
      return fr`Cet objet ne dit pas votre réponse. Résumez-la en quelques mots, comme « Montant à rembourser suite à un changement de situation ».`;
    case 'objet-long':
      return fr`Cet objet compte ${constat.mots} mots. Une douzaine suffit.`;
    case 'objet-jargon':
      return fr`« ${constat.terme} » est du jargon. Employez les mots de la personne, et dites pourquoi vous écrivez.`;
    case 'message-tardif':
      return conseilMessageTardif(constat.motif);
    case 'jargon':
      return fr`« ${constat.terme} » est du jargon administratif. Employez un mot de tous les jours.`;
    case 'mots-inutiles':
      return constat.aEnlever
        ? fr`« ${constat.terme} » n'ajoute rien. Commencez par ce qui suit.`
        : fr`« ${constat.terme} » peut se dire plus directement.`;
    case 'delai-vague':
      return fr`« ${constat.terme} » ne dit pas quand. Donnez une date, ou un nombre de jours.`;
    case 'parenthese-longue':
      return fr`Cette parenthèse compte ${constat.mots} mots. Dites l'idée plus simplement, sans parenthèse.`;
    case 'phrase-longue':
      return fr`Cette phrase compte ${constat.mots} mots, soit plus de deux lignes. Faites-en ${constat.mots > MOTS_DE_DEUX_PHRASES ? 'plusieurs' : 'deux'}.`;
    case 'forme-passive':
      return fr`« ${constat.terme} » ne met pas en avant qui agit. Commencez par lui : « nous », « vous », ou le nom du service.`;
    case 'incise-conditionnelle':
      return fr`La condition « ${constat.terme} » coupe la phrase. Mettez-la au début, ou dans une autre phrase.`;
    case 'paragraphe-long':
      return fr`Ce paragraphe compte ${constat.phrases} phrases et ${constat.mots} mots. Coupez-le : une idée par paragraphe.`;
    case 'enumeration':
      return fr`Cette phrase énumère ${constat.elements} éléments. Faites-en une liste à tirets.`;
    case 'phrase-repetee':
      return fr`Cette phrase est déjà dite plus haut. Gardez l'une des deux.`;
    case 'mot-repete':
      return fr`« ${constat.mot} » revient ${constat.fois} fois dans cette phrase. Coupez-la, ou enlevez ce qui se répète.`;
    case 'trop-d-options':
      return fr`Vous donnez ${constat.options} choix. Gardez les plus utiles : face à trop de choix, on ne choisit pas.`;
    case 'references-juridiques':
      return fr`Cette phrase cite ${constat.references} textes de loi. Mettez-les en bas de page ou en annexe.`;
    case 'action-finale':
      return constat.ailleurs
        ? fr`Vous dites ce que la personne doit faire, mais pas à la fin. Terminez par là.`
        : fr`Terminez par ce que la personne doit faire, même si c'est « Vous n'avez rien à faire ».`;
  }
}

/** La moyenne de mots par phrase, arrondie au dixième ; « – » sans phrase. */
export function ecrireMoyenne(moyenne: number | null): string {
  return moyenne === null ? RELECTURE.sansMoyenne : nombre(moyenne);
}

/** Au-delà, deux phrases ne suffisent plus à tenir chacune sur deux lignes. */
const MOTS_DE_DEUX_PHRASES = 60;

function conseilMessageTardif(motif: Extract<Constat, { regle: 'message-tardif' }>['motif']): string {
  switch (motif) {
    case 'rappel':
      return fr`La réponse vient après un long rappel. Commencez par elle ; le rappel tient en une phrase courte.`;
    case 'droit':
      return fr`La réponse commence par un texte de loi. Donnez d'abord la réponse, et le texte de loi à la fin.`;
  }
}
