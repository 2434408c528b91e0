import { ecrireTexteTabule, lireTexteTabule } from './texte-tabule';

describe('lireTexteTabule', () => {
  it.each([
    ['une case', 'a', [['a']]],
    [
      'des lignes et des colonnes',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['les fins de ligne de Windows, sans ligne de plus à la fin', 'a\r\nb\r\n', [['a'], ['b']]],
    ['des cases vides', '\ta\t\n\n', [['', 'a', ''], ['']]],
    ['une case de deux lignes entre guillemets', '"a\nb"\tc', [['a\nb', 'c']]],
    ['des guillemets doublés', '"dit ""oui"""', [['dit "oui"']]],
    ["un guillemet au milieu d'un texte", 'l\'écran de 24" noir\tb', [['l\'écran de 24" noir', 'b']]],
    ['un guillemet jamais fermé', '"a\tb', [['"a', 'b']]],
  ])('lit %s', (_, texte, attendu) => {
    expect(lireTexteTabule(texte)).toEqual(attendu);
  });
});

describe('ecrireTexteTabule', () => {
  it('écrit ce que lireTexteTabule relit, tabulations et guillemets compris', () => {
    const cellules = [
      ['a', 'b\tc', 'dit "oui"'],
      ['', 'deux\nlignes', '1 234,50'],
    ];
    expect(lireTexteTabule(ecrireTexteTabule(cellules))).toEqual(cellules);
  });

  it("n'ajoute de guillemets qu'où il en faut", () => {
    expect(ecrireTexteTabule([['a', 'b c', 'd\ne']])).toBe('a\tb c\t"d\ne"');
  });
});
