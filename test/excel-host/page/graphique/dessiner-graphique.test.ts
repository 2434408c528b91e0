import type { VueGraphique } from '../../vue/vue-classeur';
import { dessinerGraphique } from './dessiner-graphique';
import type { NoeudSvg } from './noeud-svg';

const graphique = (changements: Partial<VueGraphique>): VueGraphique => ({
  nom: 'Trois parts',
  type: 'anneau',
  titre: 'Courriels',
  series: [
    { nom: 'Demandes', valeurs: [6, 3, 1], couleur: '#000091', couleursPoints: ['#18753C', '#6A6AF4', '#CE0500'] },
  ],
  categories: ['En moins de 8 jours', 'De 8 à 14 jours', 'Non répondu'],
  titreAxeValeurs: null,
  titreAxeCategories: null,
  legende: 'bas',
  etiquettes: 'pourcentages',
  ancre: { gauche: 0, haut: 0, largeur: 400, hauteur: 300 },
  ...changements,
});
const tous = (noeud: NoeudSvg): readonly NoeudSvg[] => [
  noeud,
  ...noeud.contenu.flatMap((partie) => (typeof partie === 'string' ? [] : tous(partie))),
];
const parClasse = (noeud: NoeudSvg, classe: string): readonly NoeudSvg[] =>
  tous(noeud).filter(({ attributs }) => attributs['class'] === classe);
const textes = (noeud: NoeudSvg): readonly string[] =>
  tous(noeud)
    .filter(({ nom }) => nom === 'text')
    .map(({ contenu: [texte] }) => (typeof texte === 'string' ? texte.replace(/\s/g, ' ') : ''));
const serie = (nom: string, valeurs: readonly (number | null)[], couleur: string): VueGraphique['series'][number] => ({
  nom,
  valeurs,
  couleur,
  couleursPoints: [],
});

describe('dessinerGraphique', () => {
  it('dessine une part par valeur, aux couleurs des points', () => {
    const parts = parClasse(dessinerGraphique(graphique({})), 'part');
    expect(parts.map(({ attributs }) => attributs['fill'])).toEqual(['#18753C', '#6A6AF4', '#CE0500']);
  });

  it('étiquette les parts en pourcentages du total', () => {
    expect(textes(dessinerGraphique(graphique({})))).toEqual(expect.arrayContaining(['60 %', '30 %', '10 %']));
  });

  it('dessine un tour complet quand une seule part a tout', () => {
    const [part] = parClasse(
      dessinerGraphique(graphique({ series: [serie('Demandes', [5, 0, null], '#000091')] })),
      'part',
    );
    expect(part?.attributs['d']).not.toContain('NaN');
    expect(String(part?.attributs['d'])).toMatch(/ 1 1 /);
  });

  it("ne dessine aucune part d'un anneau sans valeur, mais garde titre et légende", () => {
    const dessin = dessinerGraphique(graphique({ series: [serie('Demandes', [0, null, 0], '#000091')] }));
    expect(parClasse(dessin, 'part')).toHaveLength(0);
    expect(textes(dessin)).toEqual(expect.arrayContaining(['Courriels', 'Non répondu']));
  });

  it('empile les colonnes sans trou : le haut de chacune est le bas de la suivante', () => {
    const dessin = dessinerGraphique(
      graphique({
        type: 'colonnes-empilees',
        categories: ['nov.', 'déc.'],
        series: [serie('A', [4, 2], '#18753C'), serie('B', [3, null], '#CE0500')],
      }),
    );
    const [aNov, bNov, aDec, ...autres] = parClasse(dessin, 'barre').map(({ attributs }) => attributs);
    expect(autres).toHaveLength(0);
    expect(bNov?.['x']).toBe(aNov?.['x']);
    expect(Number(bNov?.['y']) + Number(bNov?.['height'])).toBeCloseTo(Number(aNov?.['y']));
    expect(Number(aNov?.['height'])).toBeCloseTo(2 * Number(aDec?.['height']));
  });

  it('met côte à côte les colonnes groupées', () => {
    const dessin = dessinerGraphique(
      graphique({
        type: 'colonnes',
        categories: ['nov.'],
        series: [serie('A', [4], '#18753C'), serie('B', [3], '#CE0500')],
      }),
    );
    const [a, b] = parClasse(dessin, 'barre').map(({ attributs }) => attributs);
    expect(Number(a?.['x']) + Number(a?.['width'])).toBeCloseTo(Number(b?.['x']));
  });

  it('interrompt une courbe à une cellule vide', () => {
    const dessin = dessinerGraphique(
      graphique({
        type: 'courbes',
        categories: ['a', 'b', 'c', 'd'],
        series: [serie('A', [1, 2, null, 3], '#18753C')],
      }),
    );
    expect(String(parClasse(dessin, 'courbe')[0]?.attributs['d']).match(/M/g)).toHaveLength(2);
  });

  it("n'a pas de légende quand le graphique n'en veut pas", () => {
    expect(parClasse(dessinerGraphique(graphique({ legende: null })), 'entree-legende')).toHaveLength(0);
    expect(parClasse(dessinerGraphique(graphique({ legende: 'droite' })), 'entree-legende')).toHaveLength(3);
  });

  it("dit en mots ce qu'il montre", () => {
    expect(dessinerGraphique(graphique({})).attributs['aria-label']).toBe(
      'Graphique en anneau : Courriels. Demandes : En moins de 8 jours 6, De 8 à 14 jours 3, Non répondu 1',
    );
  });

  it("prévient qu'un type n'est pas dessiné", () => {
    expect(textes(dessinerGraphique(graphique({ type: 'autre' })))).toContain(
      "Ce type de graphique n'est pas dessiné ici.",
    );
  });

  it('arrête les colonnes au pied de l’axe quand il commence au-dessus de zéro', () => {
    const dessin = dessinerGraphique(
      graphique({
        type: 'colonnes',
        etiquettes: 'aucune',
        legende: null,
        titre: null,
        series: [serie('Demandes', [1370, 1470, 1546], '#000091')],
        echelle: {
          min: 1250,
          max: 1600,
          graduations: [1250, 1600].map((valeur) => ({ valeur, texte: String(valeur) })),
        },
      }),
    );
    const pieds = parClasse(dessin, 'barre').map(({ attributs }) =>
      Math.round(Number(attributs['y']) + Number(attributs['height'])),
    );
    const axe = tous(dessin).find(({ nom, attributs }) => nom === 'line' && attributs['stroke'] === '#bfbfbf');
    expect(new Set(pieds)).toEqual(new Set([Math.floor(Number(axe?.attributs['y1']))]));
  });

  describe('des barres à plat aux catégories inversées', () => {
    const barres = (axes: VueGraphique['axes']): NoeudSvg =>
      dessinerGraphique(
        graphique({
          type: 'barres',
          etiquettes: 'aucune',
          categories: ['janv.', 'févr.'],
          series: [serie('Reçues', [4, 2], '#000091'), serie('Répondues', [3, 1], '#18753C')],
          ...(axes === undefined ? {} : { axes }),
        }),
      );
    const hauteurs = (dessin: NoeudSvg): readonly number[] =>
      parClasse(dessin, 'barre').map(({ attributs }) => Number(attributs['y']));
    const graduations = (dessin: NoeudSvg): number =>
      tous(dessin).filter(({ nom, attributs }) => nom === 'line' && attributs['stroke'] === '#d9d9d9').length;

    it('vont de haut en bas, leurs séries aussi', () => {
      const croissantes = (valeurs: readonly number[]): readonly number[] => [...valeurs].sort((x, y) => x - y);
      const rangs = (valeurs: readonly number[]): readonly number[] =>
        valeurs.map((valeur) => croissantes(valeurs).indexOf(valeur));
      const [alEndroit, inversees] = [undefined, { quadrillage: true, categoriesInversees: true }].map((axes) =>
        rangs(hauteurs(barres(axes))),
      );
      expect(inversees).toEqual(alEndroit?.map((rang) => 3 - rang));
    });

    it('n’ont de lignes de graduation que si le graphique les garde', () => {
      const sans = barres({ quadrillage: false, categoriesInversees: true });
      expect(graduations(barres({ quadrillage: true, categoriesInversees: true }))).toBeGreaterThan(0);
      expect(graduations(sans)).toBe(0);
    });
  });
});
