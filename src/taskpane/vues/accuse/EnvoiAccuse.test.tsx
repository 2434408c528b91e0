import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { le } from '../../essais/exemples';
import { A_ACCUSER, monterAccuse } from '../../essais/monter-accuse';
import { nom } from '../../essais/nom';

// Monter le formulaire dans jsdom est lent sur une machine chargée.
jest.setTimeout(30_000);

const AVEC_COLONNE = {
  ...A_ACCUSER,
  registre: { ...A_ACCUSER.registre, colonnes: { ...A_ACCUSER.registre.colonnes, annonce: 9 } },
};
const ACCEPTATION = 'Le silence vaut acceptation';
const radio = (name: string) => screen.getByRole('radio', { name });
const bouton = (name: string) => screen.getByRole('button', { name: nom(name) });
const champ = (name: RegExp) => screen.getByRole('textbox', { name });

describe('EnvoiAccuse', () => {
  it("note l'envoi du jour en un clic, avec la date promise si le registre a sa colonne", async () => {
    const { agent, envois } = monterAccuse({ ligne: AVEC_COLONNE });
    await agent.click(radio(ACCEPTATION));
    await agent.click(bouton("AR envoyé aujourd'hui"));
    expect(envois).toEqual([['23/11/2026', '28/11/2026']]);
  });

  it.each<readonly [string, boolean]>([
    ['un registre sans colonne', true],
    ['un texte incomplet', false],
  ])('ne note pas de date promise pour %s', async (_, choisir) => {
    const { agent, envois } = monterAccuse(choisir ? {} : { ligne: AVEC_COLONNE });
    if (choisir) await agent.click(radio(ACCEPTATION));
    await agent.click(bouton("AR envoyé aujourd'hui"));
    expect(envois).toEqual([['23/11/2026', '']]);
  });

  it("laisse changer la date d'envoi, et refuse celle qui ne se lit pas", async () => {
    const { agent, envois } = monterAccuse();
    const date = champ(/^Date d'envoi/);
    await agent.clear(date);
    await agent.type(date, '31/11/2026');
    await agent.click(bouton("Enregistrer l'envoi de l'AR"));
    expect(date).toHaveAccessibleDescription(/n'existe pas/);
    expect(date).toHaveFocus();
    expect(envois).toEqual([]);
    await agent.clear(date);
    await agent.type(date, '20/11/2026');
    await agent.click(bouton('AR envoyé le 20/11/2026'));
    expect(envois).toEqual([['20/11/2026', '']]);
  });

  it("ne propose pas de noter un AR déjà noté, ni celui d'une demande répondue", () => {
    monterAccuse({ ligne: { ...A_ACCUSER, accuse: le('16/11/2026') } });
    expect(screen.getByText(/Un AR est déjà noté le 16\/11\/2026/)).toBeInTheDocument();
    monterAccuse({ ligne: { ...A_ACCUSER, reponse: le('20/11/2026') } });
    expect(screen.getByText(/Cette demande a une réponse, datée du 20\/11\/2026/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /AR envoyé/ })).not.toBeInTheDocument();
  });

  it("montre le refus de la date d'envoi à côté du champ", () => {
    monterAccuse({ refusDate: "L'AR précède la réception." });
    expect(champ(/^Date d'envoi/)).toHaveAccessibleDescription(/L'AR précède la réception/);
  });
});
