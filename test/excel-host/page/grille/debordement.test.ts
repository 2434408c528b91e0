import { deborder, type TexteAPlacer } from './debordement';

const texte = (changements: Partial<TexteAPlacer>): TexteAPlacer => ({
  colonne: 3,
  largeurTexte: 150,
  alignement: 'gauche',
  largeur: () => 64,
  libre: () => true,
  derniereColonne: 26,
  ...changements,
});

describe('deborder', () => {
  it('laisse dans sa colonne un texte qui y tient', () => {
    expect(deborder(texte({ largeurTexte: 64 }))).toEqual({ premier: 3, dernier: 3 });
  });

  it("déborde à droite un texte appuyé à gauche, d'autant de colonnes qu'il faut", () => {
    expect(deborder(texte({}))).toEqual({ premier: 3, dernier: 5 });
  });

  it('déborde à gauche un texte appuyé à droite', () => {
    expect(deborder(texte({ alignement: 'droite' }))).toEqual({ premier: 1, dernier: 3 });
  });

  it('déborde des deux côtés un texte centré', () => {
    expect(deborder(texte({ alignement: 'centre' }))).toEqual({ premier: 2, dernier: 4 });
  });

  it("s'arrête devant la première cellule pleine", () => {
    expect(deborder(texte({ libre: (colonne) => colonne < 5 }))).toEqual({ premier: 3, dernier: 4 });
  });

  it('ne sort pas de la feuille', () => {
    expect(deborder(texte({ colonne: 1, alignement: 'droite' }))).toEqual({ premier: 1, dernier: 1 });
    expect(deborder(texte({ colonne: 26 }))).toEqual({ premier: 26, dernier: 26 });
  });
});
