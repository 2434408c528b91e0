import { ouvrirEssai } from '../conformite/ouvrir-essai';
import { rectangle } from '../modele/rectangle';
import { saisir } from '../vue/saisir';
import { VueClasseurHote } from '../vue/vue-classeur-hote';
import { deplacements } from './ordre-feuilles';

const souffler = (): Promise<void> => new Promise((fini) => setTimeout(fini, 20));

describe('Evenements', () => {
  it("annoncent ce qu'une personne tape, sélectionne et active, sans dire que c'est le complément", async () => {
    const { classeur, client, executer } = await ouvrirEssai();
    const vus: unknown[] = [];
    await executer(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Deux');
      worksheets.onChanged.add(({ address, triggerSource, details }) => {
        vus.push(['changé', address, triggerSource, details.valueAfter]);
        return Promise.resolve();
      });
      worksheets.onSelectionChanged.add(({ address }) => {
        vus.push(['sélection', address]);
        return Promise.resolve();
      });
      worksheets.onActivated.add(() => {
        vus.push(['activée']);
        return Promise.resolve();
      });
      await context.sync();
    });
    const vue = new VueClasseurHote(classeur);
    saisir(classeur.feuilleActive, 2, 2, '12,5');
    classeur.feuilleActive.selection = rectangle(3, 3, 4, 4);
    classeur.prevenir();
    vue.activer(vue.feuilles()[1]?.id ?? '');
    await souffler();
    expect(vus).toEqual([['changé', 'B2', 'Unknown', 12.5], ['sélection', 'C3:D4'], ['activée']]);
    client.fermer();
  });

  it('refusent un événement plus récent que le niveau, et livrent ceux du niveau 1.17', async () => {
    const ancien = await ouvrirEssai();
    const inscrire = (essai: typeof ancien, vus: unknown[]): Promise<void> =>
      essai.executer(async (context) => {
        const feuille = context.workbook.worksheets.getItem('Feuil1');
        feuille.onNameChanged.add(({ nameBefore, nameAfter }) => {
          vus.push([nameBefore, nameAfter]);
          return Promise.resolve();
        });
        feuille.onVisibilityChanged.add(({ visibilityBefore, visibilityAfter }) => {
          vus.push([visibilityBefore, visibilityAfter]);
          return Promise.resolve();
        });
        context.workbook.worksheets.onMoved.add(({ positionBefore, positionAfter }) => {
          vus.push([positionBefore, positionAfter]);
          return Promise.resolve();
        });
        await context.sync();
      });
    await expect(inscrire(ancien, [])).rejects.toMatchObject({ code: 'ApiNotFound' });
    ancien.client.fermer();

    const recent = await ouvrirEssai(null, { niveauApi: 17 });
    const vus: unknown[] = [];
    recent.classeur.ajouterFeuille('Autre');
    recent.classeur.ajouterFeuille('Encore');
    await inscrire(recent, vus);
    await recent.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.name = 'Renommée';
      feuille.position = 2;
      feuille.visibility = 'Hidden';
      await context.sync();
    });
    await souffler();
    expect(vus).toEqual([
      ['Feuil1', 'Renommée'],
      [0, 2],
      ['Visible', 'Hidden'],
    ]);
    recent.client.fermer();
  });

  it('préviennent des réglages changés, et cessent quand le gestionnaire est ôté', async () => {
    const { client, executer } = await ouvrirEssai();
    const vus: string[] = [];
    await executer(async (context) => {
      const { settings } = context.workbook;
      const abonnement = settings.onSettingsChanged.add(() => {
        vus.push('changés');
        return Promise.resolve();
      });
      await context.sync();
      settings.add('essai', 1);
      await context.sync();
      await souffler();
      abonnement.remove();
      await context.sync();
      settings.add('essai', 2);
      await context.sync();
      await souffler();
    });
    expect(vus).toEqual(['changés']);
    client.fermer();
  });

  it('gardent leur fil quand la feuille active est supprimée', async () => {
    const { classeur, client, executer } = await ouvrirEssai();
    const vus: string[] = [];
    const autre = classeur.ajouterFeuille('Autre');
    await executer(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onDeleted.add(({ worksheetId }) => {
        vus.push(`supprimée ${worksheetId}`);
        return Promise.resolve();
      });
      worksheets.onActivated.add(({ worksheetId }) => {
        vus.push(`activée ${worksheetId}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    const [premiere] = classeur.feuilles;
    if (premiere === undefined) throw new Error('Pas de feuille.');
    classeur.supprimerFeuille(premiere);
    classeur.prevenir();
    await souffler();
    expect(vus).toEqual([`supprimée ${premiere.id}`, `activée ${autre.id}`]);
    client.fermer();
  });

  it("ne coûtent rien tant que personne n'écoute", async () => {
    const { classeur, client, hote } = await ouvrirEssai();
    saisir(classeur.feuilleActive, 1, 1, 'x');
    expect([hote.evenements.actif, classeur.journal.vide]).toEqual([false, true]);
    client.fermer();
  });
});

describe('deplacements', () => {
  it.each([
    [['a', 'b', 'c'], ['b', 'c', 'a'], [{ id: 'a', avant: 0, apres: 2 }]],
    [['a', 'b', 'c'], ['c', 'a', 'b'], [{ id: 'c', avant: 2, apres: 0 }]],
    [['a', 'b'], ['a', 'x', 'b'], []],
  ])('trouvent ce qui a bougé de %j à %j', (avant, apres, attendu) => {
    expect(deplacements(avant, apres)).toEqual(attendu);
  });
});
