import { compterMots, lireMots } from '../lire-mots';
import type { TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

/** Une phrase à elle seule : la phrase idéale compte 12 mots en moyenne. */
const PARENTHESE_LA_PLUS_LONGUE = 12;

/** Conseil 4 : une parenthèse de plus de 12 mots explique ce que la phrase pouvait dire plus simplement. */
export function parenthesesLongues({ texte, phrases }: TexteLu): Suggestion[] {
  return phrases.flatMap((phrase) =>
    [...texte.slice(phrase.debut, phrase.fin).matchAll(/\([^()]*\)/g)].flatMap(
      ({ index, 0: parenthese }): Suggestion[] => {
        const etendue = { debut: phrase.debut + index, fin: phrase.debut + index + parenthese.length };
        const mots = compterMots(lireMots(texte, etendue));
        if (mots <= PARENTHESE_LA_PLUS_LONGUE) return [];
        return [{ regle: 'parenthese-longue', champ: 'texte', ...etendue, mots, alternative: null }];
      },
    ),
  );
}
