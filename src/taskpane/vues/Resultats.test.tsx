import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { CasDUsage } from '../cas-d-usage';
import { CLASSEUR, le, RESULTATS_CALCULES } from '../essais/exemples';
import { monterVolet } from '../essais/monter';
import { nom } from '../essais/nom';
import { SANS_FILTRE } from '../../workbook/suivi-demandes/filtres';
import { WorkbookFailure } from '../../workbook/gateway/workbook-failure';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(30_000);

const du = () => screen.getByRole('textbox', { name: /^Du/ });
const au = () => screen.getByRole('textbox', { name: /^Au/ });
const calculer = () => screen.getByRole('button', { name: 'Calculer les résultats' });

async function ouvrir(remplacements: Partial<CasDUsage> = {}) {
  const volet = monterVolet(remplacements);
  await volet.agent.click(await screen.findByRole('tab', { name: 'Résultats' }));
  return volet;
}

describe('Resultats', () => {
  it('propose les douze derniers mois complets et les envoie', async () => {
    const { faux, agent } = await ouvrir();
    expect(du()).toHaveValue('01/11/2025');
    expect(au()).toHaveValue('31/10/2026');
    await agent.click(calculer());
    expect(
      await screen.findByText(
        /Résultats du 01\/11\/2025 au 31\/10\/2026 écrits dans les onglets « Résultats courriels » et « Résultats courriers »/,
      ),
    ).toBeInTheDocument();
    expect(faux.demandes('calculerResultats')).toEqual([
      [
        { du: le('01/11/2025'), au: le('31/10/2026') },
        { filtres: SANS_FILTRE, parAgent: false, apercu: false },
      ],
    ]);
  });

  it('donne les trois taux avec leur effectif, et le partage du non répondu', async () => {
    const { agent } = await ouvrir();
    await agent.click(calculer());
    const courriels = await screen.findByRole('region', { name: 'Courriels' });
    const taux = within(courriels)
      .getAllByRole('definition')
      .slice(0, 3)
      .map((valeur) => valeur.textContent);
    expect(taux).toEqual(['56\u00A0%', '77\u00A0%', '23\u00A0%']);
    expect(courriels).toHaveTextContent('103 sur 184');
    const repartition = within(courriels).getByRole('table', { name: 'Répartition des demandes jugées' });
    expect(
      within(repartition).getByRole('row', { name: nom('dont sans réponse à ce jour 23 13 %') }),
    ).toBeInTheDocument();
    expect(within(repartition).getByRole('row', { name: nom('dont répondu hors délai 19 10 %') })).toBeInTheDocument();
  });

  it("dit en une phrase ce que montre l'anneau", async () => {
    const { agent } = await ouvrir();
    await agent.click(calculer());
    await screen.findByRole('region', { name: 'Courriels' });
    expect(screen.getAllByRole('img', { name: /^Anneau.*56\s%.*21\s%.*23\s%/ })).toHaveLength(1);
  });

  it('accorde les phrases au singulier et signale un effectif insuffisant', async () => {
    const { agent } = await ouvrir();
    await agent.click(calculer());
    const courriers = await screen.findByRole('region', { name: 'Courriers' });
    expect(courriers).toHaveTextContent(
      "20 demandes jugées sur 21 reçues. Une est trop récente pour être jugée (déjà répondue) : elle n'entre dans aucun taux.",
    );
    expect(courriers).toHaveTextContent('Effectif insuffisant pour généraliser');
    expect(courriers).toHaveTextContent('Moyenne1 jour');
  });

  it("ne donne aucun taux quand rien n'est à juger", async () => {
    const [courriels] = RESULTATS_CALCULES.canaux;
    const vides = courriels && [
      { ...courriels, indicateurs: { ...courriels.indicateurs, recues: 0, jugees: 0, tropRecentes: 0 } },
    ];
    const { agent } = await ouvrir({
      calculerResultats: () => Promise.resolve({ ...RESULTATS_CALCULES, canaux: vides ?? [] }),
    });
    await agent.click(calculer());
    expect(await screen.findByText(/Aucune demande à juger sur cette période/)).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: /Anneau/ })).not.toBeInTheDocument();
  });

  it("refuse une date illisible à côté de son champ et n'envoie rien", async () => {
    const { faux, agent } = await ouvrir();
    await agent.clear(du());
    await agent.type(du(), '1/1/26');
    await agent.click(calculer());
    expect(await screen.findByText(/quatre chiffres/)).toBeInTheDocument();
    expect(du()).toHaveAccessibleDescription(/quatre chiffres/);
    expect(faux.demandes('calculerResultats')).toEqual([]);
  });

  it('dit une période inversée à côté de la date de fin', async () => {
    const { agent } = await ouvrir({
      calculerResultats: () => Promise.resolve({ ok: false, code: 'periode-inversee' }),
    });
    await agent.click(calculer());
    expect(await screen.findByText(/La fin de la période précède son début/)).toBeInTheDocument();
    expect(au()).toHaveAccessibleDescription(/précède son début/);
    await waitFor(() => {
      expect(au()).toHaveFocus();
    });
  });

  it('dit quoi faire quand la structure est protégée', async () => {
    const { agent } = await ouvrir({
      calculerResultats: () => Promise.resolve({ ok: false, code: 'structure-protegee' }),
    });
    await agent.click(calculer());
    expect(await screen.findByText(/La structure du classeur est protégée/)).toBeInTheDocument();
  });

  it('dit que le calcul est en cours, puis pourquoi il échoue, et réessaie avec la même période', async () => {
    let echouer = (): void => undefined;
    const { faux, agent } = await ouvrir({
      calculerResultats: () =>
        new Promise((_, refuser) => {
          echouer = () => {
            refuser(new WorkbookFailure('nom-deja-pris', 'ItemAlreadyExists'));
          };
        }),
    });
    await agent.clear(au());
    await agent.type(au(), '30/09/2026');
    await agent.click(calculer());
    expect(await screen.findByText(/Calcul en cours/)).toBeInTheDocument();
    echouer();
    expect(await screen.findByText(/porte déjà le nom à donner/)).toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(faux.demandes('calculerResultats').map(([periode]) => periode?.au)).toEqual([
      le('30/09/2026'),
      le('30/09/2026'),
    ]);
  });

  it("montre l'onglet écrit, et prévient en lecture seule qu'il faudra une copie", async () => {
    const { faux, agent } = await ouvrir({
      ouvrirClasseur: () => Promise.resolve({ ...CLASSEUR, lectureSeule: true }),
    });
    expect(screen.getByText(/enregistrez une copie sous un autre nom/)).toBeInTheDocument();
    await agent.click(calculer());
    await agent.click(await screen.findByRole('button', { name: nom("Montrer l'onglet « Résultats courriers »") }));
    expect(faux.demandes('montrerCellule')).toEqual([['Résultats courriers', 'A1']]);
  });

  it('donne un aperçu sans onglet écrit, avec les filtres choisis, lisibles une fois repliés', async () => {
    const { faux, agent } = await ouvrir();
    const resume = screen.getByText(/^Filtres\s: aucun/);
    await agent.click(resume);
    await agent.type(screen.getByRole('textbox', { name: 'Agent en charge' }), 'Martin');
    await agent.selectOptions(screen.getByRole('combobox', { name: 'Accusé de réception' }), 'Sans');
    expect(resume).toHaveTextContent(/agent « Martin » ; sans accusé de réception/);
    await agent.click(screen.getByRole('button', { name: 'Aperçu' }));
    expect(await screen.findByText(/aucun onglet n'est écrit/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Montrer l'onglet/ })).not.toBeInTheDocument();
    expect(faux.demandes('calculerResultats')[0]?.[1]).toEqual({
      filtres: { ...SANS_FILTRE, agent: 'Martin', accuse: 'sans' },
      parAgent: false,
      apercu: true,
    });
    await agent.click(screen.getByRole('button', { name: 'Ôter les filtres' }));
    expect(resume).toHaveTextContent(/aucun/);
  });

  it("liste d'un clic les lignes d'un chiffre, mène à l'une d'elles, et rend le focus au chiffre", async () => {
    const { faux, agent } = await ouvrir();
    await agent.click(calculer());
    const courriels = await screen.findByRole('region', { name: 'Courriels' });
    const chiffre = within(courriels).getByRole('button', { name: /lister ces demandes \(dont sans réponse/ });
    await agent.click(chiffre);
    const liste = await screen.findByRole('region', { name: /^dont sans réponse à ce jour/ });
    expect(within(liste).getByRole('heading')).toHaveFocus();
    expect(faux.demandes('listerDemandes')).toEqual([
      [
        {
          canal: 'courriel',
          groupe: 'sans-reponse',
          periode: { du: le('01/11/2025'), au: le('31/10/2026') },
          filtres: SANS_FILTRE,
        },
      ],
    ]);
    await agent.click(within(liste).getByRole('button', { name: nom('Voir la ligne CL-0003') }));
    expect(faux.demandes('montrerCellule')).toHaveLength(1);
    await agent.click(within(liste).getByRole('button', { name: 'Fermer la liste' }));
    expect(liste).not.toBeInTheDocument();
    expect(chiffre).toHaveFocus();
  });

  it('dit quels onglets sont périmés, et ne le dit plus une fois recalculés', async () => {
    const { agent } = await ouvrir({ verifierResultats: () => Promise.resolve(['Résultats courriels']) });
    expect(await screen.findByText(/Le registre a changé depuis le calcul/)).toHaveTextContent('Résultats courriels');
    await agent.click(calculer());
    await screen.findByRole('region', { name: 'Courriels' });
    expect(screen.queryByText(/Le registre a changé depuis le calcul/)).not.toBeInTheDocument();
  });
});
