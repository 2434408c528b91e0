/** @jest-environment jsdom */
import { creerElement } from '../creer-element';
import { FauxClasseur } from '../essais/faux-classeur';
import { Onglets } from './onglets';

function installer(): { onglets: Onglets; montrees: string[] } {
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const classeur = new FauxClasseur('Essai', ['Courriels', '~Cachée', 'Courriers']);
  const montrees = ['f0'];
  const place = creerElement('div');
  document.body.replaceChildren(place);
  const onglets = new Onglets(
    place,
    () => classeur,
    () => montrees.at(-1) ?? '',
    (id) => {
      montrees.push(id);
    },
    () => undefined,
  );
  onglets.dessiner();
  return { onglets, montrees };
}
const noms = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent);

describe('Onglets', () => {
  it('montre les feuilles visibles, dans leur ordre', () => {
    installer();
    expect(noms()).toEqual(['Courriels', 'Courriers']);
    expect(document.querySelector('[aria-selected=true]')?.textContent).toBe('Courriels');
  });

  it('enjambe les feuilles masquées au clavier et reste sur la dernière', () => {
    const { onglets, montrees } = installer();
    onglets.passer(1);
    onglets.passer(1);
    expect(montrees).toEqual(['f0', 'f2']);
  });

  it('donne accès aux feuilles masquées par le menu', () => {
    const { montrees, onglets } = installer();
    document.querySelector<HTMLButtonElement>('.toutes-les-feuilles')?.click();
    const choix = [...document.querySelectorAll<HTMLButtonElement>('[role=menuitemcheckbox]')];
    expect(choix.map(({ textContent }) => textContent)).toEqual(['Courriels', '~Cachée (masquée)', 'Courriers']);
    choix[1]?.click();
    onglets.dessiner();
    expect(montrees.at(-1)).toBe('f1');
    expect(noms()).toContain('~Cachée');
  });
});
