import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';

/** Les phrases du bilan d'un registre et de ses cellules à vérifier. */
export const ACCUEIL = {
  actualiser: 'Actualiser',
  actualise: 'Bilan relu dans le classeur.',
  onglet: (feuille: string): string => fr`Onglet « ${feuille} »`,
  demandes: (combien: number): string => compter(combien, 'demande', 'demandes'),
  enRetard: 'en retard',
  aEcheance: 'à échéance',
  arAEnvoyer: 'AR à envoyer',
  legendeAr: fr`AR : accusé de réception.`,
  controle: 'Contrôle',
  aucuneAnomalie: fr`Aucune cellule à vérifier.`,
  anomalies: (combien: number): string => fr`${compter(combien, 'cellule', 'cellules')} à vérifier dans les registres.`,
  montrer: (cellule: string): string => fr`Montrer ${cellule}`,
  montrerDans: (cellule: string, feuille: string): string => fr`Montrer ${cellule} dans « ${feuille} »`,
  voirTout: (combien: number): string => fr`Voir les ${combien} cellules`,
  voirMoins: 'Replier la liste',
} as const;
