import type { Change } from '../workbook/gateway/change';
import type { ReadRequest } from '../workbook/gateway/read-request';
import type { Decision, WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { Selection } from '../workbook/gateway/selection';
import type { WorkbookSnapshot } from '../workbook/gateway/workbook-snapshot';
import type { WorkbookStructure } from '../workbook/gateway/workbook-structure';
import { applyChange } from './apply-change';
import { hostFailure } from './host-failure';
import { readSnapshot } from './read-snapshot';
import { readStructure } from './read-structure';
import { draftName } from './replace-sheet';
import { readSelection, watchSelection } from './selection';

/** Le classeur ouvert dans Excel, par le client office.js de la page. */
export class ExcelGateway implements WorkbookGateway {
  #syncs = 0;

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

  async watchSelection(listener: () => void): Promise<() => Promise<void>> {
    try {
      return await watchSelection(listener);
    } catch (error) {
      throw hostFailure(error);
    }
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
    for (const change of changes) applyChange(context.workbook, change);
    try {
      await synchronise();
    } catch (error) {
      await this.#removeDrafts(changes);
      throw error;
    }
  }

  /** Retire les onglets restés en brouillon après un échec. Si c'est encore impossible, l'échec d'origine reste celui qui est dit. */
  async #removeDrafts(changes: readonly Change[]): Promise<void> {
    const names = changes.flatMap((change) => (change.kind === 'replace-sheet' ? [draftName(change)] : []));
    if (names.length === 0) return;
    try {
      await this.#run(async (context, synchronise) => {
        const drafts = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
        await synchronise();
        for (const draft of drafts) if (!draft.isNullObject) draft.delete();
        await synchronise();
      });
    } catch {
      // L'appelant rend compte de l'échec d'origine, le seul utile à la personne.
    }
  }

  async #run<R>(batch: (context: Excel.RequestContext, synchronise: () => Promise<void>) => Promise<R>): Promise<R> {
    try {
      return await Excel.run((context) =>
        batch(context, async () => {
          this.#syncs += 1;
          await context.sync();
        }),
      );
    } catch (error) {
      throw hostFailure(error);
    }
  }
}
