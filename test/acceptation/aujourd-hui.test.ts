import '../excel-host/page/hote-pour-essais';
import { jusquA } from './banc';
import { LENT, posteDeTravail } from './poste-de-travail';

const REGISTRE = 'Suivi courriels';
const travail = posteDeTravail();

beforeEach(async () => {
  await travail.ouvrir('suivi-reponses-exemple.xlsx');
}, LENT);

const bouton = (nom: string | RegExp) => travail.actuel.volet.getByRole('button', { name: nom });
const cellule = (adresse: string) => travail.actuel.cellule(REGISTRE, adresse);

/** Pose le curseur d'Excel sur une cellule, par la zone de nom. */
async function allerA(adresse: string): Promise<void> {
  const { page } = travail.actuel;
  await page.getByLabel('Zone de nom').fill(adresse);
  await page.keyboard.press('Enter');
}

/** La première ligne du registre dont la situation est ce mot, et le numéro de sa demande. */
async function demandeEn(situation: string): Promise<{ ligne: number; numero: string }> {
  for (let ligne = 6; ligne < 600; ligne += 1)
    if ((await cellule(`K${ligne}`)) === situation) return { ligne, numero: await cellule(`A${ligne}`) };
  throw new Error(`Aucune demande « ${situation} »`);
}

describe("Un agent devant la liste du jour du classeur d'exemple, le 23 novembre 2026", () => {
  it(
    "note une réponse d'un clic, voit la situation changer dans le registre, puis annule",
    async () => {
      const { volet } = travail.actuel;
      const { ligne, numero } = await demandeEn('À échéance');
      await bouton(new RegExp(`Répondu aujourd.hui.*${numero}`)).click();
      await volet
        .getByText(new RegExp(`Réponse du 23/11/2026 enregistrée pour ${numero}`))
        .first()
        .waitFor();
      expect(await cellule(`G${ligne}`)).toBe('23/11/2026');
      expect(await cellule(`K${ligne}`)).toBe('Répondue dans les délais');
      await jusquA(
        () => bouton(new RegExp(`Répondu aujourd.hui.*${numero}`)).count(),
        (nombre) => nombre === 0,
      );

      await bouton('Annuler').click();
      await volet
        .getByText(/^Annulé/)
        .first()
        .waitFor();
      expect(await cellule(`G${ligne}`)).toBe('');
      expect(await cellule(`K${ligne}`)).toBe('À échéance');
      await bouton(new RegExp(`Répondu aujourd.hui.*${numero}`)).waitFor();
    },
    LENT,
  );

  it(
    "ouvre la demande de la ligne où il pose le curseur, et y note l'accusé",
    async () => {
      const { volet } = travail.actuel;
      const { ligne, numero } = await demandeEn('AR à envoyer');
      await volet.getByRole('tab', { name: 'Demandes' }).click();
      await allerA(`C${ligne}`);
      await volet.getByText(new RegExp(`Ligne sélectionnée, ${ligne}.*${numero}`)).waitFor();
      await bouton('Ouvrir cette demande').click();
      await volet.getByRole('textbox', { name: "Date d'envoi de l'accusé" }).fill('23/11/2026');
      await bouton("Enregistrer l'accusé").click();
      await volet
        .getByText(new RegExp(`Accusé de réception du 23/11/2026 enregistré pour ${numero}`))
        .first()
        .waitFor();
      expect(await cellule(`F${ligne}`)).toBe('23/11/2026');
      expect(await cellule(`K${ligne}`)).toBe('En cours');
    },
    LENT,
  );

  it(
    'enregistre la réponse au bon endroit quand une ligne a été insérée pendant la saisie',
    async () => {
      const { volet, page } = travail.actuel;
      const { ligne, numero } = await demandeEn('En retard');
      const auDessus = await cellule(`G${ligne - 1}`);
      await bouton(new RegExp(`^Ouvrir.*${numero}`)).click();
      await volet.getByRole('textbox', { name: 'Date de la réponse finale' }).fill('20/11/2026');
      await allerA('A6');
      await page.getByRole('button', { name: 'Lignes et colonnes' }).click();
      await page
        .getByRole('menuitem', { name: /Insérer.*ligne/ })
        .first()
        .click();
      expect(await cellule(`A${ligne + 1}`)).toBe(numero);
      await bouton('Enregistrer la réponse').click();
      await volet
        .getByText(new RegExp(`Réponse du 20/11/2026 enregistrée pour ${numero}`))
        .first()
        .waitFor();
      expect([await cellule(`G${ligne}`), await cellule(`G${ligne + 1}`)]).toEqual([auDessus, '20/11/2026']);
    },
    LENT,
  );

  it(
    'corrige un objet, et la cellule le montre tel que tapé',
    async () => {
      const { volet } = travail.actuel;
      const { ligne, numero } = await demandeEn('En retard');
      await bouton(new RegExp(`^Ouvrir.*${numero}`)).click();
      await volet.getByRole('tab', { name: 'Corriger la demande' }).click();
      await volet.getByRole('textbox', { name: 'Objet de la demande' }).fill('=1-2');
      await bouton('Enregistrer la correction').click();
      await volet
        .getByText(new RegExp(`Demande ${numero} corrigée`))
        .first()
        .waitFor();
      expect(await cellule(`E${ligne}`)).toBe('=1-2');
    },
    LENT,
  );
});
