import type { Change } from '../workbook/gateway/change';
import { draftName } from './replace-sheet';
import { loadDraftMark } from './sheet-marker';

/**
 * Range les onglets restés en brouillon après un échec : le brouillon d'un onglet à remplacer est retiré si l'ancien est
 * encore là ; sinon il est fini, et il en prend le nom. Un onglet ajouté est retiré tant qu'il porte sa marque de brouillon.
 * Deux `sync`, aucun sans onglet neuf.
 */
export async function removeDrafts(
  context: Excel.RequestContext,
  changes: readonly Change[],
  synchronise: () => Promise<void>,
): Promise<void> {
  const { worksheets } = context.workbook;
  const named = (name: string): Excel.Worksheet => worksheets.getItemOrNullObject(name).load('name');
  const replacing = changes.flatMap((change) => {
    if (change.kind !== 'replace-sheet') return [];
    const { layout, replaces } = change;
    return [
      { name: layout.name, draft: named(draftName(layout)), previous: replaces === null ? null : named(replaces.name) },
    ];
  });
  const adding = changes.flatMap((change) => {
    if (change.kind !== 'add-sheets') return [];
    return change.layouts
      .flatMap((layout) => [draftName(layout), layout.name])
      .map(named)
      .map((sheet) => ({ sheet, mark: loadDraftMark(sheet) }));
  });
  if (replacing.length + adding.length === 0) return;
  await synchronise();
  for (const { name, draft, previous } of replacing) {
    if (draft.isNullObject) continue;
    if (previous?.isNullObject === true) draft.name = name;
    else draft.delete();
  }
  for (const { sheet, mark } of adding) if (!sheet.isNullObject && !mark.isNullObject) sheet.delete();
  await synchronise();
}
