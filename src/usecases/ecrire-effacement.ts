import type { Jour } from '../domain/commun/jour';
import type { CritereEffacement } from '../workbook/donnees-personnelles/critere-effacement';
import type { EffacementDuRegistre } from '../workbook/donnees-personnelles/effacement-du-registre';
import {
  completerOnglet,
  PREMIERE_LIGNE_AJOUTEE,
  type OngletACompleter,
} from '../workbook/donnees-personnelles/onglet-a-completer';
import { agregatsAFiger, figer, moisDejaFiges, valeursDuMois } from '../workbook/donnees-personnelles/onglet-agregats';
import { ligneJournal, lireJournal, marquerTermine } from '../workbook/donnees-personnelles/onglet-journal';
import { plagesAVider } from '../workbook/donnees-personnelles/plages-a-vider';
import type { CellValue } from '../workbook/gateway/cell-value';
import type { CellWrite, Change } from '../workbook/gateway/change';
import type { LayoutCell } from '../workbook/layout/sheet-layout';

type Lignes = readonly (readonly CellValue[])[];

/** Tout ce qu'un effacement décidé doit savoir pour s'écrire. */
export interface EffacementAEcrire {
  /** Un par registre, et si un filtre cache des lignes de sa feuille. */
  readonly effacements: readonly { readonly effacement: EffacementDuRegistre; readonly filtree: boolean }[];
  readonly critere: CritereEffacement;
  readonly aujourdhui: Jour;
  readonly agregats: OngletACompleter;
  readonly journal: OngletACompleter;
  /** Ce que les deux onglets contiennent déjà. */
  readonly dejaFiges: Lignes;
  readonly dejaJournalises: Lignes;
}

/** Autant de plages par changement : un lot trop gros se partage entre deux changements, jamais au milieu d'un. */
const PLAGES_PAR_CHANGEMENT = 1000;

function vider({ registre }: EffacementDuRegistre, plages: readonly string[]): readonly Change[] {
  const nombre = Math.ceil(plages.length / PLAGES_PAR_CHANGEMENT);
  return Array.from({ length: nombre }, (_, rang) => ({
    kind: 'clear-cells',
    sheet: registre.feuille,
    ranges: plages.slice(rang * PLAGES_PAR_CHANGEMENT, (rang + 1) * PLAGES_PAR_CHANGEMENT),
  }));
}

/**
 * Les changements d'un effacement, dans l'ordre qui ne perd rien : figer les chiffres, ouvrir le journal, vider, fermer le
 * journal (D13).
 */
export function ecrireEffacement(aEcrire: EffacementAEcrire): {
  readonly changes: readonly Change[];
  readonly moisFiges: number;
  readonly reprise: boolean;
} {
  const { effacements, critere, aujourdhui, agregats, journal, dejaFiges, dejaJournalises } = aEcrire;
  const lu = lireJournal(dejaJournalises);
  const figes = moisDejaFiges(dejaFiges);
  const aFiger: (readonly (string | number)[])[] = [];
  const lignesJournal: (readonly LayoutCell[])[] = [];
  const soldes: CellWrite[] = [];
  let reprise = false;
  for (const { effacement } of effacements) {
    const { registre, lignes } = effacement;
    const solde = lu.solder(registre.feuille, lignes.length > 0 ? 'repris' : 'termine', aujourdhui);
    soldes.push(...solde);
    if (lignes.length === 0) continue;
    reprise ||= solde.length > 0;
    const identifiant = lu.identifiantPour(registre.feuille);
    for (const agregat of agregatsAFiger(identifiant, effacement.agregats, figes))
      aFiger.push(valeursDuMois({ identifiant, registre, aujourdhui }, agregat));
    const ligne = PREMIERE_LIGNE_AJOUTEE + dejaJournalises.length + lignesJournal.length;
    lignesJournal.push(ligneJournal(ligne, { identifiant, aujourdhui }, critere, effacement));
  }
  const termines = lignesJournal.map((_, rang) =>
    marquerTermine(PREMIERE_LIGNE_AJOUTEE + dejaJournalises.length + rang),
  );
  return {
    changes: [
      ...figer(agregats, PREMIERE_LIGNE_AJOUTEE + dejaFiges.length, aFiger),
      ...completerOnglet(journal, lignesJournal.flat()),
      ...(soldes.length === 0 ? [] : [{ kind: 'write-cells' as const, sheet: journal.place.nom, cells: soldes }]),
      ...effacements.flatMap(({ effacement, filtree }) => vider(effacement, plagesAVider(effacement, filtree))),
      { kind: 'write-cells', sheet: journal.place.nom, cells: termines },
    ],
    moisFiges: aFiger.length,
    reprise,
  };
}
