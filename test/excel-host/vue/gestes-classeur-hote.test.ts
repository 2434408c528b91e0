import { colonne, feuilleApres, poserDesDossiers, visibles } from './feuille-d-essai';

describe('GestesClasseur.annuler', () => {
  it('défait et refait une saisie, un collage, un tri et une largeur', async () => {
    const { vue, feuille, fermer } = await feuilleApres(poserDesDossiers);
    feuille.saisir(2, 1, 'D-7');
    feuille.gestes.collerTextes({ de: { l: 3, c: 1 }, a: { l: 3, c: 1 } }, [['x'], ['y']]);
    feuille.gestes.trier(1, 1, true);
    feuille.gestes.redimensionner('colonnes', 1, 1, 200);
    const apres = colonne(feuille, 1, 2, 6);
    while (vue.gestes.annuler());
    expect(colonne(feuille, 1, 2, 6)).toEqual(['D-2', 'D-10', 'D-1', 'D-3', 'D-4']);
    expect(feuille.largeurColonne(1)).toBe(64);
    while (vue.gestes.retablir());
    expect(colonne(feuille, 1, 2, 6)).toEqual(apres);
    expect(feuille.largeurColonne(1)).toBe(200);
    fermer();
  });

  it('défait un filtre : ses lignes reviennent', async () => {
    const { vue, feuille, fermer } = await feuilleApres(poserDesDossiers);
    feuille.gestes.filtrer(1, 3, ['Close']);
    vue.gestes.annuler();
    expect(visibles(feuille)).toEqual([2, 3, 4, 5, 6]);
    expect(feuille.gestes.boutonFiltre(1, 3)?.filtree).toBe(false);
    fermer();
  });

  it('oublie tout quand le complément écrit, comme Excel', async () => {
    const { vue, feuille, executer, fermer } = await feuilleApres(poserDesDossiers);
    feuille.saisir(2, 1, 'D-7');
    expect(vue.gestes.annulable).toBe(true);
    await executer(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2').values = [['D-8']];
      await context.sync();
    });
    expect([vue.gestes.annulable, vue.gestes.annuler()]).toEqual([false, false]);
    expect(feuille.cellule(2, 1).texte).toBe('D-8');
    fermer();
  });
});

describe('GestesClasseur.montrerFeuille', () => {
  it('affiche une feuille masquée et y passe ; la dernière visible ne se masque pas', async () => {
    const { vue, executer, fermer } = await feuilleApres(() => undefined);
    await executer(async (context) => {
      context.workbook.worksheets.add('Listes').visibility = 'Hidden';
      await context.sync();
    });
    const id = vue.feuilles()[1]?.id ?? '';
    expect(vue.gestes.montrerFeuille(vue.feuilles()[0]?.id ?? '', false).ok).toBe(false);
    expect(vue.gestes.montrerFeuille(id, true).ok).toBe(true);
    expect(vue.feuilles()[1]).toMatchObject({ visible: true, active: true });
    vue.structureProtegee = true;
    expect(vue.gestes.montrerFeuille(id, false).ok).toBe(false);
    fermer();
  });
});
