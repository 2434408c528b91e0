import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { CasDUsage } from './cas-d-usage';
import { CLASSEUR } from './essais/exemples';
import { monterVolet } from './essais/monter';
import { Demarrage } from './vues/Demarrage';
import { WorkbookFailure } from '../workbook/gateway/workbook-failure';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(30_000);

/** jsdom ne dessine pas : contrastes et textes en icônes se vérifient dans un vrai navigateur. */
async function violations(): Promise<readonly string[]> {
  const { violations: trouvees } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
  });
  return trouvees.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' ')}`);
}

const onglet = async (agent: UserEvent, name: string): Promise<void> =>
  agent.click(await screen.findByRole('tab', { name }));
const bouton = async (agent: UserEvent, name: string | RegExp): Promise<void> =>
  agent.click(await screen.findByRole('button', { name }));
const rejeter = () => Promise.reject(new WorkbookFailure('excel-occupe', 'HostIsBusy'));

type Etat = readonly [string, Partial<CasDUsage>, (agent: UserEvent) => Promise<unknown>];

const ETATS: readonly Etat[] = [
  ["l'accueil", {}, () => screen.findByRole('heading', { name: "Aujourd'hui" })],
  [
    'le classeur non reconnu',
    { ouvrirClasseur: () => Promise.resolve({ ok: false, code: 'aucun-registre' }) },
    () => screen.findByText('Aucun registre reconnu'),
  ],
  [
    'le classeur vide',
    { ouvrirClasseur: () => Promise.resolve({ ok: false, code: 'aucun-registre', vide: true }) },
    () => screen.findByText('Ce classeur est vide'),
  ],
  ['les colonnes à ajouter', {}, (agent) => bouton(agent, /Colonnes.à.ajouter/)],
  ["l'échec d'ouverture", { ouvrirClasseur: rejeter }, () => screen.findByText(/Excel est occupé/)],
  [
    'la saisie fermée',
    { ouvrirClasseur: () => Promise.resolve({ ...CLASSEUR, lectureSeule: true }) },
    (agent) => onglet(agent, 'Nouvelle demande'),
  ],
  ['la nouvelle demande', {}, (agent) => onglet(agent, 'Nouvelle demande')],
  [
    'la nouvelle demande refusée',
    {},
    async (agent) => {
      await onglet(agent, 'Nouvelle demande');
      await bouton(agent, 'Enregistrer la demande');
      await screen.findByText(/Indiquez la date/);
    },
  ],
  [
    'la recherche de demandes',
    {},
    async (agent) => {
      await onglet(agent, 'Demandes');
      await screen.findByText(/attendent une réponse/);
    },
  ],
  [
    'la réponse à une demande',
    { enregistrerReponse: rejeter },
    async (agent) => {
      await onglet(agent, 'Demandes');
      await bouton(agent, /CL-0003/);
      await bouton(agent, /^Aujourd'hui/);
      await bouton(agent, 'Enregistrer la réponse');
      await screen.findByText(/Excel est occupé/);
      await agent.click(screen.getByRole('combobox'));
    },
  ],
  [
    'la demande déjà répondue',
    {},
    async (agent) => {
      await onglet(agent, 'Demandes');
      await bouton(agent, /CL-0005/);
    },
  ],
  ...(['AR envoyé (accusé de réception)', "Rédiger l'AR (accusé de réception)", 'Corriger la demande'] as const).map(
    (geste): Etat => [
      `la demande ouverte, ${geste}`,
      {},
      async (agent) => {
        await onglet(agent, 'Demandes');
        await bouton(agent, /CL-0003/);
        await onglet(agent, geste);
        await screen.findAllByRole('textbox');
      },
    ],
  ),
  [
    "le geste d'aujourd'hui, fait",
    {},
    async (agent) => {
      await bouton(agent, /Répondu aujourd'hui.*CL-0003/);
      await screen.findByText(/enregistrée pour CL-0003/);
    },
  ],
  [
    "l'effacement à confirmer",
    {},
    async (agent) => {
      await bouton(agent, /^Données personnelles/);
      await agent.type(await screen.findByRole('textbox', { name: /^Répondues depuis/ }), '36');
      await bouton(agent, /^Voir ce qui serait effacé/);
      await screen.findByRole('textbox', { name: /^Pour confirmer/ });
    },
  ],
  [
    "l'effacement fait et la copie anonymisée",
    {},
    async (agent) => {
      await bouton(agent, /^Données personnelles/);
      await agent.type(await screen.findByRole('textbox', { name: /^Répondues depuis/ }), '36');
      await bouton(agent, /^Voir ce qui serait effacé/);
      await agent.type(await screen.findByRole('textbox', { name: /^Pour confirmer/ }), '1012{Enter}');
      await screen.findByText(/Effacement terminé/);
      await bouton(agent, /copie anonymisée$/);
      await screen.findByText(/1\s204/);
    },
  ],
  ['relire ma réponse', {}, (agent) => onglet(agent, 'Relire ma réponse')],
  [
    'les résultats',
    {},
    async (agent) => {
      await onglet(agent, 'Résultats');
      await bouton(agent, 'Calculer les résultats');
      await screen.findByRole('region', { name: 'Courriels' });
    },
  ],
  [
    "les lignes d'un chiffre, filtres dépliés et onglet périmé",
    { verifierResultats: () => Promise.resolve(['Résultats courriels']) },
    async (agent) => {
      await onglet(agent, 'Résultats');
      await screen.findByText(/Le registre a changé depuis le calcul/);
      await agent.click(screen.getByText(/^Filtres/));
      await bouton(agent, 'Aperçu');
      const courriels = await screen.findByRole('region', { name: 'Courriels' });
      await agent.click(within(courriels).getByRole('button', { name: /lister ces demandes \(dont sans réponse/ }));
      await screen.findByRole('button', { name: 'Fermer la liste' });
    },
  ],
];

describe('le volet, pour axe', () => {
  it.each(ETATS)("n'a aucun défaut d'accessibilité : %s", async (_, remplacements, jouer) => {
    const { agent } = monterVolet(remplacements);
    await jouer(agent);
    expect(await violations()).toEqual([]);
  });

  it.each(['attente', 'muet', 'hors-excel', 'trop-ancien'] as const)(
    "n'a aucun défaut d'accessibilité au démarrage : %s",
    async (etat) => {
      render(<Demarrage etat={etat} />);
      expect(await violations()).toEqual([]);
    },
  );
});
