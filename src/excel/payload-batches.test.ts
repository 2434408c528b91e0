import type { Change } from '../workbook/gateway/change';
import { payloadBatches } from './payload-batches';

const vider = (nombre: number): Change => ({
  kind: 'clear-cells',
  sheet: 'S',
  ranges: new Array<string>(nombre).fill('A1'),
});
const montrer: Change = { kind: 'select', sheet: 'S', address: 'A1' };

describe('payloadBatches', () => {
  it('fait un seul envoi de ce qui tient ensemble', () => {
    const changes = [montrer, vider(1000), vider(1000), montrer];
    expect(payloadBatches(changes)).toEqual([changes]);
  });

  it("partage un lot trop gros sans en changer l'ordre, et garde la fin avec le dernier envoi", () => {
    const changes = [montrer, ...Array.from({ length: 10 }, () => vider(1000)), montrer];
    const envois = payloadBatches(changes);
    expect(envois.map(({ length }) => length)).toEqual([8, 4]);
    expect(envois.flat()).toEqual(changes);
  });

  it('compte ce que pèsent des valeurs', () => {
    const bloc: Change = { kind: 'write-values', sheet: 'S', range: 'A1:A2', values: [['x'.repeat(1_000_000)], [1]] };
    expect(payloadBatches([bloc, bloc, montrer]).map(({ length }) => length)).toEqual([1, 2]);
  });
});
