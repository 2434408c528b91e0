import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { Periode } from '../../domain/commun/periode';
import type { Decompte } from '../../domain/suivi-demandes/decompte';
import { direJours } from '../../domain/suivi-demandes/dire-jours';
import type { Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';
import { nombre } from '../../domain/francais/nombre';
import { taux } from '../../domain/francais/taux';

const jours = (combien: number, decompte?: Decompte): string => insecable(direJours(combien, decompte));
const insecable = (texte: string): string => texte.replaceAll(' ', '\u00A0');

/** Les phrases des résultats ; les intitulés de taux se déduisent des seuils (D3). */
export const RESULTATS = {
  titre: 'Résultats',
  periode: 'Période de réception',
  aidePeriode: fr`Par défaut, les douze derniers mois complets.`,
  du: 'Du',
  au: 'Au',
  calculer: 'Calculer les résultats',
  apercu: 'Aperçu',
  apercuFait: ({ du, au }: Periode): string =>
    fr`Aperçu du ${ecrireJour(du)} au ${ecrireJour(au)} : aucun onglet n'est écrit.`,
  filtres: (choisis: string): string => fr`Filtres : ${choisis}`,
  aideFiltres: fr`Seules les demandes qui répondent à tous ces choix sont comptées ; ils sont écrits sur l'onglet.`,
  natureDemande: 'Nature de la demande',
  natureReponse: 'Nature de la réponse',
  agent: 'Agent en charge',
  accuse: 'Accusé de réception',
  accuses: { tous: fr`Avec ou sans`, avec: 'Avec', sans: 'Sans' },
  objet: fr`Texte de l'objet`,
  ouvrirChoix: 'Ouvrir la liste des choix',
  effacerFiltres: 'Ôter les filtres',
  parAgent: fr`Montrer aussi les chiffres par agent`,
  aideParAgent: fr`Seulement pour les agents qui ont plus de 30 demandes jugées, sans classement.`,
  perime: (onglets: readonly string[]): string =>
    fr`Le registre a changé depuis le calcul ${onglets.length >= 2 ? 'des onglets' : "de l'onglet"} ${onglets.map((nom) => fr`« ${nom} »`).join(' et ')}. Calculez à nouveau les résultats.`,
  lister: (combien: number, intitule: string): string => fr`${nombre(combien)} : lister ces demandes (${intitule})`,
  lignesDuChiffre: (combien: number, intitule: string): string =>
    fr`${intitule} : ${compter(combien, 'demande', 'demandes')}`,
  aucuneLigne: fr`Aucune ligne : le registre a changé depuis le calcul.`,
  fermerLignes: 'Fermer la liste',
  voirLigne: (numero: string): string => fr`Voir la ligne ${numero}`,
  lignesSuivantes: (combien: number): string => fr`Montrer ${compter(combien, 'ligne', 'lignes')} de plus`,
  delaiAnnonce: (tenues: number, annoncees: number): string =>
    fr`Délai annoncé respecté : ${taux(tenues, annoncees)} (${tenues} sur ${compter(annoncees, 'jugée qui en a un', 'jugées qui en ont un')}).`,
  attente: (combien: number): string =>
    fr`En attente de réponse au jour du calcul : ${compter(combien, 'demande', 'demandes')}, toutes périodes.`,
  enCours: fr`Calcul en cours : lecture des registres, puis écriture des onglets…`,
  lectureSeule: fr`Le classeur est en lecture seule : les onglets de résultats ne seront gardés que si vous enregistrez une copie sous un autre nom.`,
  calcules: ({ du, au }: Periode, onglets: readonly string[]): string =>
    fr`Résultats du ${ecrireJour(du)} au ${ecrireJour(au)} écrits dans ${onglets.length >= 2 ? 'les onglets' : "l'onglet"} ${onglets.map((nom) => fr`« ${nom} »`).join(' et ')}.`,
  montrerOnglet: (nom: string): string => fr`Montrer l'onglet « ${nom} »`,
  jugees: ({ recues, jugees }: Indicateurs): string =>
    fr`${compter(jugees, 'demande jugée', 'demandes jugées')} sur ${compter(recues, 'reçue', 'reçues')}.`,
  tropRecentes: ({ tropRecentes, tropRecentesRepondues }: Indicateurs): string =>
    tropRecentes >= 2
      ? fr`${nombre(tropRecentes)} sont trop récentes pour être jugées, dont ${compter(tropRecentesRepondues, 'déjà répondue', 'déjà répondues')} : elles n'entrent dans aucun taux.`
      : fr`Une est trop récente pour être jugée${tropRecentesRepondues === 1 ? ' (déjà répondue)' : ''} : elle n'entre dans aucun taux.`,
  aucuneJugee: fr`Aucune demande à juger sur cette période : les taux ne peuvent pas être calculés.`,
  effectifInsuffisant: fr`Effectif insuffisant pour généraliser (30 demandes jugées ou moins).`,
  tauxT1Definition: ({ t1, decompte }: Seuils): string => fr`Délai inférieur à ${jours(t1, decompte)}.`,
  tauxT2Definition: ({ t2, decompte }: Seuils): string =>
    fr`Délai de ${jours(t2, decompte)} au plus, les plus rapides comprises.`,
  nonReponduDefinition: ({ t2, decompte }: Seuils): string =>
    fr`* Sans réponse, ou réponse après plus de ${jours(t2, decompte)}.`,
  sur: (part: number, ensemble: number): string => fr`${part} sur ${ensemble}`,
  repartition: 'Répartition des demandes jugées',
  dontSansReponse: fr`dont sans réponse à ce jour`,
  dontHorsDelai: fr`dont répondu hors délai`,
  demandes: 'Demandes',
  part: 'Part',
  anneau: (parts: readonly { readonly intitule: string; readonly combien: number }[], jugees: number): string =>
    fr`Anneau : ${parts.map(({ intitule, combien }) => `${intitule}, ${taux(combien, jugees)}`).join(' ; ')}. Le tableau qui suit donne les mêmes nombres.`,
  centre: (jugees: number): string => (jugees >= 2 ? 'jugées' : 'jugée'),
  priseEnCharge: 'Prise en charge',
  reponseDirecte: 'Réponse directe',
  reponseApresAr: 'Réponse après accusé de réception',
  arSeul: 'Accusé de réception seul',
  niArNiReponse: 'Ni accusé de réception ni réponse',
  delais: 'Délai de réponse',
  delaiMoyen: 'Moyenne',
  delaiMedian: 'Médiane',
  delaiP90: fr`9 réponses sur 10 en`,
  delai: (valeur: number | null): string =>
    valeur === null ? '–' : fr`${nombre(valeur)} ${valeur >= 2 ? 'jours' : 'jour'}`,
  surLeFil: ({ surLeFilT1, surLeFilT2 }: Indicateurs, { t1, t2, decompte }: Seuils): string =>
    fr`Sur le fil : ${compter(surLeFilT1, 'réponse', 'réponses')} à ${jours(t1, decompte)} juste, ${nombre(surLeFilT2)} à ${jours(t2, decompte)} juste.`,
  aucuneAnomalie: fr`Aucune cellule à vérifier : toutes les dates ont pu être comptées.`,
} as const;
