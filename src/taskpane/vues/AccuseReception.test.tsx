import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentProps } from 'react';
import { SERVICE_VIDE } from '../../domain/accuse-de-reception/service-du-dossier';
import { EN_RETARD, le } from '../essais/exemples';
import { A_ACCUSER, monterAccuse, SERVICE, TRIBUNAL } from '../essais/monter-accuse';
import { nom } from '../essais/nom';
import type { AccuseReception } from './AccuseReception';

// Monter le formulaire dans jsdom est lent sur une machine chargée.
jest.setTimeout(30_000);

const radio = (name: string) => screen.getByRole('radio', { name });
const bouton = (name: string) => screen.getByRole('button', { name: nom(name) });
const champ = (name: RegExp) => screen.getByRole('textbox', { name });
const apercu = () => screen.getByRole('group', { name: 'Texte' });
const REJET = 'Le silence vaut rejet';
const ACCEPTATION = 'Le silence vaut acceptation';
const BROUILLON = 'Copier le brouillon (texte incomplet)';

describe('AccuseReception', () => {
  it('laisse le régime à déterminer, et ne donne pas le texte pour complet', () => {
    monterAccuse();
    expect(radio('À déterminer')).toBeChecked();
    expect(screen.getByText(nom('Texte incomplet : 1 point à régler'))).toBeInTheDocument();
    expect(apercu()).toHaveTextContent(/^BROUILLON INCOMPLET/);
    expect(bouton(BROUILLON)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Copier le texte' })).not.toBeInTheDocument();
  });

  it("explique chaque régime, et rappelle les règles de celui qu'on choisit", async () => {
    const { agent } = monterAccuse();
    expect(radio(ACCEPTATION)).toHaveAccessibleDescription(/L'usager peut demander une attestation/);
    await agent.click(radio(REJET));
    expect(screen.getByText(/une réclamation, ou un recours administratif \(L231-4, 2°\)/)).toBeInTheDocument();
  });

  it('écrit le texte à mesure, et le copie entier une fois complet', async () => {
    const { agent, copies } = monterAccuse();
    await agent.click(radio(ACCEPTATION));
    expect(screen.getByText('Texte complet')).toBeInTheDocument();
    await agent.click(bouton('Copier le texte'));
    expect(copies[0]).toEqual(
      expect.stringMatching(
        /^Objet\s: Nous avons reçu votre demande CL-0003\n\n[^]*répondu le 14\/01\/2027[^]*59000 Lille/,
      ),
    );
    expect(await screen.findByText(/^Texte copié/)).toBeInTheDocument();
  });

  it('ne copie un texte incomplet que sous le nom de brouillon', async () => {
    const { agent, copies } = monterAccuse({ tribunal: '' });
    await agent.click(radio(REJET));
    await agent.click(bouton(BROUILLON));
    expect(copies[0]).toEqual(expect.stringMatching(/^BROUILLON INCOMPLET/));
    expect(await screen.findByText(/^Brouillon copié, avec 1\spoint à régler/)).toBeInTheDocument();
  });

  it('se remplit et se copie au clavier seul', async () => {
    const { agent, copies } = monterAccuse();
    await agent.tab();
    expect(radio('À déterminer')).toHaveFocus();
    await agent.keyboard('{ArrowDown}');
    expect(radio('Rien à décider (accusé simple)')).toBeChecked();
    bouton('Copier le texte').focus();
    await agent.keyboard('{Enter}');
    expect(copies).toHaveLength(1);
  });

  it('oublie la copie dès que le texte change', async () => {
    const { agent } = monterAccuse();
    await agent.click(radio(REJET));
    await agent.click(bouton('Copier le texte'));
    expect(await screen.findByText(/^Texte copié/)).toBeInTheDocument();
    await agent.click(radio(ACCEPTATION));
    expect(screen.queryByText(/^Texte copié/)).not.toBeInTheDocument();
  });

  it('sélectionne le texte et dit Ctrl + C quand le presse-papiers est fermé', async () => {
    const { agent } = monterAccuse({ onCopier: () => Promise.resolve(false) });
    await agent.click(radio(ACCEPTATION));
    await agent.click(bouton('Copier le texte'));
    expect(await screen.findByText(/appuyez sur Ctrl \+ C/)).toBeInTheDocument();
    expect(apercu()).toHaveFocus();
    expect(document.getSelection()?.toString()).toBe(apercu().textContent);
  });

  it.each<readonly [string, RegExp]>([
    ['Nommer le tribunal administratif compétent', /^Tribunal administratif/],
    ['Donner le nom du service', /^Nom du service/],
    ["Donner l'adresse postale du service", /^Adresse postale/],
    ['Donner le téléphone du service', /^Téléphone/],
    ['Écrire les pièces manquantes', /^Pièces manquantes/],
    ['Donner la date limite des pièces', /^À recevoir au plus tard le/],
    ['Donner le délai de décision', /^Délai de décision/],
  ])('mène au champ : %s', async (manque, libelle) => {
    const { agent } = monterAccuse({ service: SERVICE_VIDE, tribunal: '' });
    await agent.click(radio(REJET));
    await agent.clear(champ(/^Délai de décision/));
    await agent.click(screen.getByRole('checkbox', { name: /pièces manquent/ }));
    await agent.click(bouton(manque));
    expect(champ(libelle)).toHaveFocus();
  });

  it('mène au choix du régime, et à la cellule du registre pour une réception illisible', async () => {
    const { agent, montrees } = monterAccuse({ ligne: { ...A_ACCUSER, reception: null } });
    await agent.click(bouton("Choisir ce que vaudra l'absence de réponse"));
    expect(radio('À déterminer')).toHaveFocus();
    await agent.click(screen.getByRole('button', { name: /Corriger dans le registre/ }));
    expect(montrees).toEqual(['Suivi courriels B7']);
  });

  it("promet la date de l'échéance, sauf si elle est passée", () => {
    monterAccuse();
    expect(champ(/^Réponse promise/)).toHaveValue('28/11/2026');
    monterAccuse({ ligne: EN_RETARD });
    expect(screen.getAllByRole('textbox', { name: /^Réponse promise/ })[1]).toHaveValue('');
    expect(screen.getByText(/L'échéance du 23\/03\/2026 est passée/)).toBeInTheDocument();
  });

  it('dit sous le champ une date promise illisible, et garde le texte incomplet', async () => {
    const { agent } = monterAccuse();
    await agent.click(radio('Rien à décider (accusé simple)'));
    await agent.clear(champ(/^Réponse promise/));
    await agent.type(champ(/^Réponse promise/), '30/02/2027');
    expect(champ(/^Réponse promise/)).toHaveAccessibleDescription(/n'existe pas/);
    expect(bouton('Corriger la date de réponse promise, qui ne se lit pas')).toBeInTheDocument();
  });

  it('liste les pièces manquantes dans le texte, une par ligne', async () => {
    const { agent } = monterAccuse();
    await agent.click(radio(REJET));
    await agent.click(screen.getByRole('checkbox', { name: /pièces manquent/ }));
    await agent.type(champ(/^Pièces manquantes/), "Pièce d'identité{Enter}Plan");
    await agent.type(champ(/^À recevoir/), '15/12/2026');
    expect(screen.getByText('Texte complet')).toBeInTheDocument();
    expect(apercu().textContent).toMatch(/- Pièce d'identité\n- Plan\n.*15\/12\/2026/);
  });

  it("prend le texte de l'agent pour un autre recours", async () => {
    const { agent } = monterAccuse();
    await agent.click(radio(REJET));
    await agent.click(screen.getByRole('checkbox', { name: /Un autre recours/ }));
    await agent.type(champ(/^Délais et voies/), 'Saisissez la commission.');
    expect(apercu()).toHaveTextContent('Saisissez la commission.');
    expect(apercu()).not.toHaveTextContent('contentieux');
  });

  it('montre un service connu en résumé, et le rend modifiable', async () => {
    const { agent, services } = monterAccuse();
    expect(screen.queryByRole('textbox', { name: /Nom du service/ })).not.toBeInTheDocument();
    await agent.click(bouton('Modifier le service'));
    expect(champ(/^Nom du service/)).toHaveFocus();
    await agent.tab();
    expect(services).toEqual([]);
    await agent.type(champ(/^Téléphone/), ' (matin)');
    await agent.tab();
    expect(services).toEqual([{ ...SERVICE, telephone: '03 20 00 00 00 (matin)' }]);
  });

  it('rappelle le tribunal nommé, une fois le champ quitté', async () => {
    const { agent, tribunaux } = monterAccuse({ tribunal: '' });
    await agent.click(radio(REJET));
    await agent.type(champ(/^Tribunal/), TRIBUNAL);
    expect(tribunaux).toEqual([]);
    await agent.tab();
    expect(tribunaux).toEqual([TRIBUNAL]);
  });

  it("montre le texte de l'usager comme du texte", () => {
    const { volet } = monterAccuse({
      ligne: { ...A_ACCUSER, objet: '<img src=x onerror=alert(1)>', expediteur: '<b>Lou</b>' },
    });
    expect(within(apercu()).getByText(/<img src=x onerror=alert\(1\)>/)).toBeInTheDocument();
    expect(volet.querySelector('img')).toBeNull();
  });

  it.each<readonly [string, Partial<ComponentProps<typeof AccuseReception>>, string]>([
    ['vide', { service: SERVICE_VIDE, tribunal: '' }, REJET],
    ['complet', {}, ACCEPTATION],
    ['en retard', { ligne: EN_RETARD }, ACCEPTATION],
    ['déjà accusé', { ligne: { ...A_ACCUSER, accuse: le('16/11/2026') } }, 'Rien à décider (accusé simple)'],
  ])("n'a aucun défaut d'accessibilité : %s", async (_, change, regime) => {
    const { agent } = monterAccuse(change);
    await agent.click(radio(regime));
    await agent.click(screen.getByRole('checkbox', { name: /pièces manquent/ }));
    // jsdom ne dessine pas : contrastes et textes en icônes se vérifient dans un vrai navigateur.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
