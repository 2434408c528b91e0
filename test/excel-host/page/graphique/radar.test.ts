import type { VueGraphique } from '../../vue/vue-classeur';
import { dessinerGraphique } from './dessiner-graphique';
import type { NoeudSvg } from './noeud-svg';

const GRAPHIQUE: VueGraphique = {
  nom: 'G',
  type: 'radar',
  titre: null,
  series: [
    {
      nom: 'Reçues',
      valeurs: [4, 2, 3],
      couleur: '#4472C4',
      couleursPoints: [],
      tendances: [
        {
          nom: 'Linéaire (Reçues)',
          couleur: '#000000',
          points: [
            { x: 1, y: 4 },
            { x: 3, y: 3 },
          ],
        },
      ],
    },
  ],
  categories: ['janv.', 'févr.', 'mars'],
  titreAxeValeurs: null,
  titreAxeCategories: null,
  legende: 'bas',
  etiquettes: 'aucune',
  ancre: { gauche: 0, haut: 0, largeur: 400, hauteur: 300 },
};
const noeuds = (noeud: NoeudSvg): readonly NoeudSvg[] => [
  noeud,
  ...noeud.contenu.flatMap((un) => (typeof un === 'string' ? [] : noeuds(un))),
];
const textes = (graphique: VueGraphique): readonly string[] =>
  noeuds(dessinerGraphique(graphique)).flatMap(({ nom, contenu }) =>
    nom === 'text' ? contenu.filter((un) => typeof un === 'string') : [],
  );
const classes = (graphique: VueGraphique): readonly unknown[] =>
  noeuds(dessinerGraphique(graphique)).map(({ attributs }) => attributs['class']);

describe('dessinerGraphique', () => {
  it('dessine un radar : une branche par catégorie, le plus grand au bout', () => {
    const radar = noeuds(dessinerGraphique(GRAPHIQUE)).find(({ attributs }) => attributs['class'] === 'radar');
    expect(String(radar?.attributs['points']).split(' ')).toHaveLength(3);
    expect(textes(GRAPHIQUE)).toEqual(expect.arrayContaining(['janv.', 'févr.', 'mars']));
  });

  it('écrit la table des données sous les courbes, à la place des noms de l’axe', () => {
    const avecTable: VueGraphique = { ...GRAPHIQUE, type: 'courbes', table: { cles: true } };
    const lus = textes(avecTable);
    expect(lus.filter((texte) => texte === 'janv.')).toHaveLength(1);
    expect(lus).toEqual(expect.arrayContaining(['Reçues', '4', '2', '3']));
  });

  it('trace les tendances des courbes, et les nomme dans la légende', () => {
    const courbes: VueGraphique = { ...GRAPHIQUE, type: 'courbes' };
    expect(classes(courbes)).toContain('tendance');
    expect(textes(courbes)).toContain('Linéaire (Reçues)');
  });

  it("écrit l'étiquette que dit chaque point", () => {
    const [serie] = GRAPHIQUE.series;
    if (!serie) throw new Error('Aucune série');
    const etiquete: VueGraphique = {
      ...GRAPHIQUE,
      type: 'colonnes',
      series: [{ ...serie, textes: ['quatre', null, '3,0 j'] }],
    };
    expect(textes(etiquete)).toEqual(expect.arrayContaining(['quatre', '3,0 j']));
  });
});
