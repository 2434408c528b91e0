import type { Frame, Page } from 'playwright-core';
import { monterLeBanc, type Banc } from './banc';

/** Le vrai client office.js, dans un vrai navigateur, contre l'hôte : ce que les essais en processus ne peuvent pas voir. */
describe('Une page du complément dans le navigateur', () => {
  let banc: Banc;
  let page: Page;
  beforeAll(async () => {
    banc = await monterLeBanc();
  }, 120_000);
  afterAll(() => banc.fermer());
  beforeEach(async () => {
    page = await banc.navigateur.newPage();
    await page.goto(
      `${banc.serveur.adresse}/host.html?volet=conformite.html&classeur=classeurs/fiche-plan-actions.xlsx`,
    );
    await voletPret(page);
  }, 30_000);
  afterEach(() => page.close());

  /** Exécute du code dans le volet ; `r` y rend la réponse d'un appel à l'ancienne. */
  const dansLeVolet = async (code: string): Promise<unknown> =>
    (await voletPret(page)).evaluate(`new Promise((r, echec) => { (async () => { ${code} })().catch(echec); })`);

  it('sait où elle est et ce qui est pris en charge', async () => {
    expect(
      await dansLeVolet(`
        const { displayLanguage, contentLanguage, host, platform, document, requirements, isDialog } = Office.context;
        r([displayLanguage, contentLanguage, host, platform, document.mode, isDialog,
          ...[['ExcelApi', '1.14'], ['ExcelApi', '1.15'], ['DialogApi', '1.1'], ['TableBindings', '1.1']]
            .map(([nom, niveau]) => requirements.isSetSupported(nom, niveau))]);`),
    ).toEqual(['fr-FR', 'fr-FR', 'Excel', 'OfficeOnline', 'readWrite', false, true, false, true, false]);
  });

  it("garde ses réglages dans le classeur, les mêmes que ceux de l'API riche", async () => {
    expect(
      await dansLeVolet(`
        Office.context.document.settings.set('cle', { liste: [1, 'deux'] });
        Office.context.document.settings.saveAsync(() => Excel.run(async (context) => {
          const reglage = context.workbook.settings.getItem('cle').load('value');
          context.workbook.settings.add('autre', true);
          await context.sync();
          Office.context.document.settings.refreshAsync(() =>
            r([reglage.value, Office.context.document.settings.get('autre')]));
        }));`),
    ).toEqual([{ liste: [1, 'deux'] }, true]);
  });

  it('reçoit les erreurs que le client traduit : trop gros, et pas pris en charge', async () => {
    expect(
      await dansLeVolet(`
        const code = (geste) => Excel.run(async (context) => {
          geste(context.workbook.worksheets.getFirst());
          await context.sync();
        }).catch((erreur) => erreur.code);
        const long = Array.from({ length: 100 }, () => ['x'.repeat(30_000)]);
        const demande = await code((feuille) => { feuille.getRange('Z1:Z200').values = [...long, ...long]; });
        for (const adresse of ['Z1:Z100', 'Z101:Z200'])
          await code((feuille) => { feuille.getRange(adresse).values = long; });
        const reponse = await code((feuille) => feuille.getRange('Z1:Z200').load('values'));
        Office.context.document.bindings.getAllAsync(({ error }) => r([demande, reponse, error.code]));`),
    ).toEqual(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 5000]);
    expect(await page.evaluate(() => window.hote?.ecarts.nonListes)).toEqual([]);
  });

  it("est refusée pendant la saisie d'une cellule, ou attend qu'elle finisse si elle le demande", async () => {
    const saisir = (enCours: boolean): Promise<void> =>
      page.evaluate((oui) => {
        if (window.hote !== undefined) window.hote.classeur.saisieEnCours = oui;
      }, enCours);
    await saisir(true);
    expect(
      await dansLeVolet(`
        const lire = async (context) => {
          const feuille = context.workbook.worksheets.getFirst().load('name');
          await context.sync();
          return feuille.name;
        };
        window.attendue = Excel.run({ delayForCellEdit: true }, lire).then((nom) => (window.nom = nom));
        r(await Excel.run(lire).catch((erreur) => [erreur.code, window.nom === undefined]));`),
    ).toEqual(['InvalidOperationInCellEditMode', true]);
    await saisir(false);
    expect(await dansLeVolet('r(typeof (await window.attendue))')).toBe('string');
  });

  const ouvrirLaFenetre = (adresse: string): Promise<unknown> =>
    dansLeVolet(`
      window.recus = [];
      Office.context.ui.displayDialogAsync(${adresse}, { displayInIframe: true, width: 40, height: 40 }, ({ status, value, error }) => {
        if (status === 'failed') return r(error.code);
        window.fenetre = value;
        value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => recus.push(message));
        value.addEventHandler(Office.EventType.DialogEventReceived, ({ error: code }) => recus.push(code));
        r('ouverte');
      });`);
  const recus = (): Promise<unknown> => dansLeVolet('r(window.recus)');

  it("parle avec la fenêtre qu'elle ouvre, et apprend que la personne la ferme", async () => {
    const memeSite = "new URL('conformite.html', location.href).href";
    expect(await ouvrirLaFenetre(memeSite)).toBe('ouverte');
    expect(await ouvrirLaFenetre(memeSite)).toBe(12_007);
    const fenetre = await cadrePret(page, 'isDialog');
    await fenetre.evaluate(`new Promise((fini) => {
      window.duParent = [];
      const { ui, isDialog } = Office.context;
      ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, ({ message }) => duParent.push(message), fini);
      ui.messageParent(JSON.stringify({ isDialog, sets: Office.context.requirements.isSetSupported('ExcelApi', '1.1') }));
      ui.messageParent('perdu', { targetOrigin: 'https://ailleurs.invalid' });
    })`);
    await dansLeVolet("fenetre.messageChild('bonjour'); r(0)");
    await fenetre.waitForFunction('duParent.length > 0');
    expect(await fenetre.evaluate('duParent')).toEqual(['bonjour']);
    await page.getByRole('button', { name: 'Fermer', exact: true }).click();
    await (await voletPret(page)).waitForFunction('recus.includes(12006)');
    expect(await recus()).toEqual(['{"isDialog":true,"sets":false}', 12_006]);
    expect(await ouvrirLaFenetre(memeSite)).toBe('ouverte');
    expect(await dansLeVolet('fenetre.close(); r(0)')).toBe(0);
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it("apprend qu'une fenêtre ne peut pas s'ouvrir, ou n'a pas de page", async () => {
    expect(await ouvrirLaFenetre("'http://localhost/x.html'")).toBe(12_005);
    expect(await ouvrirLaFenetre("'https://ailleurs.invalid/x.html'")).toBe(12_004);
    expect(await ouvrirLaFenetre("new URL('absente.html', location.href).href")).toBe('ouverte');
    await (await voletPret(page)).waitForFunction('recus.length > 0');
    expect(await recus()).toEqual([12_002]);
  });

  it("repart de zéro quand elle est rechargée au milieu d'une demande, fenêtre fermée ; le classeur garde ce qui était fait", async () => {
    expect(await ouvrirLaFenetre("new URL('conformite.html', location.href).href")).toBe('ouverte');
    await page.evaluate(() => {
      window.hote?.pannes.poser({ visee: { requete: 1 }, effet: 'rechargement', moment: 'apres' });
    });
    await dansLeVolet(`
      window.avant = true;
      void Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('Z1').values = [['fait']];
        await context.sync();
      });
      r(0);`);
    await page.locator('dialog').waitFor({ state: 'detached' });
    await (await voletPret(page)).waitForFunction('window.avant === undefined');
    expect(
      await dansLeVolet(`
        await Excel.run(async (context) => {
          const plage = context.workbook.worksheets.getFirst().getRange('Z1').load('values');
          await context.sync();
          r([Office.context.isDialog, plage.values]);
        });`),
    ).toEqual([false, [['fait']]]);
  });
});

function voletPret(page: Page): Promise<Frame> {
  return cadrePret(page, null);
}

/** Une page du complément où office.js est prêt : le volet, ou celle dont l'adresse porte ce mot. */
async function cadrePret(page: Page, mot: string | null): Promise<Frame> {
  for (;;) {
    const cadre = page
      .frames()
      .find(
        (un) => un.parentFrame() !== null && (mot === null ? !un.url().includes('isDialog') : un.url().includes(mot)),
      );
    const pret = await cadre
      ?.evaluate('typeof Excel === "object" && Office.context?.ui !== undefined')
      .catch(() => false);
    if (cadre !== undefined && pret === true) return cadre;
    await page.waitForTimeout(50);
  }
}
