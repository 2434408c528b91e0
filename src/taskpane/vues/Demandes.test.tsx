import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { CasDUsage } from '../cas-d-usage';
import { annulation, COURRIELS, COURRIERS, DEMANDES, EN_RETARD, le } from '../essais/exemples';
import { monterVolet } from '../essais/monter';
import { nom } from '../essais/nom';
import { WorkbookFailure } from '../../workbook/gateway/workbook-failure';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(30_000);

const date = () => screen.getByRole('textbox', { name: /^Date de la réponse finale/ });
const nature = () => screen.getByRole('combobox', { name: /^Nature de la réponse/ });
const enregistrer = () => screen.getByRole('button', { name: 'Enregistrer la réponse' });
const carte = (numero: string) => screen.findByRole('button', { name: new RegExp(numero) });

async function ouvrir(remplacements: Partial<CasDUsage> = {}) {
  const volet = monterVolet(remplacements);
  await volet.agent.click(await screen.findByRole('tab', { name: 'Demandes' }));
  await carte('CL-0003');
  return volet;
}

describe('Demandes', () => {
  it("montre d'abord les demandes sans réponse, avec leur situation en un mot", async () => {
    const { faux } = await ouvrir();
    expect(faux.demandes('chercherDemandes')).toEqual([[[COURRIELS, COURRIERS], '']]);
    expect(await carte('CL-0003')).toHaveTextContent(
      "CL-0003 En retard O'Brien Noa Demande d'information sur mon dossier Reçue le 09/03/2026 · échéance le 23/03/2026",
    );
  });

  it('cherche avec Entrée et dit combien de demandes sont trouvées', async () => {
    const { faux, agent } = await ouvrir({
      chercherDemandes: (_, recherche) => Promise.resolve(recherche === '' ? DEMANDES : [EN_RETARD]),
    });
    await agent.type(screen.getByRole('textbox', { name: 'Numéro, expéditeur, objet ou date' }), ' brien {Enter}');
    expect(await screen.findByText('1 demande trouvée pour « brien ».')).toBeInTheDocument();
    expect(faux.demandes('chercherDemandes').at(-1)?.[1]).toBe('brien');
    expect(within(screen.getByRole('list', { name: 'Demandes trouvées' })).getAllByRole('listitem')).toHaveLength(1);
  });

  it('dit quoi essayer quand rien ne correspond', async () => {
    const { agent } = await ouvrir({
      chercherDemandes: (_, recherche) => Promise.resolve(recherche === '' ? DEMANDES : []),
    });
    await agent.type(screen.getByRole('textbox', { name: 'Numéro, expéditeur, objet ou date' }), 'zzz{Enter}');
    expect(await screen.findByText(/Aucune demande ne correspond à « zzz »/)).toBeInTheDocument();
  });

  it('enregistre la réponse, confirme le délai, tient la liste à jour et rend le focus à la recherche', async () => {
    const { faux, agent } = await ouvrir();
    await agent.click(await carte('CL-0003'));
    await waitFor(() => {
      expect(date()).toHaveFocus();
    });
    await agent.type(date(), '14/3/2026');
    await agent.type(nature(), 'Renvoi vers la mairie');
    await agent.click(enregistrer());
    expect(
      await screen.findByText('Réponse du 14/03/2026 enregistrée pour CL-0003 : délai de 5 jours, dans les délais.'),
    ).toBeInTheDocument();
    expect(faux.demandes('enregistrerReponse')).toEqual([
      [{ ligne: EN_RETARD, reponse: '14/3/2026', nature: 'Renvoi vers la mairie' }],
    ]);
    expect(await carte('CL-0003')).toHaveTextContent('Répondue dans les délais');
    expect(screen.getByText('4 demandes attendent une réponse.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Numéro, expéditeur, objet ou date' })).toHaveFocus();
    await agent.click(screen.getByRole('button', { name: 'Montrer la cellule G7' }));
    expect(faux.demandes('montrerCellule')).toEqual([['Suivi courriels', 'G7']]);
  });

  it('propose des natures de réponse', async () => {
    const { faux, agent } = await ouvrir();
    await agent.click(await carte('CL-0003'));
    await agent.type(date(), '14/3/2026');
    await agent.click(nature());
    await agent.click(await screen.findByRole('option', { name: 'Pièces demandées' }));
    expect(nature()).toHaveValue('Pièces demandées');
    await agent.click(enregistrer());
    await screen.findByText(/enregistrée pour/);
    expect(faux.demandes('enregistrerReponse')[0]?.[0].nature).toBe('Pièces demandées');
  });

  it("refuse une date impossible à côté de son champ et n'envoie rien", async () => {
    const { faux, agent } = await ouvrir();
    await agent.click(await carte('CL-0003'));
    await agent.type(date(), '31/04/2026');
    await agent.click(enregistrer());
    expect(await screen.findByText(/Cette date n'existe pas/)).toBeInTheDocument();
    expect(date()).toHaveAccessibleDescription(/Cette date n'existe pas/);
    await waitFor(() => {
      expect(date()).toHaveFocus();
    });
    expect(faux.demandes('enregistrerReponse')).toEqual([]);
  });

  it('garde la saisie après un refus, et le dit à côté de la date', async () => {
    const { agent } = await ouvrir({
      enregistrerReponse: () =>
        Promise.resolve({
          ok: false,
          refus: [{ champ: 'reponse', code: 'reponse-avant-reception', reception: le('09/03/2026') }],
        }),
    });
    await agent.click(await carte('CL-0003'));
    await agent.type(date(), '01/03/2026');
    await agent.type(nature(), 'Réponse');
    await agent.click(enregistrer());
    await waitFor(() => {
      expect(date()).toHaveAccessibleDescription(/ne peut pas précéder la réception, le 09\/03\/2026/);
    });
    expect(date()).toHaveValue('01/03/2026');
    expect(nature()).toHaveValue('Réponse');
  });

  it("garde la saisie après un échec d'Excel, et Réessayer la renvoie", async () => {
    const { faux, agent } = await ouvrir({
      enregistrerReponse: () =>
        Promise.reject(new WorkbookFailure('cellule-en-cours-de-saisie', 'InvalidOperationInCellEditMode')),
    });
    await agent.click(await carte('CL-0003'));
    await agent.type(date(), '14/03/2026');
    await agent.click(enregistrer());
    await agent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await waitFor(() => {
      expect(faux.demandes('enregistrerReponse')).toHaveLength(2);
    });
    expect(date()).toHaveValue('14/03/2026');
    expect(await screen.findByText(/Validez la cellule \(Entrée\), puis réessayez/)).toBeInTheDocument();
  });

  it('mène à la cellule de réponse déjà occupée', async () => {
    const { faux, agent } = await ouvrir({
      enregistrerReponse: () =>
        Promise.resolve({
          ok: false,
          refus: [{ champ: null, code: 'cellule-occupee', cellule: 'G7', contenu: 'voir Paul' }],
        }),
    });
    await agent.click(await carte('CL-0003'));
    await agent.type(date(), '14/03/2026');
    await agent.click(enregistrer());
    expect(await screen.findByText(/La cellule G7 contient déjà « voir Paul »/)).toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: 'Montrer la cellule G7' }));
    expect(faux.demandes('montrerCellule')).toEqual([['Suivi courriels', 'G7']]);
  });

  it('retrouve la demande dans le registre relu quand ses colonnes ont changé, sans perdre la saisie', async () => {
    const deplacee = { ...EN_RETARD, ligne: 8 };
    let recherches = 0;
    const { faux, agent } = await ouvrir({
      chercherDemandes: () => {
        recherches += 1;
        return Promise.resolve(recherches === 1 ? DEMANDES : [deplacee]);
      },
      enregistrerReponse: ({ ligne }) =>
        Promise.resolve(
          ligne.ligne === 7
            ? { ok: false, refus: [{ champ: null, code: 'registre-change' }] }
            : {
                ok: true,
                numero: ligne.numero,
                reponse: le('14/03/2026'),
                delai: 5,
                dansLesDelais: true,
                feuille: 'Suivi courriels',
                cellule: 'G8',
                annulation: annulation(ligne),
              },
        ),
      ouvrirClasseur: async () => ({ ...(await import('../essais/exemples')).CLASSEUR }),
    });
    await agent.click(await carte('CL-0003'));
    await agent.type(date(), '14/03/2026');
    await agent.click(enregistrer());
    await screen.findByText(/le volet vient de le relire/);
    await waitFor(() => {
      expect(recherches).toBe(2);
    });
    expect(date()).toHaveValue('14/03/2026');
    await agent.click(enregistrer());
    expect(await screen.findByText(/enregistrée pour CL-0003/)).toBeInTheDocument();
    expect(faux.demandes('enregistrerReponse').map(([saisie]) => saisie.ligne.ligne)).toEqual([7, 8]);
  });

  it('ne propose pas de répondre deux fois, et rend le focus à la demande au retour', async () => {
    const { agent } = await ouvrir();
    await agent.click(await carte('CL-0005'));
    expect(screen.getByText(/a déjà une réponse, datée du 14\/03\/2026/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Montrer la cellule G9' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Enregistrer la réponse' })).not.toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: 'Revenir aux demandes' }));
    expect(await carte('CL-0005')).toHaveFocus();
  });

  it('fait corriger la date de réception avant de répondre', async () => {
    const { agent } = await ouvrir();
    await agent.click(await carte('CL-0073'));
    expect(screen.getByText(/La date de réception de cette demande manque/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Montrer la cellule B77' })).toBeInTheDocument();
  });

  it('montre vingt demandes à la fois', async () => {
    const beaucoup = Array.from({ length: 27 }, (_, rang) => ({
      ...EN_RETARD,
      ligne: 100 + rang,
      numero: rang === 0 ? 'CL-0003' : `CL-1${String(rang)}`,
    }));
    const { agent } = await ouvrir({ chercherDemandes: () => Promise.resolve(beaucoup) });
    expect(within(screen.getByRole('list', { name: 'Demandes trouvées' })).getAllByRole('listitem')).toHaveLength(20);
    await agent.click(screen.getByRole('button', { name: nom('Afficher 7 demandes de plus') }));
    expect(within(screen.getByRole('list', { name: 'Demandes trouvées' })).getAllByRole('listitem')).toHaveLength(27);
  });

  it('se fait au clavier seul, de la recherche à la confirmation', async () => {
    const { agent } = await ouvrir();
    await agent.tab();
    expect(screen.getByRole('textbox', { name: 'Numéro, expéditeur, objet ou date' })).toHaveFocus();
    await agent.keyboard('cl-0003{Enter}');
    await screen.findByText(/trouvées pour/);
    await agent.tab();
    await agent.tab();
    expect(await carte('CL-0003')).toHaveFocus();
    await agent.keyboard('{Enter}');
    await waitFor(() => {
      expect(date()).toHaveFocus();
    });
    await agent.keyboard('14/3/2026{Enter}');
    expect(await screen.findByText(/Réponse du 14\/03\/2026 enregistrée pour CL-0003/)).toBeInTheDocument();
  });
});
