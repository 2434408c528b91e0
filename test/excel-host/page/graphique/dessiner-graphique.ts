import type { VueGraphique } from '../../vue/vue-classeur';
import { dessinerBarres } from './barres';
import { type Cadre, retirer } from './cadre-graphique';
import { dessinerCourbes } from './courbes';
import { dessinerLegende, type EntreeLegende } from './legende';
import { dessinerNuage } from './nuage';
import { type NoeudSvg, svg } from './noeud-svg';
import { dessinerRadar } from './radar';
import { resumerGraphique } from './resumer-graphique';
import { couleurDuPoint, dessinerSecteurs } from './secteurs';
import { couperEnLignes, texteSvg } from './texte-svg';

const MARGE = 10;
const TITRE = { taille: 17, interligne: 21 };

const parPoint = (graphique: VueGraphique): boolean => graphique.type === 'anneau' || graphique.type === 'secteurs';

function entreesDe(graphique: VueGraphique): readonly EntreeLegende[] {
  const [premiere] = graphique.series;
  if (!parPoint(graphique))
    return graphique.series.flatMap(({ nom, couleur, tendances = [] }) => [
      { nom, couleur },
      ...tendances.map((tendance) => ({ nom: tendance.nom, couleur: tendance.couleur })),
    ]);
  return premiere ? graphique.categories.map((nom, rang) => ({ nom, couleur: couleurDuPoint(premiere, rang) })) : [];
}

function dessinerTrace(graphique: VueGraphique, cadre: Cadre): readonly NoeudSvg[] {
  switch (graphique.type) {
    case 'anneau':
    case 'secteurs':
      return dessinerSecteurs(graphique, cadre);
    case 'courbes':
    case 'courbes-empilees':
    case 'courbes-empilees-100':
    case 'aires':
    case 'aires-empilees':
    case 'aires-empilees-100':
      return dessinerCourbes(graphique, cadre);
    case 'nuage':
      return dessinerNuage(graphique, cadre);
    case 'radar':
    case 'radar-plein':
      return dessinerRadar(graphique, cadre);
    case 'autre':
      return [
        texteSvg(
          "Ce type de graphique n'est pas dessiné ici.",
          cadre.x + cadre.largeur / 2,
          cadre.y + cadre.hauteur / 2,
        ),
      ];
    case 'colonnes':
    case 'colonnes-empilees':
    case 'colonnes-empilees-100':
    case 'barres':
    case 'barres-empilees':
    case 'barres-empilees-100':
      return dessinerBarres(graphique, cadre);
  }
}

/** Le dessin entier d'un graphique : fond, titre, légende, tracé ; son contenu est aussi dit en mots. */
export function dessinerGraphique(graphique: VueGraphique): NoeudSvg {
  const { largeur, hauteur } = graphique.ancre;
  let reste: Cadre = { x: MARGE, y: MARGE, largeur: largeur - 2 * MARGE, hauteur: hauteur - 2 * MARGE };
  const titre = graphique.titre === null ? [] : couperEnLignes(graphique.titre, reste.largeur, TITRE.taille);
  const lignes = titre.map((ligne, rang) =>
    texteSvg(ligne, largeur / 2, MARGE + TITRE.interligne * (rang + 0.5), { taille: TITRE.taille }),
  );
  reste = retirer(reste, 'haut', titre.length * TITRE.interligne + (titre.length > 0 ? 6 : 0));
  const legende = dessinerLegende(entreesDe(graphique), graphique.legende, reste);
  return svg(
    'svg',
    {
      width: largeur,
      height: hauteur,
      viewBox: `0 0 ${largeur} ${hauteur}`,
      role: 'img',
      'aria-label': resumerGraphique(graphique),
    },
    svg('rect', { x: 0.5, y: 0.5, width: largeur - 1, height: hauteur - 1, fill: '#ffffff', stroke: '#d9d9d9' }),
    ...lignes,
    ...legende.noeuds,
    ...dessinerTrace(graphique, legende.reste),
  );
}
