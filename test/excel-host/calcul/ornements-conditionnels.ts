import type { Barres, Condition, Icone, PointNuance } from '../modele/condition';
import type { MesuresDeRegle } from './mesures-de-regle';

/** Une barre de données dans sa cellule ; les places sont des parts de la largeur, de 0 (gauche) à 1. */
export interface BarrePosee {
  readonly de: number;
  readonly a: number;
  readonly couleur: string;
  readonly degrade: boolean;
  readonly bordure: string | null;
  /** La barre part de la droite : le dégradé aussi. */
  readonly versLaGauche: boolean;
  readonly axe: { readonly place: number; readonly couleur: string } | null;
}

/** La couleur d'une valeur sur une échelle, ou `null` si un seuil ne se calcule pas. */
export function nuance(points: readonly PointNuance[], mesures: MesuresDeRegle, valeur: number): string | null {
  const seuils = points.map((point) => ({ couleur: point.couleur, place: mesures.seuil(point) }));
  let [avant] = seuils;
  for (const apres of seuils) {
    if (apres.place === null || avant === undefined || avant.place === null) return null;
    if (valeur <= apres.place) {
      const ecart = apres.place - avant.place;
      return melanger(avant.couleur, apres.couleur, ecart <= 0 ? 1 : Math.max(0, (valeur - avant.place) / ecart));
    }
    avant = apres;
  }
  return avant?.couleur ?? null;
}

function melanger(une: string, autre: string, part: number): string {
  const canal = (couleur: string, rang: number): number =>
    Number.parseInt(couleur.slice(1 + 2 * rang, 3 + 2 * rang), 16);
  return `#${[0, 1, 2]
    .map((rang) => Math.round(canal(une, rang) * (1 - part) + canal(autre, rang) * part))
    .map((valeur) => valeur.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

export function poserBarre(barres: Barres, mesures: MesuresDeRegle, valeur: number): BarrePosee | null {
  const [bas, haut] = [mesures.seuil(barres.bas), mesures.seuil(barres.haut)];
  if (bas === null || haut === null) return null;
  const etendue = haut - bas;
  const part = (nombre: number): number =>
    etendue <= 0 ? (nombre < haut ? 0 : 1) : Math.min(1, Math.max(0, (nombre - bas) / etendue));
  const negative = valeur < 0 && barres.axe !== 'none';
  const axe = barres.axe === 'none' || bas >= 0 ? 0 : barres.axe === 'middle' ? 0.5 : part(0);
  const [courte, longue] = barres.longueurs.map((longueur) => longueur / 100) as [number, number];
  const longueur =
    axe === 0
      ? courte + (longue - courte) * part(valeur)
      : barres.axe === 'middle'
        ? Math.min(0.5, Math.abs(valeur) / Math.max(Math.abs(bas), Math.abs(haut)) / 2)
        : Math.abs(part(valeur) - axe);
  const versLaGauche = (barres.sens === 'rightToLeft') !== (negative && axe > 0);
  const [de, a] = negative && axe > 0 ? [axe - longueur, axe] : [axe, axe + longueur];
  const inverse = barres.sens === 'rightToLeft';
  return {
    de: inverse ? 1 - a : de,
    a: inverse ? 1 - de : a,
    couleur: negative && !barres.memeCouleur ? barres.negatif : barres.couleur,
    degrade: barres.degrade,
    bordure: negative && !barres.memeBordure ? barres.bordureNegative : barres.bordure,
    versLaGauche,
    axe: axe > 0 && barres.couleurAxe !== null ? { place: inverse ? 1 - axe : axe, couleur: barres.couleurAxe } : null,
  };
}

/** L'icône d'une valeur, ou `null` si un seuil ne se calcule pas. */
export function choisirIcone(
  { jeu, inverse, criteres }: Extract<Condition, { genre: 'icones' }>,
  mesures: MesuresDeRegle,
  valeur: number,
): Icone | null {
  let rang = 0;
  for (const [place, critere] of criteres.entries()) {
    if (place === 0) continue;
    const seuil = mesures.seuil(critere);
    if (seuil === null) return null;
    if (critere.strict ? valeur > seuil : valeur >= seuil) rang = place;
  }
  return criteres[rang]?.icone ?? { jeu, rang: inverse ? criteres.length - 1 - rang : rang };
}
