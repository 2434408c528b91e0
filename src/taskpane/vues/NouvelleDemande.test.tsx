import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import type { CasDUsage } from '../cas-d-usage';
import { AUJOURDHUI, COURRIERS, EN_RETARD, le } from '../essais/exemples';
import { FauxCasDUsage } from '../essais/faux-cas-d-usage';
import { monterVolet } from '../essais/monter';
import { DemandeIncertaine } from '../../usecases/demande-incertaine';
import { WorkbookFailure } from '../../workbook/gateway/workbook-failure';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(60_000);

const date = () => screen.getByRole('textbox', { name: /^Date de réception/ });
const expediteur = () => screen.getByRole('textbox', { name: /expéditeur/ });
const enregistrer = () => screen.getByRole('button', { name: 'Enregistrer la demande' });

const monterReussite = () => new FauxCasDUsage().gestes.enregistrerDemande;

async function ouvrir(remplacements: Partial<CasDUsage> = {}) {
  const volet = monterVolet(remplacements);
  await volet.agent.click(await screen.findByRole('tab', { name: 'Nouvelle demande' }));
  return volet;
}

describe('NouvelleDemande', () => {
  it("refuse une date impossible à côté de son champ, y met le focus, et n'envoie rien", async () => {
    const { faux, agent } = await ouvrir();
    await agent.type(date(), '30/02/2026');
    await agent.type(expediteur(), 'Martin Lou');
    await agent.click(enregistrer());
    expect(await screen.findByText(/Cette date n'existe pas/)).toBeInTheDocument();
    expect(date()).toHaveAccessibleDescription(/Cette date n'existe pas/);
    expect(date()).toBeInvalid();
    await waitFor(() => {
      expect(date()).toHaveFocus();
    });
    expect(faux.demandes('enregistrerDemande')).toEqual([]);
  });

  it('dit toutes les erreurs à la fois', async () => {
    const { agent } = await ouvrir();
    await agent.click(enregistrer());
    expect(await screen.findByText(/Indiquez la date/)).toBeInTheDocument();
    expect(screen.getByText("Indiquez le nom et le prénom de l'expéditeur.")).toBeInTheDocument();
  });

  it('envoie la saisie telle que tapée, confirme, et se prépare pour la suivante', async () => {
    const { faux, agent } = await ouvrir();
    await agent.click(screen.getByRole('radio', { name: /Courriers/ }));
    await agent.type(date(), '14/3/2026');
    expect(screen.getByText('Samedi 14 mars 2026')).toBeInTheDocument();
    await agent.type(expediteur(), '=Martin');
    await agent.type(screen.getByRole('textbox', { name: /Coordonnées/ }), 'lou@exemple.fr');
    await agent.type(screen.getByRole('textbox', { name: /Objet/ }), 'Attestation');
    await agent.click(enregistrer());
    expect(
      await screen.findByText('La demande CL-0243 est enregistrée à la ligne 247 de « Suivi courriers ».'),
    ).toBeInTheDocument();
    expect(faux.demandes('enregistrerDemande')).toEqual([
      [
        {
          registre: COURRIERS,
          reception: '14/3/2026',
          expediteur: '=Martin',
          coordonnees: 'lou@exemple.fr',
          objet: 'Attestation',
          natureDemande: '',
          agent: '',
        },
      ],
    ]);
    expect(expediteur()).toHaveValue('');
    await waitFor(() => {
      expect(date()).toHaveFocus();
    });
    expect(screen.getByRole('radio', { name: /Courriers/ })).toBeChecked();
  });

  it('rappelle les demandes déjà reçues de la même personne, et celle qui est sans doute la même, sans rien empêcher', async () => {
    const meme = { ...EN_RETARD, expediteur: 'Moreau Léa', objet: 'Aide au logement', reception: le('18/11/2026') };
    const { faux, agent } = await ouvrir({
      chercherDemandes: () => Promise.resolve([meme, { ...meme, ligne: 8, numero: 'CL-0004', objet: 'Autre' }]),
    });
    await agent.type(date(), '20/11/2026');
    await agent.type(screen.getByRole('textbox', { name: /Objet/ }), 'Mot de passe');
    await agent.type(expediteur(), 'moreau lea');
    expect(await screen.findByText(/Déjà 2.demandes de cette personne/)).toBeInTheDocument();
    await agent.clear(screen.getByRole('textbox', { name: /Objet/ }));
    await agent.type(screen.getByRole('textbox', { name: /Objet/ }), 'aide au logement');
    expect(await screen.findByText(/Sans doute la même demande que CL-0003/)).toBeInTheDocument();
    await agent.click(enregistrer());
    expect(faux.demandes('enregistrerDemande')).toHaveLength(1);
  });

  it('ne montre que les champs que le registre peut garder', async () => {
    const { agent } = await ouvrir();
    expect(screen.queryByRole('textbox', { name: /Agent en charge/ })).not.toBeInTheDocument();
    await agent.click(screen.getByRole('radio', { name: /Courriers/ }));
    expect(screen.getByRole('textbox', { name: /Coordonnées/ })).toBeInTheDocument();
  });

  it("met la date du jour d'un clic", async () => {
    const { agent } = await ouvrir();
    await agent.click(screen.getByRole('button', { name: /^Aujourd'hui/ }));
    expect(date()).toHaveValue('23/11/2026');
  });

  it("montre à côté du champ un refus venu du cas d'usage et garde la saisie", async () => {
    const { agent } = await ouvrir({
      enregistrerDemande: () =>
        Promise.resolve({
          ok: false,
          refus: [{ champ: 'reception', code: 'reception-future', aujourdhui: AUJOURDHUI }],
        }),
    });
    await agent.type(date(), '24/11/2026');
    await agent.type(expediteur(), 'Martin Lou');
    await agent.click(enregistrer());
    expect(await screen.findByText(/reçue après aujourd'hui, 23\/11\/2026/)).toBeInTheDocument();
    expect(date()).toHaveAccessibleDescription(/reçue après aujourd'hui/);
    expect(expediteur()).toHaveValue('Martin Lou');
  });

  it("reconnaît au nouvel essai la demande peut-être déjà écrite, puis l'oublie une fois enregistrée", async () => {
    const tentative = { numero: 'CL-0243', ecritures: [] };
    const echecs = [new DemandeIncertaine(new WorkbookFailure('sans-reponse', 'Excel.run'), tentative)];
    const reussie = monterReussite();
    const { faux, agent } = await ouvrir({
      enregistrerDemande: (saisie) => {
        const echec = echecs.pop();
        return echec === undefined ? reussie(saisie) : Promise.reject(echec);
      },
    });
    await agent.type(date(), '14/3/2026');
    await agent.type(expediteur(), 'Martin Lou');
    await agent.click(enregistrer());
    await agent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText(/La demande CL-0243 est enregistrée/)).toBeInTheDocument();
    await agent.type(expediteur(), 'Blanc Ève');
    await agent.click(enregistrer());
    await waitFor(() => {
      expect(faux.demandes('enregistrerDemande').map(([saisie]) => saisie.tentative)).toEqual([
        undefined,
        tentative,
        undefined,
      ]);
    });
  });

  it("garde tout après un échec d'Excel, et Réessayer renvoie la même saisie", async () => {
    let essais = 0;
    const { faux, agent } = await ouvrir({
      enregistrerDemande: ({ registre }) => {
        essais += 1;
        return essais === 1
          ? Promise.reject(new WorkbookFailure('cellule-en-cours-de-saisie', 'InvalidOperationInCellEditMode'))
          : Promise.resolve({
              ok: true,
              numero: 'CL-0243',
              reception: AUJOURDHUI,
              feuille: registre.feuille,
              ligne: 247,
              cellule: 'A247',
              annulation: { ligne: EN_RETARD, ecritures: [] },
            });
      },
    });
    await agent.type(date(), '14/03/2026');
    await agent.type(expediteur(), 'Martin Lou');
    await agent.click(enregistrer());
    expect(await screen.findByText(/Validez la cellule \(Entrée\), puis réessayez/)).toBeInTheDocument();
    expect(expediteur()).toHaveValue('Martin Lou');
    await agent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText(/La demande CL-0243 est enregistrée/)).toBeInTheDocument();
    const envois = faux.demandes('enregistrerDemande');
    expect(envois).toHaveLength(2);
    expect(envois[1]).toEqual(envois[0]);
  });

  it('relit les registres quand leurs colonnes ont changé, sans toucher à la saisie', async () => {
    const { faux, agent } = await ouvrir({
      enregistrerDemande: () => Promise.resolve({ ok: false, refus: [{ champ: null, code: 'registre-change' }] }),
    });
    await agent.type(date(), '14/03/2026');
    await agent.type(expediteur(), 'Martin Lou');
    await agent.click(enregistrer());
    expect(await screen.findByText(/le volet vient de le relire/)).toBeInTheDocument();
    expect(faux.demandes('ouvrirClasseur')).toHaveLength(2);
    expect(expediteur()).toHaveValue('Martin Lou');
  });

  it("se remplit et s'envoie au clavier seul", async () => {
    const { faux, agent } = await ouvrir();
    await agent.tab();
    expect(screen.getByRole('radio', { name: /Courriels/ })).toHaveFocus();
    await agent.tab();
    await agent.keyboard('hier');
    await agent.tab();
    await agent.tab();
    await agent.keyboard('Martin Lou{Enter}');
    expect(await screen.findByText(/La demande CL-0243 est enregistrée/)).toBeInTheDocument();
    expect(faux.demandes('enregistrerDemande')[0]?.[0]).toMatchObject({ reception: 'hier', expediteur: 'Martin Lou' });
  });
});
