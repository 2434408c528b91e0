import { classeurNeuf } from '../classeur-neuf';
import { Hote } from '../protocole/hote';
import { estPrisEnCharge } from './ensembles';

describe('estPrisEnCharge', () => {
  it.each([
    ['ExcelApi', '1.14', true],
    ['excelapi', '1.9', true],
    ['ExcelApi', '1.15', false],
    ['ExcelApi', '2.1', false],
    ['DialogApi', undefined, true],
    ['ExcelApiOnline', '1.1', false],
  ])('%s %s : %s', (nom, version, attendu) => {
    expect(estPrisEnCharge(new Hote(classeurNeuf()), nom, version)).toBe(attendu);
  });

  it("suit le plafond de l'hôte", () => {
    expect(estPrisEnCharge(new Hote(classeurNeuf(), { niveauApi: 9 }), 'ExcelApi', '1.14')).toBe(false);
  });
});
