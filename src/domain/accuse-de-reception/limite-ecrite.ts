import { ecrireJour } from '../commun/ecrire-jour';
import type { Jour } from '../commun/jour';
import { aCompleter } from './a-completer';
import type { PiecesManquantes } from './accuse-a-composer';

/** La date limite des pièces, ou sa place si elle manque ou n'est plus possible. */
export function limiteEcrite({ limite }: PiecesManquantes, aujourdhui: Jour): string {
  return limite === null || limite <= aujourdhui ? aCompleter("date limite d'envoi des pièces") : ecrireJour(limite);
}
