import type { Jour } from '../domain/commun/jour';
import type { CritereEffacement } from '../workbook/donnees-personnelles/critere-effacement';
import {
  lectureDeLOnglet,
  lignesDejaLa,
  type OngletACompleter,
} from '../workbook/donnees-personnelles/onglet-a-completer';
import { ongletAgregats } from '../workbook/donnees-personnelles/onglet-agregats';
import { ongletJournal } from '../workbook/donnees-personnelles/onglet-journal';
import type { CellValue } from '../workbook/gateway/cell-value';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { WorkbookSnapshot } from '../workbook/gateway/workbook-snapshot';
import type { Registre } from '../workbook/suivi-demandes/registre';
import { ecrireEffacement } from './ecrire-effacement';
import { preparerEffacement, type RefusRegistre } from './preparer-effacement';
import { refusEcriture } from './refus-ecriture';

/** Pourquoi rien n'est effacé. */
export type RefusEffacement =
  | RefusRegistre
  | { readonly code: 'structure-protegee' | 'rien-a-effacer' }
  /** Le nombre tapé n'est pas celui recompté au moment d'écrire. */
  | { readonly code: 'nombre-different'; readonly nombre: number }
  /** L'un de nos deux onglets n'a plus ses titres : on ne peut pas le compléter. */
  | { readonly code: 'onglet-modifie'; readonly onglet: string };

export type DonneesEffacees =
  | {
      readonly ok: true;
      readonly nombre: number;
      readonly moisFiges: number;
      readonly agregats: string;
      readonly journal: string;
      /** Un effacement interrompu a été repris. */
      readonly reprise: boolean;
    }
  | { readonly ok: false; readonly refus: RefusEffacement };

/** Ce que la personne confirme : le critère de son aperçu, et le nombre qu'elle a tapé. */
export interface EffacementConfirme {
  readonly critere: CritereEffacement;
  readonly nombreConfirme: number;
}

/** Les lignes d'un onglet à compléter, ou pourquoi il ne peut pas l'être. */
function relireOnglet(
  onglet: OngletACompleter,
  instantane: WorkbookSnapshot,
  position: number,
): { readonly lignes: readonly (readonly CellValue[])[] } | { readonly refus: RefusEffacement } {
  const { nom, remplace } = onglet.place;
  if (remplace === null)
    return instantane.structureProtected ? { refus: { code: 'structure-protegee' } } : { lignes: [] };
  const refuse = refusEcriture(instantane, position);
  if (refuse !== null) return { refus: { code: refuse, feuille: nom } };
  const lignes = lignesDejaLa(onglet, instantane.sheets[position] ?? null);
  return lignes === null ? { refus: { code: 'onglet-modifie', onglet: nom } } : { lignes };
}

/**
 * Efface les données personnelles des demandes répondues depuis plus de tant de mois (D13), si le nombre que la personne a tapé
 * est celui recompté au moment d'écrire. Les lignes, numéros, dates et natures restent : aucun chiffre ne change.
 *
 * D'abord les chiffres des mois touchés sont figés dans « Agrégats mensuels », et une ligne sans nom ouverte dans « Journal des
 * effacements » ; puis les cellules sont vidées ; enfin le journal dit « Terminé ». Interrompu entre-temps, l'effacement reste
 * « En cours » : relancé, il reprend sous le même identifiant et ne fige aucun mois deux fois. Il ne s'annule pas.
 *
 * Quatre `sync` ; davantage seulement si l'envoi dépasse ce qu'Excel accepte en une fois.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function effacerDonnees(
  gateway: WorkbookGateway,
  registres: readonly Registre[],
  { critere, nombreConfirme }: EffacementConfirme,
  aujourdhui: Jour,
): Promise<DonneesEffacees> {
  const structure = await gateway.readStructure();
  const [agregats, journal] = [ongletAgregats(structure), ongletJournal(structure)];
  const preparee = preparerEffacement(registres, critere);
  const lectures = [lectureDeLOnglet(agregats), lectureDeLOnglet(journal)] as const;
  const refuser = (refus: RefusEffacement) => ({ changes: [], result: { ok: false, refus } as const });

  return gateway.readThenApply<DonneesEffacees>([...preparee.demandes, ...lectures.flat()], (instantane) => {
    const prets = preparee.relire(instantane, aujourdhui);
    if (!prets.ok) return refuser(prets.refus);
    const nombre = prets.effacements.reduce((total, { lignes }) => total + lignes.length, 0);
    if (nombre === 0) return refuser({ code: 'rien-a-effacer' });
    if (nombre !== nombreConfirme) return refuser({ code: 'nombre-different', nombre });
    const figes = relireOnglet(agregats, instantane, registres.length);
    if ('refus' in figes) return refuser(figes.refus);
    const journalises = relireOnglet(journal, instantane, registres.length + lectures[0].length);
    if ('refus' in journalises) return refuser(journalises.refus);

    const { changes, moisFiges, reprise } = ecrireEffacement({
      effacements: prets.effacements.map((effacement, rang) => ({
        effacement,
        filtree: instantane.sheets[rang]?.filtered === true,
      })),
      critere,
      aujourdhui,
      agregats,
      journal,
      dejaFiges: figes.lignes,
      dejaJournalises: journalises.lignes,
    });
    const result = {
      ok: true,
      nombre,
      moisFiges,
      agregats: agregats.place.nom,
      journal: journal.place.nom,
      reprise,
    } as const;
    return { changes, result };
  });
}
