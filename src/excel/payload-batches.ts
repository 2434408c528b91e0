import type { Change } from '../workbook/gateway/change';

/** Excel pour le web refuse plus de 5 Mo par requête ; le reste du lot en prend peu, on lui laisse de la place. */
const BYTES_ALLOWED = 3_500_000;
/** Ce que coûte une plage vidée, une fois son objet et son action écrits dans la requête ; mesuré avec une marge. */
const BYTES_PER_CLEAR = 500;

/** Ce que pèse un changement qui peut être gros, en octets ; 0 pour les autres, toujours petits. */
function weight(change: Change): number {
  switch (change.kind) {
    case 'clear-cells':
      return change.ranges.length * BYTES_PER_CLEAR;
    case 'write-values':
      // Un caractère hors de l'ASCII peut en prendre six une fois échappé ; nos mots en ont peu.
      return 2 * JSON.stringify(change.values).length;
    default:
      return 0;
  }
}

/**
 * Partage des changements en envois qu'Excel accepte, sans changer leur ordre : un seul, tant qu'ils tiennent ensemble.
 *
 * @example payloadBatches(quelquesCellules).length // 1
 */
export function payloadBatches(changes: readonly Change[]): readonly (readonly Change[])[] {
  const batches: Change[][] = [[]];
  let pending = 0;
  for (const change of changes) {
    const bytes = weight(change);
    if (pending > 0 && pending + bytes > BYTES_ALLOWED && bytes > 0) {
      batches.push([]);
      pending = 0;
    }
    pending += bytes;
    batches.at(-1)?.push(change);
  }
  return batches;
}
