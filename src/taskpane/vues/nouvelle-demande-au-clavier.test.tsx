import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { monterVolet } from '../essais/monter';

// Monter tout le volet dans jsdom est lent sur une machine chargée.
jest.setTimeout(60_000);

/** Une personne qui n'a que son clavier : chaque touche qui n'écrit pas un signe de la demande est comptée. */
class Clavier {
  touches = 0;

  constructor(private readonly agent: UserEvent) {}

  async presser(touche: 'Tab' | 'ArrowRight' | 'Enter'): Promise<void> {
    this.touches += 1;
    await this.agent.keyboard(`{${touche}}`);
  }

  async allerA(champ: () => HTMLElement): Promise<void> {
    for (let essais = 0; document.activeElement !== champ() && essais < 20; essais += 1) await this.presser('Tab');
    expect(champ()).toHaveFocus();
  }

  async ecrire(champ: () => HTMLElement, texte: string): Promise<void> {
    await this.allerA(champ);
    await this.agent.keyboard(texte);
  }
}

const champ = (nom: RegExp) => () => screen.getByRole('textbox', { name: nom });

async function remplir(clavier: Clavier, expediteur: string): Promise<void> {
  await clavier.ecrire(champ(/^Date de réception/), '20/11/2026');
  await clavier.ecrire(champ(/expéditeur/), expediteur);
  await clavier.ecrire(champ(/Coordonnées/), 'lou@exemple.fr');
  await clavier.ecrire(champ(/Objet/), 'Attestation');
  await clavier.presser('Enter');
}

describe('Une nouvelle demande au clavier seul', () => {
  it("demande moins de dix touches en plus de son texte, depuis l'accueil comme pour la suivante de la pile", async () => {
    const { faux, agent } = monterVolet();
    const accueil = await screen.findByRole('tab', { name: "Aujourd'hui" });
    accueil.focus();
    const clavier = new Clavier(agent);
    await clavier.presser('ArrowRight');
    await clavier.presser('Enter');
    await remplir(clavier, 'Martin Lou');
    expect(await screen.findByText(/La demande CL-0243 est enregistrée/)).toBeInTheDocument();
    expect(clavier.touches).toBeLessThan(10);

    await waitFor(() => {
      expect(champ(/^Date de réception/)()).toHaveFocus();
    });
    clavier.touches = 0;
    await remplir(clavier, 'Blanc Ève');
    await waitFor(() => {
      expect(faux.demandes('enregistrerDemande')).toHaveLength(2);
    });
    expect(faux.demandes('enregistrerDemande')[1]?.[0]).toMatchObject({
      reception: '20/11/2026',
      expediteur: 'Blanc Ève',
      objet: 'Attestation',
    });
    expect(clavier.touches).toBeLessThan(7);
  });
});
