import type { NoeudSvg } from '../page/graphique/noeud-svg';
import type { Peintre } from './imager-graphique';

const ALIGNEMENTS: Readonly<Record<string, CanvasTextAlign>> = { start: 'left', middle: 'center', end: 'right' };

/** Peint dans un canevas du navigateur, textes compris. */
export const peindreCanevas: Peintre = (dessin, { largeur, hauteur, echelle, dx, dy }) => {
  const canevas = document.createElement('canvas');
  Object.assign(canevas, { width: largeur, height: hauteur });
  const pinceau = canevas.getContext('2d');
  if (pinceau === null) throw new Error("Le navigateur n'a pas de canevas.");
  pinceau.fillStyle = '#ffffff';
  pinceau.fillRect(0, 0, largeur, hauteur);
  pinceau.setTransform(echelle, 0, 0, echelle, dx, dy);
  peindre(pinceau, dessin);
  return canevas.toDataURL('image/png').split(',', 2)[1] ?? '';
};

function peindre(pinceau: CanvasRenderingContext2D, noeud: NoeudSvg): void {
  const lire = (cle: string): number => Number(noeud.attributs[cle] ?? 0);
  if (noeud.nom === 'text') ecrire(pinceau, noeud, lire);
  const trace = tracer(noeud, lire);
  if (trace !== null) {
    const { fill = '#000000', stroke = 'none' } = noeud.attributs;
    const traits = String(noeud.attributs['stroke-dasharray'] ?? '');
    pinceau.lineWidth = Number(noeud.attributs['stroke-width'] ?? 1);
    pinceau.setLineDash(traits === '' ? [] : traits.split(/[ ,]+/u).map(Number));
    pinceau.globalAlpha = Number(noeud.attributs['fill-opacity'] ?? 1);
    if (fill !== 'none' && noeud.nom !== 'line') {
      pinceau.fillStyle = String(fill);
      pinceau.fill(trace);
    }
    pinceau.globalAlpha = 1;
    if (stroke !== 'none') {
      pinceau.strokeStyle = String(stroke);
      pinceau.stroke(trace);
    }
  }
  for (const partie of noeud.contenu) if (typeof partie !== 'string') peindre(pinceau, partie);
}

function tracer({ nom, attributs }: NoeudSvg, lire: (cle: string) => number): Path2D | null {
  const trace = new Path2D(nom === 'path' ? String(attributs['d'] ?? '') : undefined);
  switch (nom) {
    case 'path':
      return trace;
    case 'rect':
      trace.rect(lire('x'), lire('y'), lire('width'), lire('height'));
      return trace;
    case 'circle':
      trace.arc(lire('cx'), lire('cy'), lire('r'), 0, 2 * Math.PI);
      return trace;
    case 'line':
      trace.moveTo(lire('x1'), lire('y1'));
      trace.lineTo(lire('x2'), lire('y2'));
      return trace;
    case 'polygon':
      return new Path2D(`M ${String(attributs['points'] ?? '')} Z`);
    default:
      return null;
  }
}

function ecrire(
  pinceau: CanvasRenderingContext2D,
  { attributs, contenu }: NoeudSvg,
  lire: (cle: string) => number,
): void {
  const rotation = Number(/rotate\((-?[\d.]+)/u.exec(String(attributs['transform'] ?? ''))?.[1] ?? 0);
  pinceau.save();
  pinceau.translate(lire('x'), lire('y'));
  pinceau.rotate((rotation * Math.PI) / 180);
  pinceau.font = `${String(attributs['font-weight'] ?? 'normal')} ${lire('font-size')}px ${String(attributs['font-family'] ?? 'sans-serif')}`;
  pinceau.textAlign = ALIGNEMENTS[String(attributs['text-anchor'])] ?? 'left';
  pinceau.textBaseline = 'middle';
  pinceau.fillStyle = String(attributs['fill'] ?? '#000000');
  for (const partie of contenu) if (typeof partie === 'string') pinceau.fillText(partie, 0, 0);
  pinceau.restore();
}
