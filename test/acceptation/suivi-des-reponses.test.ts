import { AUJOURDHUI, monterLeBanc, ouvrirUnPoste, type Banc, type Poste } from './banc';
import { ecrireJour } from '../../src/domain/commun/ecrire-jour';

const REGISTRE = 'Suivi courriels';
let banc: Banc;
let poste: Poste;

beforeAll(async () => {
  banc = await monterLeBanc();
}, 120_000);
afterAll(() => banc.fermer());
afterEach(async () => {
  const { requetesSorties, erreurs } = poste;
  await poste.fermer();
  expect({ requetesSorties, erreurs }).toEqual({ requetesSorties: [], erreurs: [] });
});

const vue = (nom: string) =>
  poste.volet
    .getByRole('tab', { name: nom })
    .or(poste.volet.getByRole('button', { name: nom, exact: true }))
    .first();

async function choisir(recherche: string): Promise<void> {
  await vue('Enregistrer une réponse').click();
  await poste.volet.getByLabel('Numéro ou expéditeur').fill(recherche);
  await poste.volet.getByRole('button', { name: 'Rechercher' }).click();
  await poste.volet
    .getByRole('button', { name: new RegExp(recherche) })
    .first()
    .click();
}

/** La première demande en retard du classeur d'exemple, et sa ligne. */
async function premiereEnRetard(): Promise<{ ligne: number; numero: string }> {
  for (let ligne = 6; ligne < 400; ligne += 1) {
    if ((await poste.cellule(REGISTRE, `K${ligne}`)) === 'En retard')
      return { ligne, numero: await poste.cellule(REGISTRE, `A${ligne}`) };
  }
  throw new Error('Aucune demande en retard');
}

describe("Un agent devant le classeur d'exemple", () => {
  beforeEach(async () => {
    poste = await ouvrirUnPoste(banc, 'suivi-reponses-exemple.xlsx');
  }, 60_000);

  it("enregistre une réponse : la cellule, l'alerte et les résultats changent", async () => {
    const { ligne, numero } = await premiereEnRetard();
    await vue('Résultats').click();
    await poste.volet.getByRole('button', { name: 'Calculer les résultats' }).click();
    await expect.poll(() => poste.onglets()).toContain('Résultats courriels');
    const sansReponse = Number(await poste.cellule('Résultats courriels', 'C9'));

    await choisir(numero);
    await poste.volet.getByLabel('Date de la réponse finale').fill('23/11/2026');
    await poste.volet.getByRole('button', { name: 'Enregistrer la réponse' }).click();
    await poste.volet
      .getByText(/Réponse du 23\/11\/2026 enregistrée pour/)
      .first()
      .waitFor();

    expect(await poste.cellule(REGISTRE, `G${ligne}`)).toBe(ecrireJour(AUJOURDHUI));
    expect(await poste.cellule(REGISTRE, `K${ligne}`)).toBe('Répondue hors délai');

    await vue('Résultats').click();
    await poste.volet.getByRole('button', { name: 'Calculer les résultats' }).click();
    await expect.poll(async () => Number(await poste.cellule('Résultats courriels', 'C9'))).toBe(sansReponse - 1);
  }, 120_000);
});
