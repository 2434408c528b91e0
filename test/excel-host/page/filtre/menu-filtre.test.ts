/** @jest-environment jsdom */
import { FausseFeuille } from '../essais/faux-classeur';
import { MenuFiltre } from './menu-filtre';

const SOUS_LE_TITRE = { left: 0, right: 64, bottom: 20 };

function ouvrir(): { feuille: FausseFeuille; etat: { foyer: number } } {
  document.body.replaceChildren();
  const feuille = new FausseFeuille('f', 'Essai');
  feuille.poser(1, 1, 'État').poser(2, 1, 'Ouverte');
  feuille.gestes.bouton = { titre: 'État', filtree: false, tri: null };
  feuille.gestes.choix = ['Close', 'Élie', 'Ouverte', ''].map((texte) => ({ texte, retenue: true }));
  const etat = { foyer: 0 };
  const menu = new MenuFiltre({
    surResultat: () => undefined,
    rendreLeFoyer: () => {
      etat.foyer += 1;
    },
  });
  expect(menu.ouvrir(feuille, { l: 1, c: 1 }, SOUS_LE_TITRE)).toBe(true);
  return { feuille, etat };
}
const panneau = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('.menu-filtre');
  if (element === null) throw new Error('Aucun menu');
  return element;
};
const caseDe = (nom: string): HTMLInputElement => {
  const etiquette = [...panneau().querySelectorAll('label')].find(({ textContent }) => textContent === nom);
  const coche = etiquette?.querySelector('input');
  if (!coche) throw new Error(nom);
  return coche;
};
const bouton = (nom: string): HTMLButtonElement => {
  const trouve = [...panneau().querySelectorAll('button')].find(({ textContent }) => textContent.endsWith(nom));
  if (!trouve) throw new Error(nom);
  return trouve;
};
const chercher = (texte: string): void => {
  const champ = panneau().querySelector<HTMLInputElement>('[type=search]');
  if (!champ) throw new Error('Aucune recherche');
  champ.value = texte;
  champ.dispatchEvent(new Event('input'));
};

describe('MenuFiltre', () => {
  it('ne retient que les valeurs cochées', () => {
    const { feuille, etat } = ouvrir();
    caseDe('(Sélectionner tout)').click();
    expect(bouton('OK').disabled).toBe(true);
    caseDe('Close').click();
    caseDe('(Vides)').click();
    bouton('OK').click();
    expect(feuille.gestes.demandes).toEqual([['filtrer', 1, 1, ['Close', '']]]);
    expect([panneau().hidden, etat.foyer]).toEqual([true, 1]);
  });

  it('ôte le critère quand tout est coché', () => {
    const { feuille } = ouvrir();
    bouton('OK').click();
    expect(feuille.gestes.demandes).toEqual([['filtrer', 1, 1, null]]);
  });

  it('ne retient que ce que la recherche a trouvé, sans tenir compte des accents', () => {
    const { feuille } = ouvrir();
    chercher('elie');
    expect([...panneau().querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
      '(Sélectionner tous les résultats)',
      'Élie',
    ]);
    bouton('OK').click();
    expect(feuille.gestes.demandes).toEqual([['filtrer', 1, 1, ['Élie']]]);
  });

  it('dit quand une recherche ne trouve rien', () => {
    ouvrir();
    chercher('zzz');
    expect(panneau().querySelector('[role=status]')?.textContent).toBe('Aucune valeur ne correspond.');
    expect(bouton('OK').disabled).toBe(true);
  });

  it('trie, et se ferme par Échap en rendant le clavier', () => {
    const { feuille, etat } = ouvrir();
    bouton('Trier de Z à A').click();
    expect(feuille.gestes.demandes).toEqual([['trier', 1, 1, false]]);
    panneau().hidden = false;
    panneau().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect([panneau().hidden, etat.foyer]).toEqual([true, 2]);
  });

  it("ne s'ouvre pas hors d'un titre filtrable", () => {
    const { feuille } = ouvrir();
    const menu = new MenuFiltre({ surResultat: () => undefined, rendreLeFoyer: () => undefined });
    expect(menu.ouvrir(feuille, { l: 2, c: 1 }, SOUS_LE_TITRE)).toBe(false);
  });
});
