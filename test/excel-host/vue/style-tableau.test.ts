import { classeurNeuf } from '../classeur-neuf';
import { creerTableau } from '../modele/creer-tableau';
import { rectangle } from '../modele/rectangle';
import { VueClasseurHote } from './vue-classeur-hote';

describe('styleDansTableau', () => {
  it('montre les titres sur fond plein et une ligne de données sur deux en bande', () => {
    const classeur = classeurNeuf();
    creerTableau(classeur.feuilleActive, rectangle(1, 1, 4, 2), true);
    const vue = new VueClasseurHote(classeur).feuille(classeur.feuilleActive.id);
    expect(vue.cellule(1, 1)).toMatchObject({
      texte: 'Colonne1',
      style: { fond: '#4472C4', couleurTexte: '#FFFFFF', gras: true },
    });
    expect([2, 3, 4, 5].map((ligne) => vue.cellule(ligne, 1).style.fond)).toEqual([
      '#D9E1F2',
      undefined,
      '#D9E1F2',
      undefined,
    ]);
  });
});
