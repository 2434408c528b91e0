import { classeurNeuf } from '../classeur-neuf';
import { Hote } from '../protocole/hote';
import { ouvrirClientEnProcessus } from '../transports/en-processus';
import type { ClientEnProcessus } from '../transports/en-processus';

describe('Excel.run', () => {
  let client: ClientEnProcessus;

  beforeAll(() => {
    client = ouvrirClientEnProcessus(new Hote(classeurNeuf()));
  });
  afterAll(() => {
    client.fermer();
  });

  it('écrit une plage, la relit calculée, en deux synchronisations', async () => {
    client.remettreAZero();
    const lu = await client.Excel.run(async (context) => {
      const feuille = context.workbook.worksheets.getActiveWorksheet();
      const plage = feuille.getRange('A1:B2');
      plage.values = [
        ['Nombre', 2],
        ['Double', '=B1*2'],
      ];
      await context.sync();
      plage.load({ values: true, formulas: true, address: true, valueTypes: true });
      feuille.load('name');
      await context.sync();
      return {
        valeurs: plage.values,
        formules: plage.formulas,
        adresse: plage.address,
        nom: feuille.name,
        types: plage.valueTypes,
      };
    });
    expect(lu.valeurs).toEqual([
      ['Nombre', 2],
      ['Double', 4],
    ]);
    expect(lu.formules).toEqual([
      ['Nombre', 2],
      ['Double', '=B1*2'],
    ]);
    expect(lu.adresse).toBe('Feuil1!A1:B2');
    expect(lu.nom).toBe('Feuil1');
    expect(client.syncs).toBe(2);
  });
});
