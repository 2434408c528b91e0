const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** Un nombre comme on l'écrit en français, une décimale au plus. */
export function nombre(valeur: number): string {
  return NOMBRE.format(valeur);
}
