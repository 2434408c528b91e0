import { lireDimensionsPng } from '../manifeste/lire-dimensions-png';
import { ecrirePng } from './ecrire-png';
import { ICONES } from './icones';
import { peindre } from './image';

describe('ecrirePng', () => {
  test('écrit une image que le contrôle du manifeste relit à la bonne taille', () => {
    for (const { tailles, formes } of ICONES) {
      for (const taille of tailles) {
        expect(lireDimensionsPng(ecrirePng(peindre(formes, taille), taille))).toEqual({
          largeur: taille,
          hauteur: taille,
        });
      }
    }
  });
});

describe('lireDimensionsPng', () => {
  test("ne lit rien dans un fichier qui n'est pas un PNG", () => {
    expect(lireDimensionsPng(Buffer.from('GIF89a et la suite, assez longue pour un en-tête'))).toBeNull();
    expect(lireDimensionsPng(Buffer.alloc(0))).toBeNull();
  });
});
