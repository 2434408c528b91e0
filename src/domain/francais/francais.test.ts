import { compter } from './compter';
import { fr } from './fr';
import { taux } from './taux';

describe('fr', () => {
  it('met des espaces insécables devant la ponctuation double et dans les guillemets', () => {
    expect(fr`Onglet « A » : vide ; vraiment ? 8 %`).toBe(
      'Onglet «\u00A0A\u00A0»\u00A0: vide\u00A0; vraiment\u00A0? 8\u00A0%',
    );
  });

  it('écrit les nombres à la française et ne touche pas aux textes insérés', () => {
    expect(fr`${1234.56} pour ${'a : b'}`).toBe('1\u202F234,6 pour a : b');
  });
});

describe('compter', () => {
  it("accorde au singulier jusqu'à un, au pluriel à partir de deux", () => {
    expect([0, 1, 2].map((n) => compter(n, 'jour', 'jours'))).toEqual(['0\u00A0jour', '1\u00A0jour', '2\u00A0jours']);
  });
});

describe('taux', () => {
  it("arrondit à l'unité, la moitié vers le haut", () => {
    expect([taux(5, 6), taux(1, 8), taux(1, 200), taux(1, 3)]).toEqual([
      '83\u00A0%',
      '13\u00A0%',
      '1\u00A0%',
      '33\u00A0%',
    ]);
  });

  it('ne donne pas de taux sur un ensemble vide', () => {
    expect(taux(0, 0)).toBe('–');
  });
});
