interface Point {
  readonly x: number;
  readonly y: number;
}

/** Le chemin SVG d'une ligne qui passe par des points : droit, ou sans angle (courbes de Catmull et Rom). */
export function tracerLigne(points: readonly Point[], lisse: boolean): string {
  const [premier] = points;
  if (premier === undefined) return '';
  const depart = `M ${premier.x} ${premier.y}`;
  if (!lisse || points.length < 3) return [depart, ...points.slice(1).map(({ x, y }) => `L ${x} ${y}`)].join(' ');
  const a = (rang: number): Point => points[Math.min(points.length - 1, Math.max(0, rang))] ?? premier;
  const arrondi = (nombre: number): number => Math.round(nombre * 100) / 100;
  const arcs = points.slice(1).map((fin, rang) => {
    const [avant, debut, apres] = [a(rang - 1), a(rang), a(rang + 2)];
    const poignees = [
      debut.x + (fin.x - avant.x) / 6,
      debut.y + (fin.y - avant.y) / 6,
      fin.x - (apres.x - debut.x) / 6,
      fin.y - (apres.y - debut.y) / 6,
    ].map(arrondi);
    return `C ${poignees.join(' ')} ${fin.x} ${fin.y}`;
  });
  return [depart, ...arcs].join(' ');
}
