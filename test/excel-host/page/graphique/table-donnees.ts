import type { VueGraphique } from '../../vue/vue-classeur';
import type { Cadre } from './cadre-graphique';
import { ecrireNombre } from './ecrire-nombre';
import { type NoeudSvg, svg } from './noeud-svg';
import { largeurApprochee, texteSvg } from './texte-svg';

const TAILLE = 10;
const LIGNE = 17;
const TRAIT = '#d9d9d9';

type AvecTable = Pick<VueGraphique, 'categories' | 'series' | 'table'>;

/** Ce que la table des données prend sous le tracé et à sa gauche, en pixels. */
export function placeDeLaTable({ series, table }: AvecTable): { readonly gauche: number; readonly bas: number } {
  const noms = series.map(({ nom }) => largeurApprochee(nom, TAILLE) + (table?.cles === true ? 14 : 0));
  return { gauche: Math.max(0, ...noms) + 10, bas: (series.length + 1) * LIGNE + 4 };
}

/** La table sous le tracé : les catégories en titres, une ligne par série. */
export function dessinerTable(
  { categories, series, table }: AvecTable,
  trace: Cadre,
  gauche: number,
): readonly NoeudSvg[] {
  const haut = trace.y + trace.hauteur;
  const bas = haut + (series.length + 1) * LIGNE;
  const pas = trace.largeur / Math.max(1, categories.length);
  const ligne = (x1: number, y1: number, x2: number, y2: number): NoeudSvg =>
    svg('line', { x1, y1, x2, y2, stroke: TRAIT });
  const traits = [
    ...Array.from({ length: series.length + 2 }, (_, rang) =>
      ligne(rang < 1 ? trace.x : trace.x - gauche, haut + rang * LIGNE, trace.x + trace.largeur, haut + rang * LIGNE),
    ),
    ...Array.from({ length: categories.length + 1 }, (_, rang) =>
      ligne(trace.x + rang * pas, haut, trace.x + rang * pas, bas),
    ),
    ligne(trace.x - gauche, haut + LIGNE, trace.x - gauche, bas),
  ];
  const milieu = (rang: number): number => trace.x + (rang + 0.5) * pas;
  const titres = categories.map((nom, rang) => texteSvg(nom, milieu(rang), haut + LIGNE / 2, { taille: TAILLE }));
  const corps = series.flatMap(({ nom, couleur, valeurs }, rang) => {
    const y = haut + (rang + 1.5) * LIGNE;
    const cles = table?.cles === true;
    return [
      ...(cles ? [svg('rect', { x: trace.x - gauche + 3, y: y - 4, width: 8, height: 8, fill: couleur })] : []),
      texteSvg(nom, trace.x - gauche + (cles ? 15 : 4), y, { taille: TAILLE, ancrage: 'start' }),
      ...valeurs.map((valeur, colonne) =>
        texteSvg(valeur === null ? '' : ecrireNombre(valeur), milieu(colonne), y, { taille: TAILLE }),
      ),
    ];
  });
  return [...traits, ...titres, ...corps];
}
