import type { Jour } from '../../domain/commun/jour';
import type { Demande } from '../../domain/suivi-demandes/demande';
import { lireDateCellule, type DateCellule } from './date-cellule';
import type { ColonnesLues } from './lecture-registre';

const jourOuRien = (date: DateCellule): Jour | null => ('jour' in date ? date.jour : null);

/**
 * Les dates d'une ligne, sans les contrôler ; `null` si la réception est absente ou illisible.
 * Une date annoncée n'est retenue que si elle suit la réception : cette colonne contient parfois un nombre de jours.
 */
export function decodeDates(lues: ColonnesLues, position: number): Demande | null {
  const lire = (champ: 'reception' | 'accuse' | 'annonce' | 'reponse'): Jour | null =>
    jourOuRien(lireDateCellule(lues.valeur(champ, position)));
  const reception = lire('reception');
  if (reception === null) return null;
  const annonce = lire('annonce');
  return {
    reception,
    accuse: lire('accuse'),
    annonce: annonce !== null && annonce >= reception ? annonce : null,
    reponse: lire('reponse'),
  };
}
