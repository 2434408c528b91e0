import type { Jour } from '../../src/domain/commun/jour';
import { controlerDates } from '../../src/domain/suivi-demandes/controler-dates';
import { echeance } from '../../src/domain/suivi-demandes/echeance';
import { SEUILS_PAR_DEFAUT } from '../../src/domain/suivi-demandes/seuils';
import { situation } from '../../src/domain/suivi-demandes/situation';
import type { Canal } from '../../src/domain/suivi-demandes/canal';
import { motSituation } from '../../src/workbook/suivi-demandes/mot-situation';
import type { LigneExemple } from '../donnees/ligne-exemple';
import { MOTS } from './mots-situation';

/** Ce que les deux formules d'une ligne valent le jour où le classeur est fabriqué, écrit dans le fichier à côté d'elles. */
export interface ResultatFormules {
  readonly limite: Jour | '';
  readonly situation: string;
}

/** Les valeurs que les formules de cette ligne doivent donner aujourd'hui, d'après les règles et non d'après les formules (D9). */
export function resultatFormules(canal: Canal, ligne: LigneExemple, aujourdhui: Jour): ResultatFormules {
  const { reception, accuse, reponse } = ligne;
  if (reception === null) return { limite: '', situation: '' };
  if (typeof reception === 'string') return { limite: '', situation: MOTS.aVerifier };
  const seuils = SEUILS_PAR_DEFAUT[canal];
  const demande = { reception, accuse, reponse, annonce: null };
  const { retenue } = controlerDates(demande, aujourdhui);
  return {
    limite: echeance(demande, seuils),
    situation: motSituation(retenue === null ? null : situation(retenue, seuils, aujourdhui)),
  };
}
