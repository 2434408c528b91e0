import type { Selection } from '../workbook/gateway/selection';

/** Lit où se trouve le curseur, en un `sync`. */
export async function readSelection(
  context: Excel.RequestContext,
  synchronise: () => Promise<void>,
): Promise<Selection> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('name');
  await synchronise();
  return { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
}

/** Prévient à chaque déplacement du curseur, jusqu'à ce qu'on appelle la fonction rendue. */
export async function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  const subscription = await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  // Un abonnement ne se retire que dans le contexte qui l'a créé.
  return () =>
    Excel.run(subscription.context, async (context) => {
      subscription.remove();
      await context.sync();
    });
}
