import { estLigneDeTotal } from './ligne-de-total';
import type { ColonnesLues } from './lecture-registre';

/** Un numéro tel qu'on le compare : sans espaces autour ni casse. */
export function cleNumero(valeur: string | number | boolean): string {
  return String(valeur).trim().toLocaleUpperCase('fr-FR');
}

/**
 * Les positions (depuis 0, croissantes) dont le numéro est employé ailleurs dans le même registre, la première comprise :
 * rien ne dit laquelle des lignes est à corriger. Les cellules vides et les lignes de total ne sont pas des doubles.
 */
export function numerosEnDouble(lues: ColonnesLues): readonly number[] {
  const parNumero = new Map<string, number[]>();
  for (let position = 0; position < lues.nombre; position += 1) {
    const cle = cleNumero(lues.valeur('numero', position));
    if (cle === '' || estLigneDeTotal(lues, position)) continue;
    const positions = parNumero.get(cle);
    if (positions === undefined) parNumero.set(cle, [position]);
    else positions.push(position);
  }
  return [...parNumero.values()]
    .filter((positions) => positions.length > 1)
    .flat()
    .sort((a, b) => a - b);
}
