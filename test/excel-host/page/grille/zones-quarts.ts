import type { DecoupeAxe } from './decoupe-axe';
import type { Zone } from './quart';

/** Les quarts d'une feuille aux volets figés. */
export const QUARTS = ['coin', 'haut', 'gauche', 'corps'] as const;

/** Ce que montre chaque quart et où, dans l'ordre de `QUARTS`. */
export function zonesDesQuarts(
  x: DecoupeAxe,
  y: DecoupeAxe,
  entetes: { readonly largeur: number; readonly hauteur: number },
): readonly Zone[] {
  return QUARTS.map((nom) => {
    const xFige = nom === 'coin' || nom === 'gauche';
    const yFige = nom === 'coin' || nom === 'haut';
    return {
      lignes: yFige ? y.figee : y.mobile,
      colonnes: xFige ? x.figee : x.mobile,
      gauche: entetes.largeur + (xFige ? 0 : x.tailleFigee),
      haut: entetes.hauteur + (yFige ? 0 : y.tailleFigee),
      largeur: xFige ? x.tailleFigee : x.tailleMobile,
      hauteur: yFige ? y.tailleFigee : y.tailleMobile,
      origineX: xFige ? 0 : x.origineMobile,
      origineY: yFige ? 0 : y.origineMobile,
    };
  });
}
