import type { Champ } from '../suivi-demandes/champ';
import type { ColonnesLues } from '../suivi-demandes/lecture-registre';
import { CHAMPS_COMPTES } from '../suivi-demandes/decode-demandes';

/** Ce qui change un chiffre : les dates et les numéros. Rien de personnel n'entre dans l'empreinte. */
export const champsDeLEmpreinte: readonly Champ[] = CHAMPS_COMPTES.filter((champ) => champ !== 'expediteur');

const PREMIER_FNV = 0x811c9dc5;
const PRODUIT_FNV = 0x01000193;

/**
 * L'empreinte des colonnes comptées d'un canal : elle change dès qu'une date, un numéro, un ordre ou une ligne change.
 *
 * @example empreinteDe([lues]) // '245-9f3a01c2'
 */
export function empreinteDe(registres: readonly ColonnesLues[]): string {
  let condense = PREMIER_FNV;
  let lignes = 0;
  for (const lues of registres) {
    for (let position = 0; position < lues.nombre; position += 1) {
      let contenu = '';
      for (const champ of champsDeLEmpreinte) contenu += `${lues.valeur(champ, position)}|`;
      if (/^\|+$/u.test(contenu)) continue;
      lignes += 1;
      for (let rang = 0; rang < contenu.length; rang += 1) {
        condense = Math.imul(condense ^ contenu.charCodeAt(rang), PRODUIT_FNV);
      }
    }
  }
  return `${lignes}-${(condense >>> 0).toString(16).padStart(8, '0')}`;
}
