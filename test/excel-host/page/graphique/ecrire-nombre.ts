const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const POURCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

/** Un nombre comme sur un axe : `1 234,5`. */
export const ecrireNombre = (nombre: number): string => NOMBRE.format(nombre);

/** Une part comme sur une étiquette : `45 %`. */
export const ecrirePourcentage = (part: number): string => POURCENT.format(part);
