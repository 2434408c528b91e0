import { inflateSync } from 'node:zlib';
import { svg } from '../page/graphique/noeud-svg';
import type { NoeudSvg } from '../page/graphique/noeud-svg';
import { peindrePixels } from './peindre-pixels';

/** La couleur d'un pixel d'une image PNG à une seule suite de données. */
function couleurEn(png: string, largeur: number, x: number, y: number): string {
  const octets = Buffer.from(png, 'base64');
  const debut = octets.indexOf('IDAT') + 4;
  const lignes = inflateSync(octets.subarray(debut, debut + octets.readUInt32BE(debut - 8)));
  const place = y * (largeur * 3 + 1) + 1 + x * 3;
  return `#${lignes.subarray(place, place + 3).toString('hex')}`;
}
const peindre = (...noeuds: readonly NoeudSvg[]): string =>
  peindrePixels(svg('svg', {}, ...noeuds), { largeur: 20, hauteur: 20, echelle: 1, dx: 0, dy: 0 });

describe('peindrePixels', () => {
  it('peint un rectangle, et rien autour', () => {
    const image = peindre(svg('rect', { x: 5, y: 5, width: 10, height: 10, fill: '#ff0000' }));
    expect([couleurEn(image, 20, 10, 10), couleurEn(image, 20, 2, 10)]).toEqual(['#ff0000', '#ffffff']);
  });

  it("laisse vide le milieu d'un anneau, et peint ses deux moitiés", () => {
    const trace = 'M 10 2 A 8 8 0 0 1 10 18 L 10 14 A 4 4 0 0 0 10 6 Z';
    const image = peindre(svg('path', { d: trace, fill: '#00ff00' }));
    expect([16, 11, 4].map((x) => couleurEn(image, 20, x, 10))).toEqual(['#00ff00', '#ffffff', '#ffffff']);
  });

  it("trace une ligne de l'épaisseur voulue, sans la remplir", () => {
    const image = peindre(svg('line', { x1: 0, y1: 10, x2: 20, y2: 10, stroke: '#0000ff', 'stroke-width': 2 }));
    expect([9, 10, 12].map((y) => couleurEn(image, 20, 10, y))).toEqual(['#0000ff', '#0000ff', '#ffffff']);
  });

  it('mêle la couleur à ce qui est dessous', () => {
    const image = peindre(svg('rect', { x: 0, y: 0, width: 20, height: 20, fill: '#000000', 'fill-opacity': 0.5 }));
    expect(couleurEn(image, 20, 10, 10)).toBe('#808080');
  });
});
