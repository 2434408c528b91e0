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
    await volet.getByText(`${TOUS_LES_CAS.length} cas conformes, 0 écarts.`).waitFor({ timeout: 90_000 });
    await page.close();
  }, 120_000);
});
