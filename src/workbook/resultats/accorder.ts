const NOMBRE = new Intl.NumberFormat('fr-FR');
/** Singulier en français : 0 et 1. */
const estSingulier = (nombre: number): boolean => nombre < 2;

/**
 * Un nombre et ce qu'il compte, accordés.
 *
 * @example accorder(1, 'demande') // '1 demande'
 * @example accorder(1234, 'date en texte', 'dates en texte') // '1 234 dates en texte' (espace insécable fine)
 */
export function accorder(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${NOMBRE.format(nombre)} ${estSingulier(nombre) ? singulier : pluriel}`;
}
