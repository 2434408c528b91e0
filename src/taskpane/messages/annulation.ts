import { fr } from '../../domain/francais/fr';
import type { GesteAnnule } from '../../usecases/annuler-geste';
import { phraseRefusLigne } from './refus-ligne';

/** Les phrases de « Annuler ». */
export const ANNULATION = {
  annuler: 'Annuler',
  annule: fr`Annulé : le registre est revenu à ce qu'il était avant ce geste.`,
} as const;

/** Pourquoi un geste ne peut pas être défait. */
export function phraseRefusAnnulation(refus: Extract<GesteAnnule, { ok: false }>): string {
  return refus.code === 'modifiee-depuis'
    ? fr`La cellule ${refus.cellule} a été modifiée depuis : elle contient « ${refus.contenu} ». Rien n'a été annulé. Corrigez-la dans le registre si besoin.`
    : phraseRefusLigne(refus.code);
}
