import type { Jour } from '../commun/jour';
import { moisDeJour, type Mois } from '../commun/mois';
import { classe, type Classe } from '../suivi-demandes/classe';
import { placeDansCohorte } from '../suivi-demandes/cohorte';
import { delai } from '../suivi-demandes/delai';
import type { Demande } from '../suivi-demandes/demande';
import { priseEnCharge, type PriseEnCharge } from '../suivi-demandes/prise-en-charge';
import type { Seuils } from '../suivi-demandes/seuils';
import { masquerEffectifs, type EffectifsMasques } from './masquer-effectifs';

/** Les classes d'une copie anonymisée, dans l'ordre de ses colonnes : celles de D3, et les demandes trop récentes (D4). */
export const CLASSES_ANONYMES = [
  'moins-de-t1',
  't1-a-t2',
  'hors-delai',
  'sans-reponse',
  'trop-recente',
] as const satisfies readonly (Classe | 'trop-recente')[];

export type ClasseAnonyme = (typeof CLASSES_ANONYMES)[number];

/** Une demande sans rien qui désigne une personne (D13). */
export interface LigneAnonyme {
  /** `null` : masqué, parce que trop peu de demandes de ce mois sont dans cette classe. */
  readonly mois: Mois | null;
  /** En jours ; `null` sans réponse. */
  readonly delai: number | null;
  readonly classe: ClasseAnonyme;
  readonly priseEnCharge: PriseEnCharge;
}

/** Les demandes d'un canal, anonymisées, et leur tableau par mois de réception et par classe. */
export interface CopieDuCanal {
  readonly lignes: readonly LigneAnonyme[];
  /** Les mois de réception qui ont des demandes, dans l'ordre : les lignes du tableau. */
  readonly mois: readonly Mois[];
  readonly effectifs: EffectifsMasques;
}

const rangDuMois = ({ annee, mois }: Mois): number => annee * 12 + mois;

function classeAnonyme(d: Demande, seuils: Seuils, aujourdhui: Jour): ClasseAnonyme {
  const place = placeDansCohorte(d, { du: d.reception, au: d.reception }, seuils, aujourdhui);
  return place === 'jugee' ? classe(d, seuils) : 'trop-recente';
}

/** Ce qui range une ligne ne doit rien à sa place dans le registre. */
function parMoisPuisClasse(a: LigneAnonyme, b: LigneAnonyme): number {
  const rang = ({ mois }: LigneAnonyme): number => (mois === null ? Infinity : rangDuMois(mois));
  if (rang(a) !== rang(b)) return rang(a) - rang(b);
  return (
    CLASSES_ANONYMES.indexOf(a.classe) - CLASSES_ANONYMES.indexOf(b.classe) ||
    (a.delai ?? 0) - (b.delai ?? 0) ||
    a.priseEnCharge.localeCompare(b.priseEnCharge)
  );
}

/**
 * Anonymise les demandes d'un canal (D13). Le tableau des effectifs est masqué d'abord ; la liste s'y plie, sans quoi la
 * compter rendrait ce que le tableau cache : le mois d'une demande est masqué si sa case l'est, et une demande dont la classe
 * a un total masqué n'est pas reprise.
 *
 * `demandes` : celles que `controlerDates` a retenues. Sans demande, tout est vide.
 */
export function anonymiser(demandes: readonly Demande[], seuils: Seuils, aujourdhui: Jour): CopieDuCanal {
  const classees = demandes.map((demande) => ({
    demande,
    mois: moisDeJour(demande.reception),
    colonne: CLASSES_ANONYMES.indexOf(classeAnonyme(demande, seuils, aujourdhui)),
  }));
  const rangs = new Map<number, Mois>(classees.map(({ mois }) => [rangDuMois(mois), mois]));
  const mois = [...rangs].sort(([a], [b]) => a - b).map(([, un]) => un);
  const lignesDuTableau = new Map(mois.map((un, rang) => [rangDuMois(un), rang]));
  const comptes = mois.map(() => CLASSES_ANONYMES.map(() => 0));
  for (const une of classees) {
    const ligne = comptes[lignesDuTableau.get(rangDuMois(une.mois)) ?? 0];
    if (ligne !== undefined) ligne[une.colonne] = (ligne[une.colonne] ?? 0) + 1;
  }
  const effectifs = masquerEffectifs(comptes);

  const lignes = classees.flatMap(({ demande: d, mois: duMois, colonne }): LigneAnonyme[] => {
    const laClasse = CLASSES_ANONYMES[colonne];
    if (laClasse === undefined || typeof effectifs.totauxColonnes[colonne] !== 'number') return [];
    const montree = effectifs.cases[lignesDuTableau.get(rangDuMois(duMois)) ?? 0]?.[colonne];
    return [
      {
        mois: typeof montree === 'number' ? duMois : null,
        delai: d.reponse === null ? null : delai(d.reception, d.reponse, seuils.decompte),
        classe: laClasse,
        priseEnCharge: priseEnCharge(d),
      },
    ];
  });
  return { lignes: lignes.sort(parMoisPuisClasse), mois, effectifs };
}
