import type { Champ } from '../suivi-demandes/champ';
import type { Registre } from '../suivi-demandes/registre';

/** Ce qui désigne une personne, et qu'un effacement vide toujours (D13). */
export const CHAMPS_PERSONNELS = ['expediteur', 'coordonnees'] as const satisfies readonly Champ[];
/** Des textes libres où un nom peut se trouver : vidés si la personne le demande. */
export const CHAMPS_AU_CHOIX = ['objet', 'commentaire'] as const satisfies readonly Champ[];

export type ChampAuChoix = (typeof CHAMPS_AU_CHOIX)[number];

/** Quelles demandes effacer, et jusqu'où. */
export interface CritereEffacement {
  /** Répondues depuis plus de tant de mois civils. */
  readonly mois: number;
  readonly auChoix: readonly ChampAuChoix[];
}

/** Une colonne du registre qu'un effacement vide. */
export interface ColonneAVider {
  readonly champ: Champ;
  /** A = 1. */
  readonly colonne: number;
  /** Le titre tel qu'il est écrit dans le registre. */
  readonly titre: string;
}

/** Les colonnes à vider que ce registre possède, de gauche à droite. */
export function colonnesAVider(registre: Registre, { auChoix }: CritereEffacement): readonly ColonneAVider[] {
  return [...CHAMPS_PERSONNELS, ...CHAMPS_AU_CHOIX.filter((champ) => auChoix.includes(champ))]
    .flatMap((champ): ColonneAVider[] => {
      const colonne = registre.colonnes[champ];
      return colonne === undefined ? [] : [{ champ, colonne, titre: registre.titres[colonne - 1] ?? '' }];
    })
    .sort((a, b) => a.colonne - b.colonne);
}
