import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { CLASSEUR } from '../essais/exemples';
import { monterVolet } from '../essais/monter';
import { nom } from '../essais/nom';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(60_000);

const VIDE = { ok: false, code: 'aucun-registre', vide: true } as const;

describe('CreerClasseur', () => {
  it('propose de créer le suivi dans un classeur vide, dit ce que cela fera, puis ouvre le classeur créé', async () => {
    let cree = false;
    const { agent, faux } = monterVolet({
      ouvrirClasseur: () => Promise.resolve(cree ? CLASSEUR : VIDE),
      creerClasseur: () => {
        cree = true;
        return Promise.resolve({ ok: true, onglets: ['Suivi courriels'] });
      },
    });
    expect(await screen.findByRole('heading', { name: 'Ce classeur est vide' })).toBeInTheDocument();
    expect(screen.getByText('Mode opératoire')).toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: 'Créer le classeur de suivi' }));
    expect(await screen.findByRole('heading', { name: "Aujourd'hui" })).toBeInTheDocument();
    expect(faux.demandes('creerClasseur')).toHaveLength(1);
  });

  it('ne le propose pas dans un classeur où quelque chose est écrit', async () => {
    monterVolet({ ouvrirClasseur: () => Promise.resolve({ ok: false, code: 'aucun-registre' }) });
    expect(await screen.findByText('Aucun registre reconnu')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Créer le classeur de suivi' })).not.toBeInTheDocument();
  });

  it('dit pourquoi la création est refusée', async () => {
    const { agent } = monterVolet({
      ouvrirClasseur: () => Promise.resolve(VIDE),
      creerClasseur: () => Promise.resolve({ ok: false, refus: { code: 'noms-pris', feuilles: ['Paramètres'] } }),
    });
    await agent.click(await screen.findByRole('button', { name: 'Créer le classeur de suivi' }));
    expect(await screen.findByText(/porte déjà un des noms/)).toHaveTextContent('« Paramètres »');
  });
});

describe('ColonnesAAjouter', () => {
  it('se tient repliée, puis ajoute une colonne à la demande et le dit', async () => {
    const { agent, faux } = monterVolet();
    const ouvrir = await screen.findByRole('button', { name: nom('Colonnes à ajouter') });
    expect(ouvrir).toHaveAttribute('aria-expanded', 'false');
    await agent.click(ouvrir);
    const [ajouter] = screen.getAllByRole('button', { name: /^Ajouter la colonne/ });
    if (ajouter === undefined) throw new Error('Aucune colonne offerte');
    await agent.click(ajouter);
    expect(await screen.findByText(/ajoutée à/)).toBeInTheDocument();
    expect(faux.demandes('completerRegistre')).toHaveLength(1);
    expect(faux.demandes('ouvrirClasseur')).toHaveLength(2);
  });

  it("offre l'onglet « Paramètres » à un classeur qui n'en a pas, et dit pourquoi une colonne est refusée", async () => {
    const { agent, faux } = monterVolet({
      completerRegistre: () => Promise.resolve({ ok: false, refus: { code: 'parametres-absents' } }),
    });
    await agent.click(await screen.findByRole('button', { name: nom('Colonnes à ajouter') }));
    await agent.click(screen.getAllByRole('button', { name: /Situation/ })[0] ?? document.body);
    expect(await screen.findByText(/Ajoutez-le d'abord/)).toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: /^Ajouter l'onglet/ }));
    expect(await screen.findByText(/à ses valeurs d'origine/)).toBeInTheDocument();
    expect(faux.demandes('ajouterParametres')).toHaveLength(1);
  });

  it('montre dans « Contrôle » les réglages que le volet ne sait pas lire', async () => {
    const illisible = { feuille: 'Paramètres', cellule: 'B6', contenu: 'quinze' };
    monterVolet({
      ouvrirClasseur: () =>
        Promise.resolve({ ...CLASSEUR, parametres: { ...CLASSEUR.parametres, illisibles: [illisible] } }),
    });
    expect(await screen.findByText(/Le réglage « quinze » ne se lit pas/)).toBeInTheDocument();
  });
});
