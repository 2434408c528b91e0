import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AUJOURDHUI, CLASSEUR, le } from './essais/exemples';
import { monterVolet } from './essais/monter';
import { nom } from './essais/nom';
import { WorkbookFailure } from '../workbook/gateway/workbook-failure';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(30_000);

const accueil = async () => screen.findByRole('heading', { name: "Aujourd'hui" });

describe('App', () => {
  it("montre pour chaque canal l'onglet, le nombre de demandes et les alertes en toutes lettres", async () => {
    monterVolet();
    await accueil();
    const courriels = screen.getByRole('region', { name: 'Courriels, Suivi courriels' });
    expect(courriels).toHaveTextContent('Onglet « Suivi courriels »');
    expect(courriels).toHaveTextContent('242 demandes');
    expect(
      within(courriels)
        .getAllByRole('listitem')
        .map((compteur) => compteur.textContent),
    ).toEqual(['31 en retard', '4 à échéance', '1 AR à envoyer']);
  });

  it('change de jour à minuit sans être rouvert : le classeur est relu, et la journée est la bonne', async () => {
    let aujourdhui = AUJOURDHUI;
    const { faux } = monterVolet({}, { jourCourant: () => aujourdhui });
    await accueil();
    expect(screen.getByText(/Lundi 23 novembre 2026/)).toBeInTheDocument();
    fireEvent.focus(window);
    expect(faux.demandes('ouvrirClasseur')).toHaveLength(1);
    aujourdhui = le('24/11/2026');
    fireEvent.focus(window);
    expect(await screen.findByText(/Mardi 24 novembre 2026/)).toBeInTheDocument();
    expect(faux.demandes('ouvrirClasseur')).toHaveLength(2);
  });

  it('mène de chaque anomalie à sa cellule', async () => {
    const { faux, agent } = monterVolet();
    await accueil();
    expect(screen.getByText('6 cellules à vérifier dans les registres.')).toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: nom('Montrer G52 dans « Suivi courriels »') }));
    expect(faux.demandes('montrerCellule')).toEqual([['Suivi courriels', 'G52']]);
  });

  it('ne montre que les premières anomalies, et toutes à la demande', async () => {
    const { agent } = monterVolet();
    await accueil();
    expect(screen.queryByText(/daté dans le futur/)).not.toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: 'Voir les 6 cellules' }));
    expect(screen.getByText(/daté dans le futur/)).toBeInTheDocument();
  });

  it("dit quels titres de colonnes sont attendus quand aucun registre n'est reconnu, et relit le classeur à la demande", async () => {
    const { faux, agent } = monterVolet({
      ouvrirClasseur: () => Promise.resolve({ ok: false, code: 'aucun-registre' }),
    });
    expect(await screen.findByRole('heading', { name: 'Aucun registre reconnu' })).toBeInTheDocument();
    expect(screen.getByText(/« Date de la réponse finale »/)).toBeInTheDocument();
    expect(screen.queryByRole('tablist')).not.toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: 'Actualiser' }));
    expect(faux.demandes('ouvrirClasseur')).toHaveLength(2);
  });

  it('refuse un classeur au calendrier de 1904 en disant pourquoi', async () => {
    monterVolet({ ouvrirClasseur: () => Promise.resolve({ ok: false, code: 'dates-1904' }) });
    expect(await screen.findByText(/compte ses dates depuis 1904/)).toBeInTheDocument();
  });

  it('ferme la saisie en lecture seule, sans fermer le bilan', async () => {
    const { agent } = monterVolet({ ouvrirClasseur: () => Promise.resolve({ ...CLASSEUR, lectureSeule: true }) });
    await accueil();
    expect(screen.getByText('Classeur en lecture seule.')).toBeInTheDocument();
    await agent.click(screen.getByRole('tab', { name: 'Nouvelle demande' }));
    expect(screen.getByText(/La saisie est fermée/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it("dit pourquoi le classeur ne s'ouvre pas et réessaie", async () => {
    let essais = 0;
    const { agent } = monterVolet({
      ouvrirClasseur: () => {
        essais += 1;
        return essais === 1
          ? Promise.reject(new WorkbookFailure('excel-occupe', 'HostIsBusy'))
          : Promise.resolve(CLASSEUR);
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Excel est occupé.');
    await agent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await accueil();
    expect(screen.queryByText('Excel est occupé.')).not.toBeInTheDocument();
  });

  it("garde ce qui est tapé quand on change d'onglet", async () => {
    const { agent } = monterVolet();
    await accueil();
    await agent.click(screen.getByRole('tab', { name: 'Nouvelle demande' }));
    await agent.type(screen.getByRole('textbox', { name: /expéditeur/ }), 'Martin Lou');
    await agent.click(screen.getByRole('tab', { name: "Aujourd'hui" }));
    await agent.click(screen.getByRole('tab', { name: 'Nouvelle demande' }));
    expect(screen.getByRole('textbox', { name: /expéditeur/ })).toHaveValue('Martin Lou');
  });

  it("relit le bilan au retour à l'accueil après une réponse, et pas pendant la saisie", async () => {
    const { faux, agent } = monterVolet();
    await accueil();
    await agent.click(screen.getByRole('button', { name: nom('Ouvrir : CL-0003') }));
    await agent.click(await screen.findByRole('button', { name: /^Aujourd'hui/ }));
    await agent.click(screen.getByRole('button', { name: 'Enregistrer la réponse' }));
    await screen.findByText(/enregistrée pour CL-0003/);
    expect(faux.demandes('enregistrerReponse')).toHaveLength(1);
    expect(faux.demandes('ouvrirClasseur')).toHaveLength(1);
    await agent.click(screen.getByRole('tab', { name: "Aujourd'hui" }));
    await waitFor(() => {
      expect(faux.demandes('ouvrirClasseur')).toHaveLength(2);
    });
  });
});

describe('Navigation', () => {
  it('se parcourt aux flèches et ouvre avec Entrée', async () => {
    const { agent } = monterVolet();
    await accueil();
    await agent.tab();
    expect(screen.getByRole('tab', { name: "Aujourd'hui" })).toHaveFocus();
    await agent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Résultats' })).toHaveFocus();
    await agent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(screen.getByRole('tab', { name: 'Nouvelle demande' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: 'Nouvelle demande' })).toBeVisible();
  });
});
