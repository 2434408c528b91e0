import { EVENEMENT_DE_FENETRE, type DemandeDialogue } from './dialogue';
import { DialogueXdm } from './dialogue-xdm';

describe('DialogueXdm', () => {
  const installer = () => {
    const journal: string[] = [];
    const fermetures: (() => void)[] = [];
    const dialogue = new DialogueXdm(
      'https://localhost:3000',
      ({ adresse, largeur, hauteur }: DemandeDialogue, surEvenement) => {
        journal.push(`${adresse.href} ${largeur} × ${hauteur}`);
        fermetures.push(() => {
          surEvenement(EVENEMENT_DE_FENETRE.fermee);
        });
        return { fermer: () => journal.push('fermée par la page') };
      },
      () => ({}),
      ({ messageType }) => journal.push(`événement ${messageType}`),
    );
    return { dialogue, journal, fermerALaMain: () => fermetures.at(-1)?.() };
  };
  const demande = (url: string): string => JSON.stringify({ url, width: 32, height: 28, displayInIframe: true });
  const MESSAGE = 'https://localhost:3000/message.html?phrase=oui';

  it('dessine la fenêtre demandée, une seule à la fois', () => {
    const { dialogue, journal } = installer();
    expect([dialogue.ouvrir(demande(MESSAGE)), dialogue.ouvrir(demande(MESSAGE))]).toEqual([0, 12_007]);
    expect(journal).toEqual([`${MESSAGE} 32 × 28`]);
  });

  it("dit à la page que la personne a fermé, et peut s'ouvrir de nouveau", () => {
    const { dialogue, journal, fermerALaMain } = installer();
    dialogue.ouvrir(demande(MESSAGE));
    fermerALaMain();
    expect(dialogue.estOuverte).toBe(false);
    expect(journal.at(-1)).toBe('événement 12006');
    expect(dialogue.ouvrir(demande(MESSAGE))).toBe(0);
  });

  it('se ferme avec la page, sans lui en parler', () => {
    const { dialogue, journal } = installer();
    dialogue.ouvrir(demande(MESSAGE));
    dialogue.fermer();
    dialogue.fermer();
    expect(journal.slice(1)).toEqual(['fermée par la page']);
  });

  it.each([
    ['http://localhost:3000/message.html', 12_005],
    ['https://ailleurs.invalid/message.html', 12_004],
    ['message.html', 12_004],
  ])('refuse %s', (url, code) => {
    const { dialogue, journal } = installer();
    expect(dialogue.ouvrir(demande(url))).toBe(code);
    expect(journal).toEqual([]);
  });

  it('répond que rien ne dessine de fenêtre', () => {
    expect(
      new DialogueXdm(
        'https://localhost:3000',
        null,
        () => ({}),
        () => undefined,
      ).ouvrir(demande(MESSAGE)),
    ).toBe(5000);
  });
});
