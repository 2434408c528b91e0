import { fr } from '../../domain/francais/fr';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';

/** Ce qu'on peut faire d'une demande choisie, dans l'ordre de leurs onglets. */
export const GESTES_DEMANDE = ['repondre', 'accuser', 'rediger', 'corriger'] as const;

export type GesteDemande = (typeof GESTES_DEMANDE)[number];

/** Les phrases de la demande ouverte. */
export const DEMANDE_OUVERTE = {
  titre: (numero: string): string => fr`Demande ${numero}`,
  gestes: 'Que faire de cette demande',
  onglets: {
    repondre: { mot: 'Réponse envoyée', nom: 'Réponse envoyée' },
    accuser: { mot: 'AR envoyé', nom: 'AR envoyé (accusé de réception)' },
    rediger: { mot: "Rédiger l'AR", nom: "Rédiger l'AR (accusé de réception)" },
    corriger: { mot: 'Corriger', nom: 'Corriger la demande' },
  } satisfies Record<GesteDemande, { readonly mot: string; readonly nom: string }>,
  sousLeCurseur: (ligne: LigneDemande): string => fr`Ligne sélectionnée, ${ligne.ligne} :`,
  ouvrirSelection: 'Ouvrir cette demande',
  saisieEnCours: fr`Ce que vous avez tapé pour la demande ouverte sera perdu.`,
} as const;
