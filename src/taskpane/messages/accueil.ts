import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';

/** Les phrases de l'accueil. */
export const ACCUEIL = {
  titre: 'Bilan du jour',
  reconnus: (registres: number): string =>
    registres >= 2
      ? fr`Classeur reconnu : ${compter(registres, 'registre', 'registres')} de demandes.`
      : fr`Classeur reconnu : un registre de demandes.`,
  actualiser: 'Actualiser',
  actualise: 'Bilan relu dans le classeur.',
  onglet: (feuille: string): string => fr`Onglet « ${feuille} »`,
  demandes: (combien: number): string => compter(combien, 'demande', 'demandes'),
  enRetard: 'en retard',
  aEcheance: 'à échéance',
  arAEnvoyer: 'AR à envoyer',
  legendeAr: fr`AR : accusé de réception.`,
  traiter: 'Voir les demandes sans réponse',
  controle: 'Contrôle',
  aucuneAnomalie: fr`Aucune cellule à vérifier.`,
  anomalies: (combien: number): string => fr`${compter(combien, 'cellule', 'cellules')} à vérifier dans les registres.`,
  montrer: (cellule: string): string => fr`Montrer ${cellule}`,
  montrerDans: (cellule: string, feuille: string): string => fr`Montrer ${cellule} dans « ${feuille} »`,
  voirTout: (combien: number): string => fr`Voir les ${combien} cellules`,
  voirMoins: 'Replier la liste',
} as const;
