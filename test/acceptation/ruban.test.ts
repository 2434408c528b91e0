import '../excel-host/page/hote-pour-essais';
import { phraseRefusResultats } from '../../src/taskpane/messages/refus-resultats';
import { jusquA, monterLeBanc, ouvrirUnPoste, type Banc, type Poste } from './banc';

const LENT = 120_000;
let banc: Banc;
let poste: Poste;

beforeAll(async () => {
  banc = await monterLeBanc();
}, LENT);
afterAll(() => banc.fermer());
afterEach(async () => {
  const { requetesSorties, erreurs } = poste;
  await poste.fermer();
  expect({ requetesSorties, erreurs }).toEqual({ requetesSorties: [], erreurs: [] });
});

const boutonCalculer = () => poste.page.getByRole('button', { name: 'Calculer les résultats' });
const fenetre = () => poste.page.getByRole('dialog', { name: 'Services Publics +' });
const phrase = () => fenetre().locator('iframe').contentFrame().getByRole('status');

async function fermerLeVolet(): Promise<void> {
  await poste.page.getByRole('button', { name: 'Ouvrir le volet' }).click();
  await poste.page.locator('#iframe-volet').waitFor({ state: 'detached' });
}

/** Attend que le bouton du ruban, désactivé le temps de la commande, serve de nouveau. */
const attendreLeBouton = () =>
  jusquA(
    () => boutonCalculer().isEnabled(),
    (utilisable) => utilisable,
  );

describe('Le bouton « Calculer les résultats » du ruban', () => {
  it(
    "dit dans une fenêtre pourquoi il ne calcule pas, et resert dès qu'elle est fermée, d'un clic ou par Échap",
    async () => {
      poste = await ouvrirUnPoste(banc, 'fiche-plan-actions.xlsx', 'Aucun registre reconnu');
      const avant = await poste.onglets();
      const fermetures = [
        () => fenetre().getByRole('button', { name: 'Fermer' }).click(),
        () => poste.page.keyboard.press('Escape'),
        async () => {
          await phrase().click();
          await poste.page.keyboard.press('Escape');
        },
      ];
      for (const fermer of fermetures) {
        await boutonCalculer().click();
        await phrase().waitFor();
        expect(await phrase().textContent()).toBe(phraseRefusResultats('aucun-registre'));
        await fermer();
        await fenetre().waitFor({ state: 'detached' });
        await attendreLeBouton();
      }
      expect(await poste.onglets()).toEqual(avant);
    },
    LENT,
  );

  it(
    'dit de même, volet fermé',
    async () => {
      poste = await ouvrirUnPoste(banc, 'suivi-reponses.xlsx');
      await fermerLeVolet();
      await poste.situation('saisieEnCours', true);
      await boutonCalculer().click();
      await phrase().waitFor();
      expect(await phrase().textContent()).toMatch(/Validez la cellule \(Entrée\), puis réessayez/);
      await fenetre().getByRole('button', { name: 'Fermer' }).click();
      await attendreLeBouton();
    },
    LENT,
  );

  it(
    'écrit les onglets de résultats, volet fermé, sans ouvrir de fenêtre',
    async () => {
      poste = await ouvrirUnPoste(banc, 'suivi-reponses.xlsx');
      const avant = await poste.onglets();
      await fermerLeVolet();
      await boutonCalculer().click();
      await jusquA(
        () => poste.onglets(),
        (onglets) => onglets.length === avant.length + 2,
      );
      await attendreLeBouton();
      expect(await poste.onglets()).toEqual([...avant, 'Résultats courriels', 'Résultats courriers']);
      expect(await poste.cellule('Résultats courriels', 'C7')).toBe('133');
      expect(await fenetre().count()).toBe(0);
    },
    LENT,
  );
});
