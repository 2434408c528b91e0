import '@testing-library/jest-dom';
import { FluentProvider, RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { MAUVAISES_REPONSES } from '../../domain/redaction/essais/mauvaises-reponses';
import { nom } from '../essais/nom';
import { theme } from '../theme';
import { RelireReponse } from './RelireReponse';

// Monter Fluent dans jsdom est lent sur une machine chargée.
jest.setTimeout(30_000);

const objet = () => screen.getByRole('textbox', { name: 'Objet (facultatif)' });
const reponse = () => screen.getByRole('textbox', { name: 'Votre réponse' });
const bouton = (name: string | RegExp) => screen.getByRole('button', { name });
const suggestions = () => within(screen.getByRole('list')).getAllByRole('listitem');

function vue(cachee = false) {
  // Les styles vont dans un autre document : jsdom, qui ne dessine pas, perdrait son temps à les appliquer.
  const ailleurs = document.implementation.createHTMLDocument();
  return (
    <RendererProvider renderer={createDOMRenderer(ailleurs)} targetDocument={ailleurs}>
      <FluentProvider theme={theme}>
        <main>
          <h1>Suivi des réponses</h1>
          <div hidden={cachee}>
            <RelireReponse />
          </div>
        </main>
      </FluentProvider>
    </RendererProvider>
  );
}

async function relire(texte: string, titre = 'Carte de stationnement') {
  if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  const agent = userEvent.setup({ delay: null });
  render(vue());
  if (titre !== '') {
    await agent.click(objet());
    await agent.paste(titre);
  }
  if (texte !== '') {
    await agent.click(reponse());
    await agent.paste(texte);
  }
  await agent.click(bouton('Relire'));
  return agent;
}

describe('RelireReponse', () => {
  it("dit que rien ne quitte le poste ni n'entre dans le classeur", () => {
    render(vue());
    expect(screen.getByText(/rien n'est envoyé, rien n'est écrit dans le classeur/)).toBeInTheDocument();
  });

  it('demande un texte quand il n’y en a pas, et y met le focus', async () => {
    await relire('', '');
    expect(screen.getByText(/Collez d'abord votre réponse/)).toBeInTheDocument();
    expect(reponse()).toHaveFocus();
  });

  it('résume la réponse en trois chiffres et annonce le nombre de suggestions', async () => {
    await relire('Venez demain au guichet. Nonobstant la grève, il est ouvert.');
    expect(screen.getByText(/^1\ssuggestion\. Gardez ce qui vous sert/)).toBeInTheDocument();
    expect(screen.getAllByRole('definition').map((valeur) => valeur.textContent)).toEqual(['2', '5', '0\u00A0%']);
    expect(screen.getByRole('heading', { name: 'Relecture' })).toHaveFocus();
  });

  it("surligne l'endroit de la suggestion, y met le focus, et ramène à la liste", async () => {
    const agent = await relire('Nonobstant la grève, venez. Votre demande sera examinée.');
    await agent.click(bouton(nom('Montrer dans le texte : « Votre demande sera examinée »')));
    const marque = screen.getByText('Votre demande sera examinée', { selector: 'mark' });
    expect(marque).toHaveFocus();
    expect(suggestions()[1]).toHaveAttribute('aria-current', 'true');
    await agent.tab();
    expect(bouton('Remplacer')).toHaveFocus();
    await agent.click(bouton('Revenir à la liste'));
    expect(bouton(nom('Montrer dans le texte : « Votre demande sera examinée »'))).toHaveFocus();
  });

  it("passe d'une suggestion à la suivante sans quitter le texte", async () => {
    const agent = await relire('Nonobstant la grève, venez. Votre demande sera examinée.');
    await agent.click(bouton(nom('Montrer dans le texte : « Nonobstant »')));
    expect(screen.getByText('Jargon (1 sur 2)')).toBeInTheDocument();
    await agent.click(bouton('Suivante'));
    expect(screen.getByText('Votre demande sera examinée', { selector: 'mark' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Suivante' })).not.toBeInTheDocument();
  });

  it('remplace mot à mot, relit aussitôt, et annule', async () => {
    const agent = await relire('Nonobstant la grève, venez. Votre demande sera examinée.');
    await agent.click(bouton(nom('Remplacer « Nonobstant » par « Malgré »')));
    expect(reponse()).toHaveValue('Malgré la grève, venez. Votre demande sera examinée.');
    expect(screen.getByText('« Nonobstant » est remplacé par « Malgré ».')).toBeInTheDocument();
    expect(suggestions()).toHaveLength(1);
    expect(bouton(nom('Montrer dans le texte : « Votre demande sera examinée »'))).toHaveFocus();
    await agent.click(bouton('Annuler le dernier remplacement'));
    expect(reponse()).toHaveValue('Nonobstant la grève, venez. Votre demande sera examinée.');
    expect(suggestions()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Annuler le dernier remplacement' })).not.toBeInTheDocument();
  });

  it("remplace dans l'objet comme dans le texte", async () => {
    const agent = await relire('Payez avant le 3 mai.', "Notification d'un indu");
    await agent.click(bouton(nom("Remplacer « Notification d'un indu » par « Montant à rembourser »")));
    expect(objet()).toHaveValue('Montant à rembourser');
  });

  it('ne remplace plus rien quand le texte a changé depuis la relecture', async () => {
    const agent = await relire('Nonobstant la grève, venez.');
    await agent.type(reponse(), ' Merci.');
    expect(screen.getByText(/a changé depuis cette relecture/)).toBeInTheDocument();
    await agent.click(bouton(nom('Remplacer « Nonobstant » par « Malgré »')));
    expect(reponse()).toHaveValue('Nonobstant la grève, venez. Merci.');
    await agent.click(bouton('Relire'));
    expect(screen.queryByText(/a changé depuis cette relecture/)).not.toBeInTheDocument();
  });

  it('montre les premières suggestions, puis toutes', async () => {
    const agent = await relire(Array.from({ length: 15 }, () => 'Nonobstant la grève, venez.').join('\n'));
    expect(suggestions()).toHaveLength(12);
    await agent.click(bouton(nom('Voir 3 autres suggestions')));
    expect(suggestions()).toHaveLength(15);
    expect(within(suggestions()[12] ?? document.body).getByRole('button', { name: /^Montrer/ })).toHaveFocus();
  });

  it('copie la réponse, et la sélectionne si le presse-papiers est fermé', async () => {
    const agent = await relire('Venez demain.');
    await agent.click(bouton('Copier ma réponse'));
    expect(await screen.findByText('Réponse copiée.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('Venez demain.');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('fermé'));
    await agent.click(bouton('Copier ma réponse'));
    expect(await screen.findByText(/Votre réponse est sélectionnée/)).toBeInTheDocument();
    await waitFor(() => {
      expect(reponse()).toHaveFocus();
    });
  });

  it("garde la réponse et sa relecture quand on passe à un autre outil, puis qu'on revient", async () => {
    const agent = userEvent.setup({ delay: null });
    const { rerender } = render(vue());
    await agent.click(reponse());
    await agent.paste('Nonobstant la grève, venez.');
    await agent.click(bouton('Relire'));
    rerender(vue(true));
    rerender(vue());
    expect(reponse()).toHaveValue('Nonobstant la grève, venez.');
    expect(bouton(nom('Remplacer « Nonobstant » par « Malgré »'))).toBeInTheDocument();
  });

  it("n'a aucun défaut d'accessibilité pour axe, une suggestion surlignée", async () => {
    const [premiere] = MAUVAISES_REPONSES;
    const agent = await relire(premiere?.texte ?? '', premiere?.objet);
    await agent.click(screen.getAllByRole('button', { name: /^Montrer/ })[1] ?? bouton('Relire'));
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
