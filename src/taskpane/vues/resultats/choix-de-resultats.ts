import { SANS_FILTRE, type Filtres } from '../../../workbook/suivi-demandes/filtres';

/** Ce que la personne a choisi dans la section des filtres, textes tels que tapés. */
export interface ChoixDeResultats {
  readonly natureDemande: string;
  readonly natureReponse: string;
  readonly agent: string;
  readonly accuse: 'tous' | 'avec' | 'sans';
  readonly objet: string;
  readonly parAgent: boolean;
}

export const AUCUN_CHOIX: ChoixDeResultats = {
  natureDemande: '',
  natureReponse: '',
  agent: '',
  accuse: 'tous',
  objet: '',
  parAgent: false,
};

const valeurOuRien = (texte: string): string | null => (texte.trim() === '' ? null : texte.trim());

/** Les filtres que ces choix demandent ; un champ vide n'en est pas un. */
export function filtresChoisis(choix: ChoixDeResultats): Filtres {
  return {
    ...SANS_FILTRE,
    natureDemande: valeurOuRien(choix.natureDemande),
    natureReponse: valeurOuRien(choix.natureReponse),
    agent: valeurOuRien(choix.agent),
    accuse: choix.accuse === 'tous' ? null : choix.accuse,
    objet: choix.objet.trim(),
  };
}
