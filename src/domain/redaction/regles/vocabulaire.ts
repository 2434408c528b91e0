import { DELAIS_VAGUES } from '../lexique/delais-vagues';
import { JARGON } from '../lexique/jargon';
import { MOTS_INUTILES } from '../lexique/mots-inutiles';
import type { TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';
import { chercherTournures, rangerLexique } from '../tournures';

const LEXIQUE_JARGON = rangerLexique(JARGON);
const LEXIQUE_INUTILE = rangerLexique(MOTS_INUTILES);
const LEXIQUE_DELAIS = rangerLexique(DELAIS_VAGUES);

/**
 * Conseil 4 : le jargon et les mots inutiles, avec ce qui les remplace quand la boîte à outils ou l'usage le donne ; les
 * délais qui ne disent pas de date.
 */
export function relireVocabulaire({ texte, phrases }: TexteLu): Suggestion[] {
  return phrases.flatMap(({ mots }) => [
    ...chercherTournures(texte, mots, LEXIQUE_JARGON).map(({ aEnlever: _, ...tournure }): Suggestion => ({
      regle: 'jargon',
      champ: 'texte',
      ...tournure,
    })),
    ...chercherTournures(texte, mots, LEXIQUE_INUTILE).map((tournure): Suggestion => ({
      regle: 'mots-inutiles',
      champ: 'texte',
      ...tournure,
    })),
    ...chercherTournures(texte, mots, LEXIQUE_DELAIS).map(({ aEnlever: _, ...tournure }): Suggestion => ({
      regle: 'delai-vague',
      champ: 'texte',
      ...tournure,
    })),
  ]);
}
