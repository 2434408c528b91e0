import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { CasDUsage } from '../cas-d-usage';
import { CLASSEUR, EN_RETARD, le } from '../essais/exemples';
import { monterVolet } from '../essais/monter';
import { nom } from '../essais/nom';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(60_000);

async function ouvrir(remplacements: Partial<CasDUsage> = {}) {
  const volet = monterVolet(remplacements);
  await screen.findByRole('heading', { name: "Aujourd'hui" });
  return volet;
}

describe("Aujourd'hui", () => {
  it('montre ce qui presse du plus au moins urgent, avec la date limite et la raison de cette date', async () => {
    await ouvrir();
    const sections = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(sections.slice(-3)).toEqual(['En retard (1)', 'À échéance (1)', 'Accusés de réception à envoyer (1)']);
    const retard = screen.getByRole('region', { name: 'En retard (1)' });
    expect(retard).toHaveTextContent('CL-0003');
    expect(retard).toHaveTextContent('Limite dépassée de 245 jours : le 23/03/2026 (reçue le 09/03/2026 + 14 jours).');
    expect(screen.getByText(/Limite dans 2.jours.: le 25\/11\/2026 \(date annoncée à l'usager\)/)).toBeInTheDocument();
    expect(
      screen.getByText(/Limite dépassée de 1.jour.: le 22\/11\/2026 \(reçue le 15\/11\/2026 \+ 7 jours\)/),
    ).toBeInTheDocument();
  });

  it("note une réponse d'aujourd'hui d'un clic, dit ce qui est écrit, relit le bilan, et sait l'annuler", async () => {
    const { faux, agent } = await ouvrir();
    await agent.click(screen.getByRole('button', { name: nom("Répondu aujourd'hui : CL-0003") }));
    expect(await screen.findByText(/enregistrée pour CL-0003/)).toBeInTheDocument();
    expect(faux.demandes('enregistrerReponse')).toEqual([[{ ligne: EN_RETARD, reponse: '23/11/2026', nature: '' }]]);
    expect(faux.demandes('ouvrirClasseur')).toHaveLength(2);
    await agent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText(/^Annulé/)).toBeInTheDocument();
    expect(faux.demandes('annulerGeste')[0]?.[0].ligne).toBe(EN_RETARD);
    expect(faux.demandes('ouvrirClasseur')).toHaveLength(3);
  });

  it("note l'accusé, et non la réponse, d'une demande qui attend son accusé", async () => {
    const { faux, agent } = await ouvrir();
    await agent.click(screen.getByRole('button', { name: nom("AR envoyé aujourd'hui : CL-0236") }));
    expect(await screen.findByText(/Accusé de réception du 23\/11\/2026 enregistré pour CL-0236/)).toBeInTheDocument();
    expect(faux.demandes('enregistrerAccuse').map(([saisie]) => saisie.accuse)).toEqual(['23/11/2026']);
  });

  it("dit pourquoi le geste est refusé, et n'a rien écrit", async () => {
    const { agent } = await ouvrir({
      enregistrerReponse: () =>
        Promise.resolve({ ok: false, refus: [{ champ: 'reponse', code: 'deja-repondue', reponse: le('09/03/2026') }] }),
    });
    await agent.click(screen.getByRole('button', { name: nom("Répondu aujourd'hui : CL-0003") }));
    expect(await screen.findByText(/a déjà une réponse, datée du 09\/03\/2026/)).toBeInTheDocument();
  });

  it("dit pourquoi l'annulation est refusée quand la cellule a changé", async () => {
    const { agent } = await ouvrir({
      annulerGeste: () => Promise.resolve({ ok: false, code: 'modifiee-depuis', cellule: 'G7', contenu: 'vu' }),
    });
    await agent.click(screen.getByRole('button', { name: nom("Répondu aujourd'hui : CL-0003") }));
    await agent.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(await screen.findByText(/La cellule G7 a été modifiée depuis.*« vu »/)).toBeInTheDocument();
  });

  it('imprime la liste sans les noms, ou avec, au choix', async () => {
    const imprimer = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { agent } = await ouvrir();
    const feuille = () => document.querySelector<HTMLElement>('[data-impression]');
    expect(feuille()).toHaveTextContent('CL-0003');
    expect(feuille()).not.toHaveTextContent("O'Brien");
    await agent.click(screen.getByRole('checkbox', { name: 'Avec les noms des usagers' }));
    expect(feuille()).toHaveTextContent("O'Brien");
    await agent.click(screen.getByRole('button', { name: 'Imprimer la liste' }));
    expect(imprimer).toHaveBeenCalledTimes(1);
    imprimer.mockRestore();
  });

  it('ne propose aucun geste en lecture seule, et montre toujours la ligne', async () => {
    const { faux, agent } = await ouvrir({
      ouvrirClasseur: () => Promise.resolve({ ...CLASSEUR, lectureSeule: true }),
    });
    expect(screen.queryByRole('button', { name: /Répondu aujourd'hui/ })).not.toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: nom('Voir la ligne : CL-0003') }));
    expect(faux.demandes('montrerCellule')).toEqual([['Suivi courriels', 'A7']]);
  });

  it('le dit quand rien ne presse', async () => {
    await ouvrir({
      ouvrirClasseur: () =>
        Promise.resolve({ ...CLASSEUR, registres: CLASSEUR.registres.map((un) => ({ ...un, aFaire: [] })) }),
    });
    expect(screen.getByText(/Rien ne presse/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Imprimer la liste' })).not.toBeInTheDocument();
  });
});

describe('La demande ouverte', () => {
  async function ouvrirDemande(remplacements: Partial<CasDUsage> = {}) {
    const volet = await ouvrir(remplacements);
    await volet.agent.click(screen.getByRole('button', { name: nom('Ouvrir : CL-0003') }));
    await screen.findByRole('heading', { name: 'Demande CL-0003' });
    return volet;
  }

  it("note l'envoi d'un accusé et revient à la recherche, avec « Annuler »", async () => {
    const { faux, agent } = await ouvrirDemande();
    await agent.click(screen.getByRole('tab', { name: /^AR envoyé/ }));
    await agent.type(screen.getByRole('textbox', { name: /Date d'envoi de l'accusé/ }), '20/11/2026');
    await agent.click(screen.getByRole('button', { name: "Enregistrer l'accusé" }));
    expect(await screen.findByText(/Accusé de réception du 23\/11\/2026 enregistré pour CL-0003/)).toBeInTheDocument();
    expect(faux.demandes('enregistrerAccuse')).toEqual([[{ ligne: EN_RETARD, accuse: '20/11/2026', annonce: '' }]]);
    expect(screen.getByRole('button', { name: 'Annuler' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Numéro, expéditeur, objet ou date' })).toHaveFocus();
  });

  it('corrige un champ de la fiche, et montre sous lui pourquoi il est refusé', async () => {
    const { faux, agent } = await ouvrirDemande({
      corrigerDemande: ({ modifications, fiche }) =>
        Promise.resolve(
          modifications.objet === 'Autre'
            ? { ok: false, refus: [{ champ: 'objet', code: 'modifiee-depuis', contenu: 'Déjà changé' }] }
            : {
                ok: true,
                numero: fiche.ligne.numero,
                champs: ['objet'],
                feuille: 'Suivi courriels',
                cellule: 'E7',
                annulation: { ligne: fiche.ligne, ecritures: [] },
              },
        ),
    });
    await agent.click(screen.getByRole('tab', { name: 'Corriger la demande' }));
    const objet = await screen.findByRole('textbox', { name: 'Objet de la demande' });
    expect(objet).toHaveValue("Demande d'information sur mon dossier");
    expect(screen.getByRole('textbox', { name: 'Date de réception' })).toHaveValue('09/03/2026');
    await agent.clear(objet);
    await agent.type(objet, 'Autre');
    await agent.click(screen.getByRole('button', { name: 'Enregistrer la correction' }));
    expect(await screen.findByText(/elle contient « Déjà changé »/)).toBeInTheDocument();
    expect(objet).toHaveValue('Autre');
    expect(objet).toHaveFocus();
    await agent.type(objet, ' objet');
    await agent.click(screen.getByRole('button', { name: 'Enregistrer la correction' }));
    expect(await screen.findByText(/Demande CL-0003 corrigée : objet de la demande/)).toBeInTheDocument();
    expect(faux.demandes('corrigerDemande')).toHaveLength(2);
  });

  it("garde ce qui est tapé quand on passe d'un geste à l'autre", async () => {
    const { agent } = await ouvrirDemande();
    await agent.type(screen.getByRole('textbox', { name: /Date de la réponse/ }), '20/11/2026');
    await agent.click(screen.getByRole('tab', { name: /^AR envoyé/ }));
    await agent.click(screen.getByRole('tab', { name: 'Réponse envoyée' }));
    expect(screen.getByRole('textbox', { name: /Date de la réponse/ })).toHaveValue('20/11/2026');
  });
});

describe('La ligne sous le curseur', () => {
  it('se propose à ouvrir, et se met à jour quand le curseur bouge', async () => {
    let prevenir = (): void => undefined;
    let sousLeCurseur: typeof EN_RETARD | null = null;
    const { agent } = await ouvrir({
      suivreCurseur: (prevenu) => {
        prevenir = prevenu;
        return Promise.resolve(() => Promise.resolve());
      },
      demandeSelectionnee: () => Promise.resolve(sousLeCurseur),
    });
    await agent.click(screen.getByRole('tab', { name: 'Demandes' }));
    await screen.findByRole('textbox', { name: 'Numéro, expéditeur, objet ou date' });
    expect(screen.queryByText(/Ligne sélectionnée/)).not.toBeInTheDocument();
    sousLeCurseur = EN_RETARD;
    prevenir();
    const carte = await screen.findByText(/Ligne sélectionnée, 7/);
    expect(carte).toHaveTextContent("CL-0003, O'Brien Noa");
    await agent.click(screen.getByRole('button', { name: 'Ouvrir cette demande' }));
    const ouverte = await screen.findByRole('heading', { name: 'Demande CL-0003' });
    expect(within(document.body).getAllByRole('tab', { name: 'Réponse envoyée' })).toHaveLength(1);
    expect(ouverte).toBeVisible();
  });
});
