import { formatEnAmericain, formatEnFrancais } from './format-local';

describe('formatEnFrancais et formatEnAmericain', () => {
  it.each([
    ['General', 'Standard'],
    ['dd/mm/yyyy', 'jj/mm/aaaa'],
    ['#,##0.00', '#\u00a0##0,00'],
    ['0;[Red]-0', '0;[Rouge]-0'],
    ['[Blue][>=100]0;0', '[Bleu][>=100]0;0'],
    ['0" [Red] jour"', '0" [Red] jour"'],
  ])('%s se montre %s, et se relit', (americain, francais) => {
    expect([formatEnFrancais(americain), formatEnAmericain(francais)]).toEqual([francais, americain]);
  });
});
