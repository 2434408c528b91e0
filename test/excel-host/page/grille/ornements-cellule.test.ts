/** @jest-environment jsdom */
import type { VueCellule } from '../../vue/vue-classeur';
import { STYLE_ORDINAIRE } from '../essais/faux-classeur';
import { dessinerOrnements } from './ornements-cellule';

const CELLULE: VueCellule = {
  texte: '5',
  type: 'nombre',
  style: STYLE_ORDINAIRE,
  barre: {
    de: 0.25,
    a: 0.75,
    couleur: '#5B9BD5',
    degrade: false,
    bordure: null,
    versLaGauche: false,
    axe: { place: 0.25, couleur: '#000000' },
    nom: 'barre de données à 50 %',
  },
  icone: { signe: '▲', couleur: '#2E7D32', nom: 'flèche verte vers le haut' },
};

describe('dessinerOrnements', () => {
  it("dessine l'axe, la barre à sa place et l'icône, chacune dite en mots", () => {
    const [axe, barre, icone] = dessinerOrnements(CELLULE, false);
    expect(axe?.getAttribute('aria-hidden')).toBe('true');
    expect([barre?.style.left, barre?.style.width, barre?.getAttribute('aria-label')]).toEqual([
      '25%',
      '50%',
      'barre de données à 50 %',
    ]);
    expect([icone?.textContent, icone?.getAttribute('role'), icone?.getAttribute('aria-label')]).toEqual([
      '▲',
      'img',
      'flèche verte vers le haut',
    ]);
  });

  it('se tait dans un second dessin de la même cellule', () => {
    expect(dessinerOrnements(CELLULE, true).map((un) => un.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
      'true',
    ]);
  });
});
