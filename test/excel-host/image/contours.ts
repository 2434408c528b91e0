import type { NoeudSvg } from '../page/graphique/noeud-svg';

export type Point = readonly [x: number, y: number];

/** En combien de segments se coupe une courbe ; une image de graphique n'en demande pas plus. */
const PAS = 48;

/** Les lignes brisées d'une forme, et si chacune se referme ; vide pour un texte ou un titre. */
export function contours({
  nom,
  attributs,
}: NoeudSvg): { readonly points: readonly Point[]; readonly ferme: boolean }[] {
  const lire = (cle: string): number => Number(attributs[cle] ?? 0);
  switch (nom) {
    case 'rect': {
      const [x, y, largeur, hauteur] = [lire('x'), lire('y'), lire('width'), lire('height')];
      const droite = x + largeur;
      const bas = y + hauteur;
      return [
        {
          points: [
            [x, y],
            [droite, y],
            [droite, bas],
            [x, bas],
          ],
          ferme: true,
        },
      ];
    }
    case 'circle':
      return [{ points: arc([lire('cx'), lire('cy')], lire('r'), 0, 2 * Math.PI), ferme: true }];
    case 'line':
      return [
        {
          points: [
            [lire('x1'), lire('y1')],
            [lire('x2'), lire('y2')],
          ],
          ferme: false,
        },
      ];
    case 'polygon':
      return trace(`M ${String(attributs['points'] ?? '')} Z`);
    case 'path':
      return trace(String(attributs['d'] ?? ''));
    default:
      return [];
  }
}

function arc([cx, cy]: Point, rayon: number, de: number, a: number): Point[] {
  return Array.from({ length: PAS + 1 }, (_, rang): Point => {
    const angle = de + ((a - de) * rang) / PAS;
    return [cx + rayon * Math.cos(angle), cy + rayon * Math.sin(angle)];
  });
}

/** Un tracé en coordonnées absolues, fait de M, L, C, A (cercles) et Z. */
function trace(d: string): { points: Point[]; ferme: boolean }[] {
  const lignes: { points: Point[]; ferme: boolean }[] = [];
  for (const [, lettre = '', suite = ''] of d.matchAll(/([MLCAZ])([^MLCAZ]*)/gu)) {
    const nombres = (suite.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
    const lire = (rang: number): number => nombres[rang] ?? 0;
    const ligne = lignes.at(-1);
    const [x0, y0] = ligne?.points.at(-1) ?? [0, 0];
    if (lettre === 'M') lignes.push({ points: paires(nombres), ferme: false });
    else if (ligne === undefined) continue;
    else if (lettre === 'Z') ligne.ferme = true;
    else if (lettre === 'L') ligne.points.push(...paires(nombres));
    else if (lettre === 'A')
      ligne.points.push(...arcVers([x0, y0], lire(0), lire(3) === 1, lire(4) === 1, [lire(5), lire(6)]));
    else ligne.points.push(...cubique([x0, y0], paires(nombres)));
  }
  return lignes;
}

function paires(nombres: readonly number[]): Point[] {
  return Array.from({ length: Math.floor(nombres.length / 2) }, (_, rang): Point => [
    nombres[2 * rang] ?? 0,
    nombres[2 * rang + 1] ?? 0,
  ]);
}

function cubique(p0: Point, [p1 = p0, p2 = p1, p3 = p2]: readonly Point[]): Point[] {
  const en = (t: number, axe: 0 | 1): number =>
    (1 - t) ** 3 * p0[axe] + 3 * (1 - t) ** 2 * t * p1[axe] + 3 * (1 - t) * t ** 2 * p2[axe] + t ** 3 * p3[axe];
  return Array.from({ length: PAS }, (_, rang): Point => [en((rang + 1) / PAS, 0), en((rang + 1) / PAS, 1)]);
}

/** L'arc de cercle de ce rayon entre deux points, le grand ou le petit, dans le sens des aiguilles d'une montre ou non. */
function arcVers([x0, y0]: Point, rayon: number, grand: boolean, horaire: boolean, [x1, y1]: Point): Point[] {
  const [mx, my] = [(x1 - x0) / 2, (y1 - y0) / 2];
  const demi = Math.hypot(mx, my);
  if (demi === 0) return [];
  const hauteur = Math.sqrt(Math.max(0, rayon ** 2 - demi ** 2)) * (grand === horaire ? -1 : 1);
  const centre: Point = [x0 + mx - (hauteur * my) / demi, y0 + my + (hauteur * mx) / demi];
  const de = Math.atan2(y0 - centre[1], x0 - centre[0]);
  let a = Math.atan2(y1 - centre[1], x1 - centre[0]);
  if (horaire && a < de) a += 2 * Math.PI;
  if (!horaire && a > de) a -= 2 * Math.PI;
  return arc(centre, Math.max(rayon, demi), de, a);
}
