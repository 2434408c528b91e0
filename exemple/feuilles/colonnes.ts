import type { Canal } from '../../src/domain/suivi-demandes/canal';

/** Le contenu d'une colonne : un texte reste du texte quoi qu'on y tape, une date s'écrit jj/mm/aaaa. */
export type GenreColonne = 'texte' | 'date' | 'formule-date' | 'formule';

/** Une colonne du registre ; sa place dans le tableau donne sa lettre. */
export interface Colonne {
  readonly titre: string;
  readonly largeur: number;
  readonly genre: GenreColonne;
}

/** Les lettres des colonnes que citent les formules, les validations et les formats conditionnels. */
export const LETTRES = {
  numero: 'A',
  reception: 'B',
  accuse: 'F',
  reponse: 'G',
  nature: 'H',
  limite: 'J',
  situation: 'K',
} as const;

/** Les colonnes du registre d'un canal, aux titres de la boîte à outils, puis les deux que le classeur calcule. */
export function colonnesDuRegistre(canal: Canal): readonly Colonne[] {
  return [
    { titre: `N° du ${canal}`, largeur: 11, genre: 'texte' },
    { titre: 'Date de réception', largeur: 12, genre: 'date' },
    { titre: "Nom et prénom de l'expéditeur", largeur: 25, genre: 'texte' },
    { titre: 'Coordonnées', largeur: 32, genre: 'texte' },
    { titre: 'Objet de la demande', largeur: 35, genre: 'texte' },
    { titre: "Date d'envoi de l'accusé de réception", largeur: 15, genre: 'date' },
    { titre: 'Date de la réponse finale', largeur: 14, genre: 'date' },
    { titre: 'Nature de la réponse', largeur: 27, genre: 'texte' },
    { titre: 'Observations', largeur: 27, genre: 'texte' },
    { titre: 'Date limite de réponse', largeur: 13, genre: 'formule-date' },
    { titre: 'Situation', largeur: 24, genre: 'formule' },
  ];
}
