import type { Canal } from '../../src/domain/suivi-demandes/canal';

/** Où se trouvent les choses dans la feuille d'un registre ; les lignes se comptent depuis 1. */
export interface PlanDuRegistre {
  readonly canal: Canal;
  readonly feuille: string;
  readonly ligneTitres: number;
  readonly premiereLigne: number;
  readonly derniereSaisie: number;
  /** Dernière ligne prête : au-dessous, ni formule, ni liste, ni couleur. */
  readonly derniereLigne: number;
}

export const NOM_FEUILLE: Readonly<Record<Canal, string>> = {
  courriel: 'Suivi courriels',
  courrier: 'Suivi courriers',
};

const LIGNE_TITRES = 5;
const LIGNES_D_AVANCE = 200;

/** Le plan d'un registre qui porte `demandes` lignes saisies. */
export function planDuRegistre(canal: Canal, demandes: number): PlanDuRegistre {
  const derniereSaisie = LIGNE_TITRES + demandes;
  return {
    canal,
    feuille: NOM_FEUILLE[canal],
    ligneTitres: LIGNE_TITRES,
    premiereLigne: LIGNE_TITRES + 1,
    derniereSaisie,
    derniereLigne: derniereSaisie + LIGNES_D_AVANCE,
  };
}
