import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import type { CasDUsage } from '../cas-d-usage';
import { CLASSEUR } from '../essais/exemples';
import { APERCU_EFFACEMENT } from '../essais/exemples-effacement';
import { monterVolet } from '../essais/monter';
import { WorkbookFailure } from '../../workbook/gateway/workbook-failure';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(30_000);

const duree = () => screen.getByRole('textbox', { name: /^Répondues depuis plus de/ });
const bouton = (name: RegExp) => screen.getByRole('button', { name });

async function ouvrir(remplacements: Partial<CasDUsage> = {}) {
  const volet = monterVolet(remplacements);
  await volet.agent.click(await screen.findByRole('button', { name: /^Données personnelles/ }));
  return volet;
}
async function apercevoir(remplacements: Partial<CasDUsage> = {}) {
  const volet = await ouvrir(remplacements);
  await volet.agent.type(duree(), '36');
  await volet.agent.click(bouton(/^Voir ce qui serait effacé/));
  await screen.findByText(/Suivi courriels.*112\sdemandes, répondues du 09\/03\/2023 au 22\/11\/2023/);
  return volet;
}

describe('DonneesPersonnelles', () => {
  it("s'ouvre d'un lien au bas du jour, et rend le focus au lien en revenant", async () => {
    const { agent } = await ouvrir();
    expect(screen.getByRole('heading', { name: 'Données personnelles' })).toHaveFocus();
    await agent.click(bouton(/^Revenir/));
    await waitFor(() => {
      expect(bouton(/^Données personnelles/)).toHaveFocus();
    });
  });

  it('ne propose aucune durée que le classeur ne règle pas, et refuse de deviner', async () => {
    const { faux, agent } = await ouvrir();
    expect(duree()).toHaveValue('');
    await agent.click(bouton(/^Voir ce qui serait effacé/));
    expect(await screen.findByText('Indiquez une durée en mois.')).toBeInTheDocument();
    expect(faux.demandes('previsualiserEffacement')).toEqual([]);
  });

  it('propose la durée que le classeur règle', async () => {
    const parametres = { ...CLASSEUR.parametres, conservation: 24 };
    await ouvrir({ ouvrirClasseur: () => Promise.resolve({ ...CLASSEUR, parametres }) });
    expect(duree()).toHaveValue('24');
    expect(duree()).toHaveAccessibleDescription(/réglée dans l'onglet «\sParamètres\s»/);
  });

  it("montre ce qui serait effacé, dit que c'est définitif, et n'efface que le nombre tapé", async () => {
    const { faux, agent } = await apercevoir();
    expect(screen.getByText(/2\sdemandes répondues gardent leurs noms/)).toBeInTheDocument();
    expect(screen.getByText(/ne s'annule pas/)).toBeInTheDocument();
    await agent.type(screen.getByRole('textbox', { name: /^Pour confirmer, tapez 1\s012/ }), '1 012{Enter}');
    expect(
      await screen.findByText(/Effacement terminé\s: 1\s012\sdemandes sans nom, 31\smois figés/),
    ).toBeInTheDocument();
    const [[, confirme] = []] = faux.demandes('effacerDonnees');
    expect(confirme).toEqual({ critere: { mois: 36, auChoix: [] }, nombreConfirme: 1012 });
    expect(screen.queryByRole('button', { name: /Annuler/ })).toBeNull();
    await agent.click(bouton(/^Voir le journal/));
    expect(faux.demandes('montrerCellule')).toEqual([['Journal des effacements', 'A1']]);
  });

  it("dit le nouveau compte et relit l'aperçu quand le nombre n'est pas le bon", async () => {
    const { faux, agent } = await apercevoir({
      effacerDonnees: () => Promise.resolve({ ok: false, refus: { code: 'nombre-different', nombre: 1012 } }),
    });
    await agent.type(screen.getByRole('textbox', { name: /^Pour confirmer/ }), '12{Enter}');
    expect(await screen.findByText(/Rien n'a été effacé\s: 1\s012\sdemandes seraient effacées/)).toBeInTheDocument();
    await waitFor(() => {
      expect(faux.demandes('previsualiserEffacement')).toHaveLength(2);
    });
  });

  it("après un échec d'Excel, repart de l'aperçu plutôt que d'effacer à l'aveugle", async () => {
    const { faux, agent } = await apercevoir({
      effacerDonnees: () => Promise.reject(new WorkbookFailure('excel-occupe', 'HostIsBusy')),
    });
    await agent.type(screen.getByRole('textbox', { name: /^Pour confirmer/ }), '1012{Enter}');
    await agent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await waitFor(() => {
      expect(faux.demandes('previsualiserEffacement')).toHaveLength(2);
    });
    expect(faux.demandes('effacerDonnees')).toHaveLength(1);
  });

  it("demande l'objet au choix, et dit qu'il n'y a rien à effacer", async () => {
    const registres = APERCU_EFFACEMENT.registres.map((un) => ({ ...un, nombre: 0, reponses: null, ecartees: 0 }));
    const { faux, agent } = await ouvrir({
      previsualiserEffacement: () => Promise.resolve({ ok: true, nombre: 0, registres }),
    });
    await agent.type(duree(), '36');
    await agent.click(screen.getByRole('checkbox', { name: /objet/ }));
    await agent.click(bouton(/^Voir ce qui serait effacé/));
    expect(await screen.findByText(/Rien à effacer/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /^Pour confirmer/ })).toBeNull();
    expect(faux.demandes('previsualiserEffacement')[0]?.[1]).toEqual({ mois: 36, auChoix: ['objet'] });
  });

  it('fait la copie anonymisée, ou dit pourquoi non', async () => {
    const { agent } = await ouvrir();
    await agent.click(bouton(/copie anonymisée$/));
    expect(await screen.findByText(/Onglet «\sCopie anonymisée\s» écrit\s: 1\s204\sdemandes/)).toBeInTheDocument();
  });

  it('est fermée en lecture seule', async () => {
    await ouvrir({ ouvrirClasseur: () => Promise.resolve({ ...CLASSEUR, lectureSeule: true }) });
    expect(screen.getByText(/ni effacement ni copie/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /^Répondues/ })).toBeNull();
  });
});
