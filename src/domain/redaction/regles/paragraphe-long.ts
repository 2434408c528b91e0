import type { TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

/** Six à sept lignes d'une lettre : une idée y tient, en six phrases de douze mots. */
const MOTS_DU_PLUS_LONG = 80;
const PHRASES_DU_PLUS_LONG = 6;

/** Conseil 6 : des paragraphes courts, 80 mots et 6 phrases au plus. Une phrase seule relève de la longueur des phrases. */
export function paragraphesLongs({ paragraphes }: TexteLu): Suggestion[] {
  return paragraphes.flatMap(({ debut, fin, phrases }): Suggestion[] => {
    const mots = phrases.reduce((somme, { nombreMots }) => somme + nombreMots, 0);
    const long = phrases.length > 1 && (mots > MOTS_DU_PLUS_LONG || phrases.length > PHRASES_DU_PLUS_LONG);
    if (!long) return [];
    return [{ regle: 'paragraphe-long', champ: 'texte', debut, fin, phrases: phrases.length, mots, alternative: null }];
  });
}
