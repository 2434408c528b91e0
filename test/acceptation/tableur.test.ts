import '../excel-host/page/hote-pour-essais';
import { jusquA } from './banc';
import { LENT, posteDeTravail } from './poste-de-travail';

const REGISTRE = 'Suivi courriels';
const travail = posteDeTravail();

const bouton = (nom: string | RegExp) => travail.actuel.page.getByRole('button', { name: nom });
const cellule = (adresse: string) => travail.actuel.page.locator(`[data-adresse="${adresse}"]`);

/** Tape une adresse dans la zone de nom : la cellule est sélectionnée, et visible. */
async function allerA(adresse: string): Promise<void> {
  await travail.actuel.page.getByLabel('Zone de nom').fill(adresse);
  await travail.actuel.page.keyboard.press('Enter');
  await cellule(adresse).waitFor();
}

async function ouvrirLesPresentations(): Promise<void> {
  await bouton('Exemples').click();
  await travail.actuel.page.getByRole('menuitem', { name: 'Toutes les présentations' }).click();
  await travail.actuel.page.getByRole('heading', { name: 'presentations.xlsx' }).waitFor();
}

describe('Une personne devant le tableur', () => {
  it(
    'filtre une colonne au clavier, puis efface son filtre',
    async () => {
      await travail.ouvrir('suivi-reponses-exemple.xlsx');
      const { page } = travail.actuel;
      await allerA('K5');
      await page.keyboard.press('Alt+ArrowDown');
      const filtre = page.getByRole('dialog', { name: 'Filtre de la colonne Situation' });
      await filtre.getByLabel('(Sélectionner tout)').uncheck();
      await filtre.getByLabel('Répondue hors délai').check();
      await page.keyboard.press('Enter');
      await bouton(/Situation \(filtre posé\)/).waitFor();
      const affichees = await page.locator('[data-adresse^="K"]').evaluateAll((cellules) =>
        cellules
          .filter((une) => Number(une.getAttribute('data-adresse')?.slice(1)) > 5)
          .map(({ textContent }) => textContent)
          .filter((texte) => texte !== ''),
      );
      expect(new Set(affichees)).toEqual(new Set(['Répondue hors délai']));

      await bouton(/Situation \(filtre posé\)/).click();
      await bouton('Effacer le filtre de « Situation »').click();
      await cellule('K6').waitFor();
      expect(await bouton(/filtre posé/).count()).toBe(0);
    },
    LENT,
  );

  it(
    "colle des cellules venues d'un autre tableur, même là où la frappe est refusée, puis annule",
    async () => {
      await travail.ouvrir('suivi-reponses-exemple.xlsx');
      const { page } = travail.actuel;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await allerA('P30');
      await page.evaluate(() => navigator.clipboard.writeText('Reçu le\tMontant\n12/03/2026\t1234,5'));
      await page.keyboard.press('Control+V');
      expect(await travail.actuel.cellule(REGISTRE, 'P31')).toBe('12/03/2026');
      expect(await travail.actuel.cellule(REGISTRE, 'Q31')).toBe('1234,5');
      await page.keyboard.press('Control+C');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Reçu le\tMontant\n12/03/2026\t1234,5');
      await page.keyboard.press('Control+Z');
      expect(await travail.actuel.cellule(REGISTRE, 'P31')).toBe('');
    },
    LENT,
  );

  it(
    'élargit une colonne en tirant son bord, puis l’ajuste à son contenu d’un double clic',
    async () => {
      await travail.ouvrir('suivi-reponses-exemple.xlsx');
      await ouvrirLesPresentations();
      const { page } = travail.actuel;
      const entete = page.locator('.entetes.colonnes .entete', { hasText: /^B$/ });
      const place = async () => (await entete.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const avant = await jusquA(place, ({ width }) => width > 0);
      const bord = (cadre: { x: number; y: number; width: number }) =>
        [cadre.x + cadre.width - 1, cadre.y + 8] as const;
      const [x, y] = bord(avant);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 80, y, { steps: 4 });
      await page.mouse.up();
      const large = await jusquA(place, ({ width }) => width > avant.width);
      expect(large.width).toBe(avant.width + 80);
      await page.mouse.dblclick(...bord(large));
      await jusquA(place, ({ width }) => width > 0 && width < large.width);
      expect(await cellule('B18').textContent()).toBe('123\u202f456\u202f789\u202f012\u202f345,00');
    },
    LENT,
  );

  it(
    "change d'exemple, affiche une feuille masquée, puis la masque",
    async () => {
      await travail.ouvrir('suivi-reponses-exemple.xlsx');
      await ouvrirLesPresentations();
      const { page } = travail.actuel;
      await bouton('Toutes les feuilles').click();
      await page.getByRole('menuitem', { name: 'Afficher une feuille masquée…' }).click();
      const fenetre = page.getByRole('dialog', { name: 'Afficher' });
      await fenetre.getByLabel('Feuille à afficher').selectOption('Réserve');
      await fenetre.getByRole('button', { name: 'OK' }).click();
      const reserve = page.getByRole('tab', { name: 'Réserve' });
      await jusquA(
        () => reserve.getAttribute('aria-selected'),
        (choisi) => choisi === 'true',
      );
      await reserve.click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Masquer cette feuille' }).click();
      await reserve.waitFor({ state: 'detached' });
    },
    LENT,
  );
});
