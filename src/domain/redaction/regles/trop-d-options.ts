import type { Paragraphe, Phrase, TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

const OPTIONS_DE_TROP = 4;
const CHOIX = /\b(?:au choix|l'une des|l'un des|vous pouvez|plusieurs (?:possibilites|options|solutions))\b/;

/**
 * Conseil 8 : trois choix au plus. Se comptent « ou … ou », « soit … soit » dans une phrase, « vous pouvez … » dans un
 * paragraphe, et les éléments d'une liste annoncée comme un choix.
 */
export function tropDOptions({ paragraphes }: TexteLu): Suggestion[] {
  return paragraphes.flatMap((paragraphe, rang) => [
    ...paragraphe.phrases.flatMap(optionsDUnePhrase),
    ...optionsDUnParagraphe(paragraphe),
    ...optionsDUneListe(paragraphes, rang),
  ]);
}

function optionsDUnePhrase({ debut, fin, mots }: Phrase): Suggestion[] {
  const soit = mots.filter(({ forme }) => forme === 'soit').length;
  const ou = mots.filter(({ forme }, rang) => forme === 'ou' && mots[rang + 1]?.cle !== 'non').length;
  return suggerer(Math.max(soit, ou === 0 ? 0 : ou + 1), debut, fin);
}

function optionsDUnParagraphe({ debut, fin, phrases }: Paragraphe): Suggestion[] {
  const options = phrases.filter(({ mots }) => texteSansAccents(mots).includes(' vous pouvez ')).length;
  return suggerer(options, debut, fin);
}

function optionsDUneListe(paragraphes: readonly Paragraphe[], rang: number): Suggestion[] {
  const annonce = paragraphes[rang];
  const derniere = annonce?.phrases.at(-1);
  if (annonce === undefined || annonce.element || derniere === undefined) return [];
  if (!CHOIX.test(texteSansAccents(derniere.mots))) return [];
  let fin = rang;
  while (paragraphes[fin + 1]?.element === true) fin += 1;
  return suggerer(fin - rang, annonce.debut, paragraphes[fin]?.fin ?? annonce.fin);
}

function suggerer(options: number, debut: number, fin: number): Suggestion[] {
  if (options < OPTIONS_DE_TROP) return [];
  return [{ regle: 'trop-d-options', champ: 'texte', debut, fin, options, alternative: null }];
}

function texteSansAccents(mots: Phrase['mots']): string {
  return ` ${mots.map(({ cle, elide }) => (elide ? cle : `${cle} `)).join('')}`;
}
