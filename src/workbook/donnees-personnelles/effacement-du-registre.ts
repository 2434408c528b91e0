import type { Jour } from '../../domain/commun/jour';
import {
  calculerAgregatsMensuels,
  type AgregatDuMois,
  type DemandeAFiger,
} from '../../domain/donnees-personnelles/agregats-mensuels';
import { estEffacable } from '../../domain/donnees-personnelles/est-effacable';
import { decodeDemandes } from '../suivi-demandes/decode-demandes';
import type { ColonnesLues } from '../suivi-demandes/lecture-registre';
import type { Registre } from '../suivi-demandes/registre';
import { colonnesAVider, type ColonneAVider, type CritereEffacement } from './critere-effacement';

/** Ce qu'un effacement ferait à un registre : rien n'est encore décidé ni écrit. */
export interface EffacementDuRegistre {
  readonly registre: Registre;
  readonly colonnes: readonly ColonneAVider[];
  /** Les lignes à vider, croissantes, numérotées comme dans la feuille. */
  readonly lignes: readonly number[];
  /** La première et la dernière réponse de ces demandes ; `null` s'il n'y en a pas. */
  readonly reponses: { readonly du: Jour; readonly au: Jour } | null;
  /** Lignes répondues mais aux dates impossibles ou illisibles : elles gardent leurs noms tant qu'on ne les corrige pas. */
  readonly ecartees: number;
  readonly agregats: readonly AgregatDuMois[];
}

/**
 * Cherche dans un registre les demandes à effacer (D13) : retenues par le contrôle des dates, répondues depuis plus de tant de
 * mois, et dont une colonne à vider n'est pas déjà vide ; une demande déjà effacée ne l'est donc pas deux fois.
 */
export function effacementDuRegistre(
  lues: ColonnesLues,
  critere: CritereEffacement,
  aujourdhui: Jour,
): EffacementDuRegistre {
  const { registre } = lues;
  const colonnes = colonnesAVider(registre, critere);
  const { demandes } = decodeDemandes(lues, aujourdhui);
  const porteUnTexte = (position: number): boolean =>
    colonnes.some(({ champ }) => String(lues.valeur(champ, position)).trim() !== '');
  const lignes: number[] = [];
  const aFiger: DemandeAFiger[] = [];
  let ecartees = 0;
  let du: Jour | null = null;
  let au: Jour | null = null;

  for (const [position, demande] of demandes.entries()) {
    if (demande === null) {
      const repondue = String(lues.valeur('reponse', position)).trim() !== '';
      if (repondue && porteUnTexte(position)) ecartees += 1;
      continue;
    }
    const { reponse } = demande;
    const effacee = estEffacable(reponse, critere.mois, aujourdhui) && porteUnTexte(position);
    aFiger.push({ demande, effacee });
    if (!effacee || reponse === null) continue;
    lignes.push(lues.premiereLigne + position);
    if (du === null || reponse < du) du = reponse;
    if (au === null || reponse > au) au = reponse;
  }
  return {
    registre,
    colonnes,
    lignes,
    reponses: du === null || au === null ? null : { du, au },
    ecartees,
    agregats: calculerAgregatsMensuels(aFiger, registre.reglages.seuils, aujourdhui),
  };
}
