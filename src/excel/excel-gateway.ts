import type { Change } from '../workbook/gateway/change';
import type { ReadRequest } from '../workbook/gateway/read-request';
import { WorkbookFailure } from '../workbook/gateway/workbook-failure';
import type { Decision, WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { Selection } from '../workbook/gateway/selection';
import type { WorkbookSnapshot } from '../workbook/gateway/workbook-snapshot';
import type { WorkbookStructure } from '../workbook/gateway/workbook-structure';
import { applyChange } from './apply-change';
import { hostFailure } from './host-failure';
import { payloadBatches } from './payload-batches';
import { readSnapshot } from './read-snapshot';
import { readStructure } from './read-structure';
import { removeDrafts } from './remove-drafts';
import { buildDraft } from './replace-sheet';
import { readSelection, watchSelection } from './selection';
import { undoWrites } from './undo-writes';
import { waitAtMost, type Wait } from './wait-at-most';

/** Passé ce temps, en millisecondes, la personne apprend qu'Excel ne répond plus : un calcul de 100 000 lignes en prend bien moins. */
const PATIENCE = 120_000;

/** Le classeur ouvert dans Excel, par le client office.js de la page. */
export class ExcelGateway implements WorkbookGateway {
  #syncs = 0;

  /** `startWaiting` : commence à attendre une réponse d'Excel ; au bout, le geste échoue au lieu de rester sans fin. */
  constructor(private readonly startWaiting: () => Wait = () => waitAtMost(PATIENCE)) {}

  /** Allers et retours faits avec Excel depuis la création de la passerelle. */
  get syncs(): number {
    return this.#syncs;
  }

  readStructure(): Promise<WorkbookStructure> {
    return this.#run((context, synchronise) => readStructure(context, synchronise));
  }

  readSelection(): Promise<Selection> {
    return this.#run((context, synchronise) => readSelection(context, synchronise));
  }

  watchSelection(listener: () => void): Promise<() => Promise<void>> {
    return this.#patiently(() => watchSelection(listener));
  }

  readThenApply<R>(what: ReadRequest, decide: (snapshot: WorkbookSnapshot) => Decision<R>): Promise<R> {
    return this.#run(async (context, synchronise) => {
      const { changes, result } = decide(await readSnapshot(context, what, synchronise));
      if (changes.length > 0) await this.#apply(changes, context, synchronise);
      return result;
    });
  }

  async #apply(
    changes: readonly Change[],
    context: Excel.RequestContext,
    synchronise: () => Promise<void>,
  ): Promise<void> {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    // Tous les onglets neufs d'abord, à côté : si l'un ne peut pas être construit, aucun ancien n'est encore touché.
    for (const change of changes) if (change.kind === 'replace-sheet') buildDraft(context.workbook, change);
    try {
      for (const batch of payloadBatches(changes)) {
        for (const change of batch) applyChange(context.workbook, change);
        await synchronise();
      }
    } catch (error) {
      // Arrivée trop tard, la réponse n'est plus attendue : un nouvel essai a peut-être déjà repris ce travail.
      if (!(error instanceof WorkbookFailure)) await this.#undo(changes);
      throw error;
    }
  }

  /** Remet en place ce qu'un lot interrompu a changé. Si c'est encore impossible, l'échec d'origine reste celui qui est dit. */
  async #undo(changes: readonly Change[]): Promise<void> {
    try {
      await this.#run((context, synchronise) => undoWrites(context, changes, synchronise));
      await this.#run((context, synchronise) => removeDrafts(context, changes, synchronise));
    } catch {
      // L'appelant rend compte de l'échec d'origine, le seul utile à la personne.
    }
  }

  #run<R>(batch: (context: Excel.RequestContext, synchronise: () => Promise<void>) => Promise<R>): Promise<R> {
    return this.#patiently((stillAwaited) =>
      Excel.run((context) =>
        batch(context, async () => {
          this.#syncs += 1;
          await context.sync();
          stillAwaited();
        }),
      ),
    );
  }

  /** Fait échouer un geste resté sans réponse ; si la réponse arrive après, `stillAwaited` l'empêche de continuer. */
  async #patiently<R>(start: (stillAwaited: () => void) => Promise<R>): Promise<R> {
    const wait = this.startWaiting();
    let givenUp = false;
    const stillAwaited = (): void => {
      if (givenUp) throw new WorkbookFailure('sans-reponse', 'Excel.run');
    };
    const silence = wait.over.then((): never => {
      givenUp = true;
      throw new WorkbookFailure('sans-reponse', 'Excel.run');
    });
    try {
      return await Promise.race([start(stillAwaited), silence]);
    } catch (error) {
      throw hostFailure(error);
    } finally {
      wait.stop();
    }
  }
}
