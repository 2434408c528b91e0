import '../excel-host/page/hote-pour-essais';
import { phraseRefusResultats } from '../../src/taskpane/messages/refus-resultats';
import { jusquA } from './banc';
import { LENT, posteDeTravail } from './poste-de-travail';

const travail = posteDeTravail();

const boutonCalculer = () => travail.actuel.page.getByRole('button', { name: 'Calculer les résultats' });
const fenetre = () => travail.actuel.page.getByRole('dialog', { name: 'Services Publics +' });
const phrase = () => fenetre().locator('iframe').contentFrame().getByRole('status');

async function fermerLeVolet(): Promise<void> {
  await travail.actuel.page.getByRole('button', { name: 'Ouvrir le volet' }).click();
  await travail.actuel.page.locator('#iframe-volet').waitFor({ state: 'detached' });
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
      await travail.ouvrir('fiche-plan-actions.xlsx', 'Aucun registre reconnu');
      const avant = await travail.actuel.onglets();
      const fermetures = [
        () => fenetre().getByRole('button', { name: 'Fermer' }).click(),
        () => travail.actuel.page.keyboard.press('Escape'),
        async () => {
          await phrase().click();
          await travail.actuel.page.keyboard.press('Escape');
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
      expect(await travail.actuel.onglets()).toEqual(avant);
    },
    LENT,
  );

  it(
    'dit de même, volet fermé',
    async () => {
      await travail.ouvrir('suivi-reponses.xlsx');
      await fermerLeVolet();
      await travail.actuel.situation('saisieEnCours', true);
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
      await travail.ouvrir('suivi-reponses.xlsx');
      const avant = await travail.actuel.onglets();
      await fermerLeVolet();
      await boutonCalculer().click();
      await jusquA(
        () => travail.actuel.onglets(),
        (onglets) => onglets.length === avant.length + 2,
      );
      await attendreLeBouton();
      expect(await travail.actuel.onglets()).toEqual([...avant, 'Résultats courriels', 'Résultats courriers']);
      expect(await travail.actuel.cellule('Résultats courriels', 'C7')).toBe('133');
      expect(await fenetre().count()).toBe(0);
    },
    LENT,
  );
});
