import type { Feuille } from './feuille';
import type { Graphique } from './graphique';
import { valeursDeReference } from './valeurs-reference';

export interface EchelleAxe {
  readonly minimum: number;
  readonly maximum: number;
  readonly unite: number;
}

/** Intervalles visés sur un axe de hauteur ordinaire. */
const INTERVALLES = 8;

/** Les bornes et le pas de l'axe des valeurs : ceux qu'on a posés, sinon ceux que choisit Excel (zéro compris, un vingtième de marge, un pas rond). */
export function echelleDesValeurs(feuille: Feuille, graphique: Graphique, secondaire: boolean): EchelleAxe {
  const axe = secondaire ? graphique.axes.valeurs2 : graphique.axes.valeurs;
  const cent = graphique.type.endsWith('100');
  const valeurs = cent ? [1] : valeursEmpilees(feuille, graphique, secondaire);
  const [bas, haut] = [Math.min(...valeurs, Infinity), Math.max(...valeurs, -Infinity)];
  const plat = !Number.isFinite(bas) || (bas === 0 && haut === 0);
  const [mini, maxi] = plat ? [0, 1] : bornes(bas, haut, cent);
  const minimum = axe.minimum ?? mini;
  const maximum = axe.maximum ?? maxi;
  const unite = axe.unite ?? (plat ? 0.2 : pasRond((maximum - minimum) / INTERVALLES));
  return {
    minimum: axe.minimum ?? arrondir(Math.floor(mini / unite + 1e-9) * unite),
    maximum: axe.maximum ?? arrondir(Math.ceil(maxi / unite - 1e-9) * unite),
    unite,
  };
}

function bornes(bas: number, haut: number, cent: boolean): readonly [number, number] {
  if (cent) return [0, 1];
  const marge = (haut - Math.min(0, bas)) * 0.05;
  // Des valeurs serrées loin de zéro ne partent pas de zéro.
  if (bas > 0 && haut - bas < haut / 6) return [bas - (haut - bas) / 2, haut + marge * ((haut - bas) / haut)];
  if (haut < 0 && haut - bas < -bas / 6) return [bas, haut + (haut - bas) / 2];
  return [bas < 0 ? bas - marge : 0, haut > 0 ? haut + marge : 0];
}

/** Le plus petit de 1, 2 ou 5 fois une puissance de dix qui n'est pas sous ce nombre. */
export function pasRond(brut: number): number {
  if (!(brut > 0)) return 1;
  const puissance = 10 ** Math.floor(Math.log10(brut));
  return arrondir(([1, 2, 5].find((facteur) => facteur * puissance >= brut - 1e-12) ?? 10) * puissance);
}

function arrondir(nombre: number): number {
  return Number(nombre.toPrecision(12));
}

function valeursEmpilees(feuille: Feuille, graphique: Graphique, secondaire: boolean): number[] {
  const series = graphique.series
    .filter((serie) => serie.secondaire === secondaire && !serie.filtree)
    .map((serie) => valeursDeReference(feuille.classeur, serie.valeurs).map((valeur) => valeur ?? 0));
  if (!graphique.type.includes('Stacked')) return series.flat();
  const longueur = Math.max(0, ...series.map((valeurs) => valeurs.length));
  return Array.from({ length: longueur }, (_, rang) => {
    const ici = series.map((valeurs) => valeurs[rang] ?? 0);
    const somme = (garder: (valeur: number) => boolean): number =>
      ici.filter(garder).reduce((total, valeur) => total + valeur, 0);
    return [somme((valeur) => valeur > 0), somme((valeur) => valeur < 0)];
  }).flat();
}
