/** @jest-environment jsdom */
import { creerElement } from '../creer-element';
import { Situations } from './situations';

function installer(): { bouton: HTMLButtonElement; situations: Situations; etat: { protegee: boolean; jour: string } } {
  document.body.replaceChildren();
  const etat = { protegee: false, jour: '23/11/2026' };
  const bouton = creerElement('button', { type: 'button' }, 'Situations');
  document.body.append(bouton);
  const situations = new Situations(
    bouton,
    [
      {
        nom: 'Feuille protégée',
        mention: 'Feuille protégée',
        effet: 'Rien ne change.',
        lire: () => etat.protegee,
        ecrire: (oui) => {
          etat.protegee = oui;
        },
      },
    ],
    {
      lire: () => etat.jour,
      ecrire: (jour) => {
        if (!jour.startsWith('14/')) return false;
        etat.jour = jour;
        return true;
      },
    },
  );
  return { bouton, situations, etat };
}
const champ = (selecteur: string): HTMLInputElement => {
  const element = document.querySelector<HTMLInputElement>(selecteur);
  if (!element) throw new Error(selecteur);
  return element;
};

describe('Situations', () => {
  it("met en place une situation d'un clic sur son interrupteur", () => {
    const { bouton, etat, situations } = installer();
    bouton.click();
    champ('[role=switch]').click();
    expect(etat.protegee).toBe(true);
    expect(situations.relire()).toEqual(['Feuille protégée']);
  });

  it('suit une situation que le complément a changée', () => {
    const { etat, situations } = installer();
    etat.protegee = true;
    situations.relire();
    expect(champ('[role=switch]').checked).toBe(true);
  });

  it('signale un jour illisible et garde le précédent', () => {
    const { bouton, etat } = installer();
    bouton.click();
    const jour = champ('#jour-courant');
    jour.value = '30/02/2026';
    jour.dispatchEvent(new Event('change'));
    expect(jour.getAttribute('aria-invalid')).toBe('true');
    expect(etat.jour).toBe('23/11/2026');
    jour.value = '14/03/2026';
    jour.dispatchEvent(new Event('change'));
    expect(jour.getAttribute('aria-invalid')).toBe('false');
    expect(etat.jour).toBe('14/03/2026');
  });

  it('se ferme par Échap et rend le clavier à son bouton', () => {
    const { bouton } = installer();
    bouton.click();
    expect(bouton.getAttribute('aria-expanded')).toBe('true');
    champ('.panneau-situations').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(bouton.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(bouton);
  });
});
