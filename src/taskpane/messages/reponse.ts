import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { Jour } from '../../domain/commun/jour';
import type { ReponseEnregistree } from '../../usecases/reponse-enregistree';
import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';
import { direJours } from '../../domain/suivi-demandes/dire-jours';

type Enregistree = Extract<ReponseEnregistree, { ok: true }>;

/** Les natures de réponse proposées à la saisie ; toute autre peut être tapée. */
export const NATURES_PROPOSEES: readonly string[] = [
  'Réponse complète',
  'Renseignement donné',
  'Pièces demandées',
  'Transmis au service compétent',
  'Refus motivé',
];

/** Les phrases de l'enregistrement d'une réponse. */
export const REPONSE = {
  titre: 'Demandes',
  recherche: 'Numéro, expéditeur, objet ou date',
  aideRecherche: fr`Laissez vide pour voir les demandes sans réponse.`,
  chercher: 'Rechercher',
  rechercheEnCours: 'Recherche dans les registres…',
  trouvees: (combien: number, recherche: string): string => {
    if (recherche === '') {
      return combien === 0
        ? fr`Aucune demande n'attend de réponse.`
        : fr`${compter(combien, 'demande attend une réponse', 'demandes attendent une réponse')}.`;
    }
    return combien === 0
      ? fr`Aucune demande ne correspond à « ${recherche} ». Essayez une partie du nom, de l'objet ou du numéro, ou une date entière comme 14/03/2026.`
      : fr`${compter(combien, 'demande trouvée', 'demandes trouvées')} pour « ${recherche} ».`;
  },
  resultats: 'Demandes trouvées',
  sansNumero: 'Sans numéro',
  sansExpediteur: 'Expéditeur non indiqué',
  sansObjet: 'Objet non indiqué',
  recue: (jour: Jour | null): string => (jour === null ? 'Réception à vérifier' : fr`Reçue le ${ecrireJour(jour)}`),
  echeance: (jour: Jour): string => fr`échéance le ${ecrireJour(jour)}`,
  repondue: (jour: Jour): string => fr`répondue le ${ecrireJour(jour)}`,
  retour: 'Revenir aux demandes',
  pour: (numero: string): string => fr`Réponse à ${numero}`,
  ouverte: (numero: string): string => fr`Demande ${numero} ouverte.`,
  date: 'Date de la réponse finale',
  nature: 'Nature de la réponse (facultatif)',
  aideNature: fr`Choisissez dans la liste ou écrivez la vôtre.`,
  ouvrirNatures: 'Ouvrir la liste des natures',
  enregistrer: 'Enregistrer la réponse',
  dejaRepondue: (jour: Jour): string =>
    fr`Cette demande a déjà une réponse, datée du ${ecrireJour(jour)}. Pour la changer, corrigez la cellule dans le registre.`,
  receptionAVerifier: fr`La date de réception de cette demande manque ou n'est pas lisible : le délai ne peut pas être compté. Corrigez-la dans le registre, puis cherchez à nouveau la demande.`,
  montrer: (cellule: string): string => fr`Montrer la cellule ${cellule}`,
  enregistree: ({ numero, reponse, delai, dansLesDelais, annulation }: Enregistree): string =>
    fr`Réponse du ${ecrireJour(reponse)} enregistrée pour ${numero} : délai de ${direJours(delai, annulation.ligne.registre.reglages.seuils.decompte)}, ${dansLesDelais ? 'dans les délais' : 'hors délai'}.`,
} as const;
