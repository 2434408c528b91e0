import fc from 'fast-check';
import { numeroSuivant } from './numero-suivant';
import { EXEMPLES_NUMERO_SUIVANT } from './numero-suivant.exemples';

describe('numeroSuivant', () => {
  it.each(EXEMPLES_NUMERO_SUIVANT)('après $numeros : $suivant', ({ numeros, suivant }) => {
    expect(numeroSuivant(numeros, 'CL-')).toBe(suivant);
  });

  it('ne regarde pas les espaces autour des numéros', () => {
    expect(numeroSuivant([' CL-0007 '], 'CL-')).toBe('CL-0008');
  });

  it('ne donne jamais un numéro déjà pris', () => {
    const numero = fc.oneof(
      fc
        .tuple(fc.constantFrom('CL-', 'cl-', '', 'X', '2026-'), fc.nat(12_000), fc.nat(6))
        .map(([prefixe, rang, largeur]) => prefixe + String(rang).padStart(largeur, '0')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(numero), (numeros) => {
        expect(numeros.map((n) => n.trim().toLowerCase())).not.toContain(numeroSuivant(numeros, 'CL-').toLowerCase());
      }),
    );
  });

  it('attribue des numéros tous différents quand on les enchaîne', () => {
    const numeros: string[] = [];
    for (let n = 0; n < 20; n += 1) numeros.push(numeroSuivant(numeros, 'CR-'));
    expect(new Set(numeros).size).toBe(20);
    expect(numeros.at(-1)).toBe('CR-0020');
  });
});
