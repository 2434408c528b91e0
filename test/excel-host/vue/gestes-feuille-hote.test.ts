import { lireFichier } from '../conformite/ouvrir-essai';
import { ouvrir } from '../fichiers/fichier-xlsx';
import { colonne, feuilleApres, poserDesDossiers, visibles } from './feuille-d-essai';
import type { VueFeuille } from './vue-classeur';
import { VueClasseurHote } from './vue-classeur-hote';

const bloc = (l: number, c: number, l2 = l, c2 = c): VueFeuille['selection'] => ({
  de: { l, c },
  a: { l: l2, c: c2 },
});

describe('GestesFeuille.filtrer', () => {
  it('propose les valeurs de la colonne sans la casse, nombres et dates en ordre, vides à la fin', async () => {
    const { feuille, fermer } = await feuilleApres(poserDesDossiers);
    const choix = (c: number): string[] => feuille.gestes.choixDeFiltre(1, c).map(({ texte }) => texte);
    expect(choix(1)).toEqual(['D-1', 'D-2', 'D-3', 'D-4', 'D-10']);
    expect(choix(2)).toEqual(['09/03/2026', '14/03/2026', '19/03/2026', '']);
    expect(choix(3)).toEqual(['Close', 'Ouverte', '']);
    fermer();
  });

  it('ne laisse voir que les valeurs retenues, puis les montre toutes', async () => {
    const { feuille, executer, fermer } = await feuilleApres(poserDesDossiers);
    expect(feuille.gestes.filtrer(1, 2, ['14/03/2026'])).toEqual({ ok: true });
    expect(visibles(feuille)).toEqual([2, 4]);
    expect(feuille.gestes.boutonFiltre(1, 2)).toMatchObject({ titre: 'Reçu le', filtree: true });
    await executer(async (context) => {
      const filtre = context.workbook.worksheets.getFirst().autoFilter.load('criteria');
      await context.sync();
      expect(filtre.criteria[1]).toMatchObject({
        filterOn: 'Values',
        values: [{ date: '2026-03-14', specificity: 'Day' }],
      });
    });
    feuille.gestes.filtrer(1, 2, null);
    expect(visibles(feuille)).toEqual([2, 3, 4, 5, 6]);
    fermer();
  });

  it("ne propose plus que ce que les autres colonnes filtrées laissent voir, et coche ce qui l'est", async () => {
    const { feuille, fermer } = await feuilleApres(poserDesDossiers);
    feuille.gestes.filtrer(1, 3, ['Close', '']);
    expect(visibles(feuille)).toEqual([3, 5, 6]);
    expect(feuille.gestes.choixDeFiltre(1, 1).map(({ texte }) => texte)).toEqual(['D-3', 'D-4', 'D-10']);
    expect(feuille.gestes.choixDeFiltre(1, 3)).toEqual([
      { texte: 'Close', retenue: true },
      { texte: 'Ouverte', retenue: false },
      { texte: '', retenue: true },
    ]);
    fermer();
  });

  it('trie les lignes sous le titre, et la colonne d’un tableau dit son ordre', async () => {
    const { feuille, fermer } = await feuilleApres((une) => {
      poserDesDossiers(une);
      une.autoFilter.remove();
      une.tables.add('A1:C6', true);
    });
    feuille.gestes.trier(1, 2, false);
    expect(colonne(feuille, 2, 2, 6)).toEqual(['19/03/2026', '14/03/2026', '14/03/2026', '09/03/2026', '']);
    expect(feuille.gestes.boutonFiltre(1, 2)?.tri).toBe('decroissant');
    fermer();
  });
});

describe('GestesFeuille.collerTextes', () => {
  it("lit ce qu'on colle comme une frappe française, sans la validation", async () => {
    const { feuille, fermer } = await feuilleApres((une) => {
      une.getRange('A1:B2').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
    });
    expect(feuille.saisir(1, 1, '999').ok).toBe(false);
    const resultat = feuille.gestes.collerTextes(bloc(1, 1), [
      ['999', '14/3/2026'],
      ['1 234,5', '=SOMME(1;2)'],
    ]);
    expect(resultat).toEqual({ ok: true, bloc: bloc(1, 1, 2, 2) });
    expect([...colonne(feuille, 1, 1, 2), ...colonne(feuille, 2, 1, 2)]).toEqual([
      '999',
      '1\u202f234,50',
      '14/03/2026',
      '3',
    ]);
    fermer();
  });

  it('remplit toute la sélection quand elle est un multiple de ce qu’on colle', async () => {
    const { feuille, fermer } = await feuilleApres(() => undefined);
    expect(feuille.gestes.collerTextes(bloc(1, 1, 3, 2), [['x']]).bloc).toEqual(bloc(1, 1, 3, 2));
    expect(colonne(feuille, 2, 1, 3)).toEqual(['x', 'x', 'x']);
    fermer();
  });

  it('garde comme texte ce qui commence par = sans être une formule', async () => {
    const { feuille, fermer } = await feuilleApres(() => undefined);
    feuille.gestes.collerTextes(bloc(1, 1), [['=(']]);
    expect(feuille.cellule(1, 1).texte).toBe('=(');
    fermer();
  });

  it('refuse une feuille protégée, et le dit comme Excel', async () => {
    const classeur = new VueClasseurHote(await ouvrir(lireFichier('riche.xlsx'), 'riche.xlsx'));
    const protegee = classeur.feuille(classeur.feuilles().find(({ nom }) => nom === 'Protégée')?.id ?? '');
    expect(protegee.gestes.collerTextes(bloc(1, 1), [['x']])).toMatchObject({ ok: false });
    expect(protegee.gestes.effacer(bloc(1, 1))).toMatchObject({ ok: false });
    expect(protegee.gestes.inserer('lignes', 1, 1)).toMatchObject({ ok: false });
  });
});

describe('GestesFeuille.collerCellules', () => {
  it('recopie les formules avec leurs références, et les formats', async () => {
    const { vue, feuille, fermer } = await feuilleApres((une) => {
      une.getRange('A1:B2').formulas = [
        [10, '=A1*2'],
        [20, '=A2*2'],
      ];
      une.getRange('B1').format.font.bold = true;
    });
    const source = { feuille: vue.feuilles()[0]?.id ?? '', bloc: bloc(1, 1, 2, 2) };
    feuille.gestes.collerCellules(bloc(4, 3), source, false);
    expect(feuille.texteEdition(5, 4)).toBe('=C5*2');
    expect(feuille.cellule(5, 4).texte).toBe('40');
    expect(feuille.cellule(4, 4).style.gras).toBe(true);
    fermer();
  });

  it('ne copie que les lignes visibles d’une plage filtrée', async () => {
    const { vue, feuille, fermer } = await feuilleApres(poserDesDossiers);
    feuille.gestes.filtrer(1, 3, ['Close']);
    const source = { feuille: vue.feuilles()[0]?.id ?? '', bloc: bloc(1, 1, 6, 1) };
    expect(feuille.gestes.collerCellules(bloc(10, 1), source, false).bloc).toEqual(bloc(10, 1, 12, 1));
    expect(colonne(feuille, 1, 10, 13)).toEqual(['Dossier', 'D-10', 'D-3', '']);
    fermer();
  });

  it('coupe et déplace : les formules du classeur suivent', async () => {
    const { vue, feuille, fermer } = await feuilleApres((une) => {
      une.getRange('A1:B1').formulas = [[10, '=A1*2']];
    });
    feuille.gestes.collerCellules(bloc(5, 1), { feuille: vue.feuilles()[0]?.id ?? '', bloc: bloc(1, 1) }, true);
    expect([feuille.cellule(1, 1).texte, feuille.cellule(5, 1).texte]).toEqual(['', '10']);
    expect(feuille.texteEdition(1, 2)).toBe('=A5*2');
    fermer();
  });
});

describe('GestesFeuille.redimensionner, inserer', () => {
  it('donne leur largeur aux colonnes et les masque à zéro', async () => {
    const { feuille, fermer } = await feuilleApres(() => undefined);
    feuille.gestes.redimensionner('colonnes', 2, 3, 120);
    expect([1, 2, 3, 4].map((c) => feuille.largeurColonne(c))).toEqual([64, 120, 120, 64]);
    feuille.gestes.redimensionner('colonnes', 2, 2, 0);
    expect(feuille.colonneMasquee(2)).toBe(true);
    feuille.gestes.masquer('colonnes', 1, 3, false);
    expect(feuille.largeurColonne(2)).toBe(120);
    fermer();
  });

  it('insère et supprime des lignes, les formules suivent', async () => {
    const { feuille, fermer } = await feuilleApres((une) => {
      une.getRange('A2:B2').formulas = [[10, '=A2*2']];
    });
    feuille.gestes.inserer('lignes', 1, 2);
    expect(feuille.texteEdition(4, 2)).toBe('=A4*2');
    feuille.gestes.supprimer('lignes', 1, 1);
    expect(feuille.texteEdition(3, 2)).toBe('=A3*2');
    fermer();
  });
});
