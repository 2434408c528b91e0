import { ecrireAdresse, ecrireBloc, lettresColonne, lireAdresse } from './adresse';

describe('lettresColonne', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('nomme la colonne %i %s', (colonne, lettres) => {
    expect(lettresColonne(colonne)).toBe(lettres);
  });
});

describe('ecrireBloc', () => {
  it('écrit une seule adresse pour une seule cellule', () => {
    expect(ecrireBloc({ de: { l: 5, c: 2 }, a: { l: 5, c: 2 } })).toBe('B5');
  });

  it('écrit les deux coins pour plusieurs cellules', () => {
    expect(ecrireBloc({ de: { l: 5, c: 2 }, a: { l: 9, c: 4 } })).toBe('B5:D9');
  });
});

describe('lireAdresse', () => {
  it('lit des colonnes et des lignes entières', () => {
    expect(lireAdresse('B:$C')?.bloc).toEqual({ de: { l: 1, c: 2 }, a: { l: 1_048_576, c: 3 } });
    expect(lireAdresse('3:8')?.bloc).toEqual({ de: { l: 3, c: 1 }, a: { l: 8, c: 16_384 } });
    expect([lireAdresse('B'), lireAdresse('3'), lireAdresse('B:3')]).toEqual([null, null, null]);
  });

  it("relit ce que ecrireAdresse écrit, sur les quatre coins d'une feuille", () => {
    for (const position of [
      { l: 1, c: 1 },
      { l: 1_048_576, c: 1 },
      { l: 1, c: 16_384 },
      { l: 1_048_576, c: 16_384 },
    ]) {
      expect(lireAdresse(ecrireAdresse(position))).toEqual({ feuille: null, bloc: { de: position, a: position } });
    }
  });

  it('accepte les minuscules, les dollars et les espaces autour', () => {
    expect(lireAdresse(' $b$5 ')?.bloc.de).toEqual({ l: 5, c: 2 });
  });

  it("remet les coins d'un bloc dans l'ordre", () => {
    expect(lireAdresse('D9:B5')?.bloc).toEqual({ de: { l: 5, c: 2 }, a: { l: 9, c: 4 } });
  });

  it('lit le nom de la feuille, avec ses espaces et ses apostrophes doublées', () => {
    expect(lireAdresse("'Plan d''action'!A1")?.feuille).toBe("Plan d'action");
    expect(lireAdresse('Résultats!A1')?.feuille).toBe('Résultats');
  });

  it.each(['', 'B', '5', 'B0', 'B1048577', 'XFE1', 'B5:', 'B5:C6:D7', 'bonjour'])('refuse « %s »', (texte) => {
    expect(lireAdresse(texte)).toBeNull();
  });
});
