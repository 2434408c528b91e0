import { jourDeDate } from '../../src/domain/commun/calendrier';
import type { Jour } from '../../src/domain/commun/jour';
import type { CellValue } from '../../src/workbook/gateway/cell-value';
import type { MemorySheet } from './memory-gateway';

/** Un jour de test, écrit comme il se dit : jour, mois, année. */
export function le(quantieme: number, mois: number, annee: number): Jour {
  const jour = jourDeDate({ annee, mois, quantieme });
  if (jour === null) throw new Error(`Pas de jour ${quantieme}/${mois}/${annee}`);
  return jour;
}

export const TITRES = [
  'N° du courriel',
  'Date de réception',
  "Nom et prénom de l'expéditeur",
  'Coordonnées',
  'Objet de la demande',
  "Date d'envoi de l'accusé de réception",
  'Date de la réponse finale',
  'Nature de la réponse',
  'Observations',
];

/** Une ligne de registre : numéro, réception, expéditeur, accusé, réponse ; le reste est sans importance ici. */
export function ligne(
  numero: CellValue,
  reception: CellValue,
  expediteur: string,
  { accuse = '', reponse = '', nature = '' }: { accuse?: CellValue; reponse?: CellValue; nature?: string } = {},
): CellValue[] {
  return [numero, reception, expediteur, `${expediteur}@exemple.fr`, 'Demande', accuse, reponse, nature, ''];
}

/** Une feuille « Suivi courriels » comme un site l'a : un titre, le nom du site, une ligne vide, les titres, les demandes. */
export function feuilleCourriels(lignes: readonly CellValue[][], name = 'Suivi courriels'): MemorySheet {
  return {
    name,
    rows: [
      ['Suivi des réponses aux courriels'],
      ['Site : Agence de Valmont'],
      [],
      [...TITRES],
      ...lignes.map((une) => [...une]),
    ],
  };
}
