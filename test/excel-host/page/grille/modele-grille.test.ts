import { FausseFeuille } from '../essais/faux-classeur';
import { FIN_DE_FEUILLE, ModeleGrille } from './modele-grille';

describe('ModeleGrille', () => {
  it('montre des lignes vides au-delà des dernières utilisées', () => {
    const modele = new ModeleGrille(new FausseFeuille('f', 'F').poser(500, 3, 'x'));
    expect(modele.lignes.nombre).toBeGreaterThan(500);
    expect(modele.colonnes.nombre).toBe(26);
  });

  it('donne une taille nulle aux lignes masquées', () => {
    const feuille = new FausseFeuille('f', 'F');
    feuille.masquees.add(3);
    expect(new ModeleGrille(feuille).lignes.taille(3)).toBe(0);
  });

  it("écrit la sélection dans la feuille, coins dans l'ordre, et garde la cellule de départ active", () => {
    const feuille = new FausseFeuille('f', 'F');
    const modele = new ModeleGrille(feuille);
    modele.choisir({ l: 5, c: 4 });
    modele.etendreJusqua({ l: 2, c: 2 });
    expect(feuille.selection).toEqual({ de: { l: 2, c: 2 }, a: { l: 5, c: 4 } });
    expect(modele.celluleActive).toEqual({ l: 5, c: 4 });
  });

  it('choisit la fusion entière quand on choisit une de ses cellules', () => {
    const feuille = new FausseFeuille('f', 'F');
    feuille.blocsFusionnes = [{ de: { l: 3, c: 2 }, a: { l: 4, c: 5 } }];
    const modele = new ModeleGrille(feuille);
    modele.choisir({ l: 4, c: 4 });
    expect(modele.celluleActive).toEqual({ l: 3, c: 2 });
    expect(feuille.selection).toEqual({ de: { l: 3, c: 2 }, a: { l: 4, c: 5 } });
  });

  it("montre entière la fusion dont la feuille ne dit sélectionné qu'un coin", () => {
    const feuille = new FausseFeuille('f', 'F');
    feuille.blocsFusionnes = [{ de: { l: 1, c: 1 }, a: { l: 1, c: 9 } }];
    expect(new ModeleGrille(feuille).selection).toEqual({ de: { l: 1, c: 1 }, a: { l: 1, c: 9 } });
  });

  it('suit une sélection faite par le volet', () => {
    const feuille = new FausseFeuille('f', 'F');
    const modele = new ModeleGrille(feuille);
    feuille.selection = { de: { l: 700, c: 2 }, a: { l: 700, c: 2 } };
    modele.relire();
    expect(modele.celluleActive).toEqual({ l: 700, c: 2 });
    expect(modele.lignes.nombre).toBeGreaterThan(700);
  });

  it('choisit une ligne entière sans montrer les seize mille colonnes', () => {
    const feuille = new FausseFeuille('f', 'F');
    const modele = new ModeleGrille(feuille);
    modele.choisirBloc({ de: { l: 3, c: 1 }, a: { l: 3, c: FIN_DE_FEUILLE.c } });
    expect(feuille.selection.a).toEqual({ l: 3, c: 16_384 });
    expect(modele.colonnes.nombre).toBe(26);
  });
});
