import { dernierJour, moisDeJour, premierJour, type Mois } from '../commun/mois';
import type { Jour } from '../commun/jour';
import type { Demande } from '../suivi-demandes/demande';
import { calculerIndicateurs, type Indicateurs } from '../suivi-demandes/indicateurs';
import type { Seuils } from '../suivi-demandes/seuils';

/** Les chiffres d'un mois de réception, tels qu'on les fige avant d'effacer des noms (D13). */
export interface AgregatDuMois {
  readonly mois: Mois;
  /** Ceux de toutes les demandes du mois, effacées ou non, calculés comme ceux des résultats (D3 à D6). */
  readonly indicateurs: Indicateurs;
  /** Somme des délais des demandes jugées et répondues, en jours : de quoi réunir plusieurs mois sans moyenner des moyennes (D4). */
  readonly totalDelais: number;
  /** Demandes du mois dont les données personnelles sont effacées. */
  readonly effacees: number;
}

/** Une demande retenue, et si ses données personnelles vont être effacées. */
export interface DemandeAFiger {
  readonly demande: Demande;
  readonly effacee: boolean;
}

const cle = ({ annee, mois }: Mois): number => annee * 12 + mois;

/**
 * Les chiffres à figer avant un effacement : un élément par mois de réception qui perd au moins un nom, dans l'ordre (D13).
 * Ils portent sur tout le mois : ne garder que les demandes répondues flatterait le taux (D4). Vide si rien n'est effacé.
 *
 * `demandes` : celles d'un registre que `controlerDates` a retenues.
 */
export function calculerAgregatsMensuels(
  demandes: readonly DemandeAFiger[],
  seuils: Seuils,
  aujourdhui: Jour,
): readonly AgregatDuMois[] {
  const parMois = new Map<number, DemandeAFiger[]>();
  for (const une of demandes) {
    const mois = cle(moisDeJour(une.demande.reception));
    const dejaVues = parMois.get(mois);
    if (dejaVues === undefined) parMois.set(mois, [une]);
    else dejaVues.push(une);
  }
  return [...parMois]
    .filter(([, unes]) => unes.some(({ effacee }) => effacee))
    .sort(([a], [b]) => a - b)
    .flatMap(([, unes]) => {
      const [premiere] = unes;
      if (premiere === undefined) return [];
      const mois = moisDeJour(premiere.demande.reception);
      const duMois = unes.map(({ demande }) => demande);
      const periode = { du: premierJour(mois), au: dernierJour(mois) };
      const indicateurs = calculerIndicateurs(duMois, periode, seuils, aujourdhui);
      const effectif = indicateurs.reponduesT2 + indicateurs.horsDelai;
      return [
        {
          mois,
          indicateurs,
          totalDelais: Math.round((indicateurs.delaiMoyen ?? 0) * effectif),
          effacees: unes.filter(({ effacee }) => effacee).length,
        },
      ];
    });
}
