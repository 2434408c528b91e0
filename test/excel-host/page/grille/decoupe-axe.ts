import type { Axe } from './axe';

/** Des rangs consécutifs ; vide quand `dernier < premier`. */
export interface Tranche {
  readonly premier: number;
  readonly dernier: number;
}

/** Ce qu'on voit d'un axe : une part figée, qui ne bouge jamais, et une part mobile qui défile derrière elle. */
export interface DecoupeAxe {
  readonly figee: Tranche;
  /** Taille à l'écran de la part figée, en pixels. */
  readonly tailleFigee: number;
  readonly mobile: Tranche;
  /** Pixel de la feuille affiché au début de la part mobile. */
  readonly origineMobile: number;
  /** Taille à l'écran de la part mobile, en pixels. */
  readonly tailleMobile: number;
}

/**
 * Découpe un axe pour un défilement donné. `marge` ajoute des rangs de part et d'autre de la part mobile,
 * pour qu'un petit défilement n'ait rien à dessiner.
 */
export function decouperAxe(axe: Axe, figes: number, defilement: number, taille: number, marge = 0): DecoupeAxe {
  const nombreFiges = Math.min(figes, axe.nombre);
  const finFigee = axe.fin(nombreFiges);
  const tailleFigee = Math.min(finFigee, taille);
  const origineMobile = finFigee + Math.max(0, defilement);
  const tailleMobile = Math.max(0, taille - tailleFigee);
  const premier = Math.max(nombreFiges + 1, axe.rangA(origineMobile) - marge);
  const dernier =
    tailleMobile === 0 ? nombreFiges : Math.min(axe.nombre, axe.rangA(origineMobile + tailleMobile - 1) + marge);
  return {
    figee: { premier: 1, dernier: nombreFiges },
    tailleFigee,
    mobile: { premier, dernier },
    origineMobile,
    tailleMobile,
  };
}

/** Le défilement qui montre un rang en entier en bougeant le moins possible ; le même si le rang est figé ou déjà visible. */
export function defilementPourMontrer(
  axe: Axe,
  figes: number,
  defilement: number,
  taille: number,
  rang: number,
): number {
  if (rang <= figes) return defilement;
  const finFigee = axe.fin(figes);
  const debut = axe.debut(rang) - finFigee;
  const fin = axe.fin(rang) - finFigee;
  const place = Math.max(0, taille - finFigee);
  if (debut < defilement || fin - debut > place) return debut;
  return fin > defilement + place ? fin - place : defilement;
}

/** Le pixel de la feuille qui s'affiche à un pixel de l'écran. */
export const pixelDeFeuille = (decoupe: DecoupeAxe, ecran: number): number =>
  ecran < decoupe.tailleFigee ? ecran : ecran - decoupe.tailleFigee + decoupe.origineMobile;

/** Le pixel de l'écran où s'affiche un pixel de la feuille. */
export const pixelDEcran = (decoupe: DecoupeAxe, feuille: number): number =>
  feuille < decoupe.tailleFigee ? feuille : feuille - decoupe.origineMobile + decoupe.tailleFigee;
