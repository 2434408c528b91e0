import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { Jour } from '../../domain/commun/jour';
import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';
import type { AFaire, MotifLimite, SituationPressante } from '../../domain/suivi-demandes/a-faire';
import { direJours } from '../../domain/suivi-demandes/dire-jours';

/** D'où vient une date limite, tel qu'on le dirait : « reçue le 30/04/2026 + 30 jours ». */
function motif(un: MotifLimite): string {
  return un.genre === 'annoncee'
    ? fr`date annoncée à l'usager`
    : fr`reçue le ${ecrireJour(un.reception)} + ${direJours(un.jours, un.decompte)}`;
}

/** Les phrases de la liste du jour. */
export const AUJOURDHUI = {
  titre: "Aujourd'hui",
  rien: fr`Rien ne presse : aucune réponse en retard ni à échéance, aucun accusé de réception à envoyer.`,
  section: (situation: SituationPressante, combien: number): string => {
    switch (situation) {
      case 'en-retard':
        return fr`En retard (${combien})`;
      case 'a-echeance':
        return fr`À échéance (${combien})`;
      case 'ar-a-envoyer':
        return fr`Accusés de réception à envoyer (${combien})`;
    }
  },
  limite: ({ limite, motif: pourquoi }: AFaire, aujourdhui: Jour): string => {
    const quand =
      limite < aujourdhui
        ? fr`Limite dépassée de ${compter(aujourdhui - limite, 'jour', 'jours')}`
        : limite === aujourdhui
          ? fr`Limite aujourd'hui`
          : fr`Limite dans ${compter(limite - aujourdhui, 'jour', 'jours')}`;
    return fr`${quand} : le ${ecrireJour(limite)} (${motif(pourquoi)}).`;
  },
  reponduAujourdhui: fr`Répondu aujourd'hui`,
  accuseAujourdhui: fr`AR envoyé aujourd'hui`,
  /** Ce qu'un lecteur d'écran entend : le même bouton revient sur chaque ligne. */
  pour: (geste: string, numero: string): string => fr`${geste} : ${numero}`,
  ouvrir: 'Ouvrir',
  montrer: 'Voir la ligne',
  imprimer: 'Imprimer la liste',
  avecNoms: fr`Avec les noms des usagers`,
  titreImpression: (aujourdhui: Jour): string => fr`Demandes à traiter le ${ecrireJour(aujourdhui)}`,
  colonnes: { situation: 'À faire', numero: 'N°', expediteur: 'Expéditeur', objet: 'Objet', limite: 'Date limite' },
} as const;
