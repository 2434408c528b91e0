import '../excel-host/page/hote-pour-essais';
import { readFileSync } from 'node:fs';
import { ouvrir } from '../excel-host/fichiers/fichier-xlsx';
import { jusquA } from './banc';
import { LENT, posteDeTravail } from './poste-de-travail';

const REGISTRE = 'Suivi courriels';
const travail = posteDeTravail();

const vue = (nom: string) => travail.actuel.volet.getByRole('tab', { name: nom });
const champ = (nom: string) => travail.actuel.volet.getByRole('textbox', { name: nom });
const bouton = (nom: string | RegExp) => travail.actuel.volet.getByRole('button', { name: nom });

async function choisir(recherche: string): Promise<void> {
  await vue('Demandes').click();
  await champ('Numéro, expéditeur, objet ou date').fill(recherche);
  await bouton('Rechercher').click();
  await bouton(new RegExp(recherche)).first().click();
}

async function calculerDepuisLeVolet(): Promise<void> {
  await vue('Résultats').click();
  await bouton('Calculer les résultats').click();
  await travail.actuel.volet.getByText(/^Résultats du .* écrits dans/).waitFor();
}

/** Le numéro de ligne de la première cellule d'une colonne qui montre ce texte. */
async function ligneDe(colonne: string, texte: string): Promise<number> {
  for (let ligne = 5; ligne < 600; ligne += 1)
    if ((await travail.actuel.cellule(REGISTRE, `${colonne}${ligne}`)) === texte) return ligne;
  throw new Error(`Aucune cellule « ${texte} » en ${colonne}`);
}

/** La ligne d'une demande sans réponse, en retard, reçue dans les douze mois complets. */
async function enRetardDansLaPeriode(): Promise<number> {
  for (let ligne = 6; ligne < 600; ligne += 1) {
    const recue = await travail.actuel.cellule(REGISTRE, `B${ligne}`);
    if ((await travail.actuel.cellule(REGISTRE, `K${ligne}`)) === 'En retard' && /\/0[1-9]\/2026$/.test(recue))
      return ligne;
  }
  throw new Error('Aucune demande en retard reçue entre janvier et septembre 2026');
}

describe("Un agent devant le classeur d'exemple, le 23 novembre 2026", () => {
  beforeEach(async () => {
    await travail.ouvrir('suivi-reponses-exemple.xlsx');
  }, LENT);

  it(
    "enregistre une réponse : la cellule, l'alerte et les résultats changent",
    async () => {
      const ligne = await enRetardDansLaPeriode();
      const numero = await travail.actuel.cellule(REGISTRE, `A${ligne}`);
      const alerte = await travail.actuel.fond(REGISTRE, `K${ligne}`);
      await calculerDepuisLeVolet();
      const sansReponse = Number(await travail.actuel.cellule('Résultats courriels', 'C9'));

      await choisir(numero);
      await champ('Date de la réponse finale').fill('23/11/2026');
      await bouton('Enregistrer la réponse').click();
      await travail.actuel.volet
        .getByText(new RegExp(`Réponse du 23/11/2026 enregistrée pour ${numero}`))
        .first()
        .waitFor();

      expect(await travail.actuel.cellule(REGISTRE, `G${ligne}`)).toBe('23/11/2026');
      expect(await travail.actuel.cellule(REGISTRE, `K${ligne}`)).toBe('Répondue hors délai');
      expect(await travail.actuel.fond(REGISTRE, `K${ligne}`)).not.toBe(alerte);

      await calculerDepuisLeVolet();
      await jusquA(
        () => travail.actuel.cellule('Résultats courriels', 'C9'),
        (valeur) => Number(valeur) === sansReponse - 1,
      );
    },
    LENT,
  );

  it(
    'voit une date impossible refusée à côté de son champ, et rien ne change dans le classeur',
    async () => {
      const ligne = await ligneDe('K', 'En retard');
      await choisir(await travail.actuel.cellule(REGISTRE, `A${ligne}`));
      const date = champ('Date de la réponse finale');
      for (const [saisie, phrase] of [
        ['30/02/2026', /n'existe pas/],
        ['12/11/26', /quatre chiffres/],
        ['demain', /n'est pas lisible/],
        ['24/11/2026', /à venir|avenir|futur|après aujourd'hui/],
      ] as const) {
        await date.fill(saisie);
        await bouton('Enregistrer la réponse').click();
        const aide = await date.getAttribute('aria-describedby');
        await travail.actuel.volet
          .locator(`[id="${(aide ?? '').split(' ')[0] ?? ''}"]`)
          .getByText(phrase)
          .waitFor();
        expect(await date.inputValue()).toBe(saisie);
        expect(await date.getAttribute('aria-invalid')).toBe('true');
      }
      expect(await travail.actuel.cellule(REGISTRE, `G${ligne}`)).toBe('');
    },
    LENT,
  );

  it(
    "enregistre une nouvelle demande dont le texte commence par « = » : il reste un texte, à l'écran et dans le fichier",
    async () => {
      await vue('Nouvelle demande').click();
      await champ('Date de réception').fill('20/11/2026');
      await champ("Nom et prénom de l'expéditeur").fill('=SOMME(A1:A9)');
      await champ('Coordonnées (facultatif)').fill('0612345678');
      await champ('Objet de la demande (facultatif)').fill('=1+1');
      await bouton('Enregistrer la demande').click();
      await travail.actuel.volet
        .getByText(/La demande CL-\d+ est enregistrée à la ligne \d+/)
        .first()
        .waitFor();

      const ligne = await ligneDe('E', '=1+1');
      expect(await travail.actuel.cellule(REGISTRE, `B${ligne}`)).toBe('20/11/2026');
      expect(await travail.actuel.cellule(REGISTRE, `C${ligne}`)).toBe('=SOMME(A1:A9)');
      expect(await travail.actuel.cellule(REGISTRE, `D${ligne}`)).toBe('0612345678');
      expect(await travail.actuel.cellule(REGISTRE, `K${ligne}`)).toBe('En cours');

      const relu = await ouvrir(readFileSync(await travail.actuel.enregistrer()), 'relu.xlsx');
      const cellule = relu.trouverFeuille(REGISTRE)?.lire(ligne, 5);
      expect(cellule).toMatchObject({ valeur: '=1+1', formule: null });
    },
    LENT,
  );

  it(
    'garde sa saisie quand une cellule est en cours de modification, puis réessaie',
    async () => {
      const ligne = await ligneDe('K', 'En retard');
      await choisir(await travail.actuel.cellule(REGISTRE, `A${ligne}`));
      await champ('Date de la réponse finale').fill('20/11/2026');
      await travail.actuel.situation('saisieEnCours', true);
      await bouton('Enregistrer la réponse').click();
      await travail.actuel.volet
        .getByText(/Validez la cellule \(Entrée\), puis réessayez/)
        .first()
        .waitFor();
      expect(await champ('Date de la réponse finale').inputValue()).toBe('20/11/2026');

      await travail.actuel.situation('saisieEnCours', false);
      await bouton('Réessayer').click();
      await travail.actuel.volet
        .getByText(/Réponse du 20\/11\/2026 enregistrée/)
        .first()
        .waitFor();
      expect(await travail.actuel.cellule(REGISTRE, `G${ligne}`)).toBe('20/11/2026');
    },
    LENT,
  );

  it(
    'enregistre une demande au clavier seul',
    async () => {
      await vue('Nouvelle demande').click();
      await champ('Date de réception').focus();
      await travail.actuel.page.keyboard.type('19/11/2026');
      await champ("Nom et prénom de l'expéditeur").focus();
      await travail.actuel.page.keyboard.type('Clavier Seul');
      await travail.actuel.page.keyboard.press('Enter');
      await travail.actuel.volet
        .getByText(/est enregistrée à la ligne/)
        .first()
        .waitFor();
      expect(await ligneDe('C', 'Clavier Seul')).toBeGreaterThan(300);
    },
    LENT,
  );
});

describe("Une responsable devant le classeur d'un site", () => {
  beforeEach(async () => {
    await travail.ouvrir('suivi-reponses.xlsx');
  }, LENT);

  it(
    'voit les deux canaux reconnus à leurs titres, et les cellules à vérifier',
    async () => {
      await travail.actuel.volet.getByText('Onglet « Suivi courriels »', { exact: true }).waitFor();
      await travail.actuel.volet.getByText('Onglet « Suivi courriers »', { exact: true }).waitFor();
      await travail.actuel.volet.getByText('03/10/2025').first().waitFor();
    },
    LENT,
  );

  it(
    "calcule depuis le ruban, volet fermé : l'onglet « Résultats » de l'équipe reste, le second calcul remplace les nôtres",
    async () => {
      const avant = await travail.actuel.onglets();
      await travail.actuel.page.getByRole('button', { name: 'Ouvrir le volet' }).click();
      await travail.actuel.page.locator('#iframe-volet').waitFor({ state: 'detached' });
      for (let fois = 0; fois < 2; fois += 1) {
        await travail.actuel.page.evaluate(() => window.hote?.executerCommande('calculerResultats'));
        expect(await travail.actuel.onglets()).toEqual([...avant, 'Résultats courriels', 'Résultats courriers']);
      }
      expect(await travail.actuel.cellule('Résultats', 'A12')).toBe(
        "Note de l'équipe : ne pas effacer, présenté au comité local du 12 octobre.",
      );
      expect(await travail.actuel.cellule('Résultats courriels', 'C7')).toBe('133');
      expect(await travail.actuel.cellule('Résultats courriers', 'C8')).toBe('14');
    },
    LENT,
  );

  it(
    "apprend que le classeur est en lecture seule avant d'avoir rien tapé",
    async () => {
      await travail.actuel.situation('lectureSeule', true);
      await bouton('Actualiser').click();
      await travail.actuel.volet
        .getByText(/lecture seule/)
        .first()
        .waitFor();
    },
    LENT,
  );
});
