import type { NoeudSvg } from '../page/graphique/noeud-svg';
import { contours } from './contours';
import type { Point } from './contours';
import { ecrirePng } from './ecrire-png';
import type { Peintre } from './imager-graphique';
import { Pixels } from './pixels';

/** Peint sans navigateur : les formes et les couleurs y sont, les textes non, faute de police. */
export const peindrePixels: Peintre = (dessin, { largeur, hauteur, echelle, dx, dy }) => {
  const pixels = new Pixels(largeur, hauteur);
  const placer = ([x, y]: Point): Point => [x * echelle + dx, y * echelle + dy];
  peindre(pixels, dessin, placer, echelle);
  return ecrirePng(pixels);
};

function peindre(pixels: Pixels, noeud: NoeudSvg, placer: (point: Point) => Point, echelle: number): void {
  const lignes = contours(noeud).map(({ points, ferme }) => ({ points: points.map(placer), ferme }));
  const { fill = '#000000', stroke = 'none' } = noeud.attributs;
  if (estCouleur(fill) && noeud.nom !== 'line' && lignes.length > 0)
    pixels.remplir(
      lignes.map(({ points }) => points),
      fill,
      Number(noeud.attributs['fill-opacity'] ?? 1),
    );
  if (estCouleur(stroke) && lignes.length > 0)
    pixels.remplir(
      lignes.flatMap(({ points, ferme }) =>
        epaissir(points, ferme, Number(noeud.attributs['stroke-width'] ?? 1) * echelle),
      ),
      stroke,
      1,
    );
  for (const partie of noeud.contenu) if (typeof partie !== 'string') peindre(pixels, partie, placer, echelle);
}

function estCouleur(valeur: string | number): valeur is string {
  return typeof valeur === 'string' && /^#[0-9a-f]{6}$/iu.test(valeur);
}

/** Un trait : un quadrilatère par segment, tous tournés du même côté pour que leurs recouvrements ne se percent pas. */
function epaissir(points: readonly Point[], ferme: boolean, epaisseur: number): Point[][] {
  const suite = ferme ? [...points, ...points.slice(0, 1)] : points;
  return suite.slice(1).map(([x1, y1], rang): Point[] => {
    const [x0, y0] = suite[rang] ?? [x1, y1];
    const longueur = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [nx, ny] = [((y1 - y0) / longueur) * (epaisseur / 2), ((x0 - x1) / longueur) * (epaisseur / 2)];
    return [
      [x0 + nx, y0 + ny],
      [x1 + nx, y1 + ny],
      [x1 - nx, y1 - ny],
      [x0 - nx, y0 - ny],
    ];
  });
}
