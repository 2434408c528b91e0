import { TOUS_LES_CAS } from '../excel-host/conformite/tous-les-cas';
import { monterLeBanc, type Banc } from './banc';

describe('La page de conformité', () => {
  let banc: Banc;
  beforeAll(async () => {
    banc = await monterLeBanc();
  }, 120_000);
  afterAll(() => banc.fermer());

  it("exécute tous les cas dans l'Excel qui la montre, et dit combien sont conformes", async () => {
    const page = await banc.navigateur.newPage();
    await page.goto(
      `${banc.serveur.adresse}/host.html?volet=conformite.html&classeur=classeurs/fiche-plan-actions.xlsx`,
    );
    const volet = page.frameLocator('#iframe-volet');
    await volet.getByRole('button', { name: 'Exécuter dans cet Excel' }).click();
    const nombre = TOUS_LES_CAS.length;
    await volet.getByText(`${nombre} cas conformes sur ${nombre}, aucun écart.`).waitFor({ timeout: 90_000 });
    await volet.getByText('Rapport à copier').click();
    expect(await volet.getByRole('textbox', { name: 'Rapport à copier' }).inputValue()).toMatch(
      /^Excel \(OfficeOnline\), version 16/,
    );
    expect(await page.evaluate(() => window.hote?.ecarts.nonListes)).toEqual([]);
    await page.close();
  }, 120_000);
});
