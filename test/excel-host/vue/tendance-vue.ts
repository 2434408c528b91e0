import type { SerieGraphique, Tendance } from '../modele/serie-graphique';
import type { VueTendance } from './vue-classeur';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points tracés sur une courbe de tendance qui n'est pas droite. */
const FINESSE = 40;
const NOMS: Readonly<Record<string, string>> = {
  Linear: 'Linéaire',
  Exponential: 'Expon.',
  Logarithmic: 'Log.',
  MovingAverage: 'Moyenne mobile',
  Polynomial: 'Poly.',
  Power: 'Puissance',
};

/** Les courbes de tendance d'une série ; ses abscisses sont 1, 2, 3… sauf dans un nuage. */
export function tendancesVues(
  { tendances }: SerieGraphique,
  nomSerie: string,
  valeurs: readonly (number | null)[],
  abscisses: readonly (number | null)[] | null,
  couleur: string,
): readonly VueTendance[] {
  const points = valeurs.flatMap((y, rang) => {
    const x = abscisses === null ? rang + 1 : (abscisses[rang] ?? rang + 1);
    return y === null ? [] : [{ x, y }];
  });
  return tendances.flatMap((tendance) => {
    const trace = tracer(tendance, points);
    const nom = tendance.nom ?? `${NOMS[tendance.type] ?? tendance.type} (${nomSerie})`;
    const propre = tendance.trait.couleur;
    return trace.length < 2
      ? []
      : [{ nom, couleur: propre === null || propre === 'aucun' ? couleur : propre, points: trace }];
  });
}

function tracer(tendance: Tendance, points: readonly Point[]): readonly Point[] {
  if (points.length < 2) return [];
  if (tendance.type === 'MovingAverage') return moyenneMobile(points, tendance.periode);
  const f = ajuster(tendance, points);
  if (f === null) return [];
  const debut = Math.min(...points.map(({ x }) => x)) - tendance.arriere;
  const fin = Math.max(...points.map(({ x }) => x)) + tendance.avant;
  const pas = tendance.type === 'Linear' ? 1 : FINESSE;
  return Array.from({ length: pas + 1 }, (_, rang) => debut + ((fin - debut) * rang) / pas)
    .map((x) => ({ x, y: f(x) }))
    .filter(({ y }) => Number.isFinite(y));
}

function moyenneMobile(points: readonly Point[], periode: number): readonly Point[] {
  return points.slice(periode - 1).map(({ x }, rang) => ({
    x,
    y: points.slice(rang, rang + periode).reduce((somme, { y }) => somme + y, 0) / periode,
  }));
}

/** La fonction qui passe au plus près des points, au sens des moindres carrés ; `null` si les points ne s'y prêtent pas. */
function ajuster({ type, ordre, origine }: Tendance, points: readonly Point[]): ((x: number) => number) | null {
  const positifs = (cle: 'x' | 'y'): boolean => points.every((point) => point[cle] > 0);
  const droite = (transformes: readonly Point[]): ((x: number) => number) | null => polynome(transformes, 1, null);
  switch (type) {
    case 'Linear':
      return polynome(points, 1, origine);
    case 'Polynomial':
      return polynome(points, ordre, origine);
    case 'Logarithmic': {
      const f = positifs('x') ? droite(points.map(({ x, y }) => ({ x: Math.log(x), y }))) : null;
      return f === null ? null : (x) => f(Math.log(x));
    }
    case 'Exponential': {
      const f = positifs('y') ? droite(points.map(({ x, y }) => ({ x, y: Math.log(y) }))) : null;
      return f === null ? null : (x) => Math.exp(f(x));
    }
    case 'Power': {
      const possible = positifs('x') && positifs('y');
      const f = possible ? droite(points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))) : null;
      return f === null ? null : (x) => Math.exp(f(Math.log(x)));
    }
    default:
      return null;
  }
}

/** Moindres carrés par les équations normales, résolues par pivot de Gauss ; `origine` impose la valeur en zéro. */
function polynome(points: readonly Point[], ordre: number, origine: number | null): ((x: number) => number) | null {
  const debut = origine === null ? 0 : 1;
  const puissances = Array.from({ length: ordre + 1 - debut }, (_, rang) => rang + debut);
  const somme = (terme: (point: Point) => number): number => points.reduce((total, point) => total + terme(point), 0);
  const systeme = puissances.map((p) => [
    ...puissances.map((q) => somme(({ x }) => x ** (p + q))),
    somme(({ x, y }) => (y - (origine ?? 0)) * x ** p),
  ]);
  const coefficients = resoudre(systeme);
  if (coefficients === null) return null;
  return (x) => coefficients.reduce((total, a, rang) => total + a * x ** (rang + debut), origine ?? 0);
}

function resoudre(systeme: number[][]): readonly number[] | null {
  const taille = systeme.length;
  for (let pivot = 0; pivot < taille; pivot += 1) {
    const meilleure = systeme
      .slice(pivot)
      .reduce(
        (choisie, ligne, rang) =>
          Math.abs(ligne[pivot] ?? 0) > Math.abs(systeme[choisie]?.[pivot] ?? 0) ? pivot + rang : choisie,
        pivot,
      );
    const [haute, basse] = [systeme[meilleure], systeme[pivot]];
    if (haute === undefined || basse === undefined || Math.abs(haute[pivot] ?? 0) < 1e-12) return null;
    systeme[meilleure] = basse;
    const reference = haute.map((valeur) => valeur / (haute[pivot] ?? 1));
    systeme[pivot] = reference;
    systeme.forEach((ligne, rang) => {
      const facteur = ligne[pivot] ?? 0;
      if (rang !== pivot) systeme[rang] = ligne.map((valeur, k) => valeur - facteur * (reference[k] ?? 0));
    });
  }
  return systeme.map((ligne) => ligne[taille] ?? 0);
}
