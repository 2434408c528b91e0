import { compterMots } from '../lire-mots';
import type { Mot } from '../lire-mots';
import type { Phrase, TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

const ELEMENTS_DANS_UNE_PHRASE = 4;
/** Une courte série (« nom, prénom, date et lieu de naissance ») se lit bien dans sa phrase. */
const MOTS_DE_LA_PLUS_COURTE = 10;
const MOTS_D_UN_ELEMENT = 10;
const OUVRE_UN_ELEMENT = new Set(
  "le la les l' un une des du de d' votre vos son sa ses leur leurs notre nos tout toute tous toutes".split(' '),
);
const PROPOSITION = new Set('je nous vous il elle ils elles on qui que'.split(' '));

/** Conseil 6 : une énumération de quatre éléments ou plus se lit mieux en liste à tirets. */
export function enumerations({ texte, paragraphes }: TexteLu): Suggestion[] {
  return paragraphes
    .filter(({ element }) => !element)
    .flatMap(({ phrases }) => phrases)
    .flatMap((phrase): Suggestion[] => {
      const elements = compterElements(texte, phrase);
      if (elements < ELEMENTS_DANS_UNE_PHRASE) return [];
      const { debut, fin } = phrase;
      return [{ regle: 'enumeration', champ: 'texte', debut, fin, elements, alternative: null }];
    });
}

/** Les éléments de la plus longue énumération de la phrase : le premier, ceux entre virgules, et celui d'après « et ». */
function compterElements(texte: string, phrase: Phrase): number {
  let elements = 0;
  let serie = { segments: 0, mots: 0 };
  const segments = couperAuxVirgules(texte, phrase);
  for (const [rang, segment] of segments.entries()) {
    const element = rang > 0 && estElement(segment, rang === segments.length - 1);
    serie = element
      ? { segments: serie.segments + 1, mots: serie.mots + compterMots(segment) }
      : { segments: 0, mots: 0 };
    const coordonne = segment.some(({ cle }, place) => place > 0 && (cle === 'et' || cle === 'ou'));
    if (serie.segments >= 2 && serie.mots >= MOTS_DE_LA_PLUS_COURTE) {
      elements = Math.max(elements, serie.segments + (coordonne ? 2 : 1));
    }
  }
  return elements;
}

function couperAuxVirgules(texte: string, { mots }: Phrase): (readonly Mot[])[] {
  const segments: Mot[][] = [[]];
  for (const [rang, mot] of mots.entries()) {
    const avant = mots[rang - 1];
    if (avant !== undefined && /[,;]/.test(texte.slice(avant.fin, mot.debut))) segments.push([]);
    segments.at(-1)?.push(mot);
  }
  return segments;
}

function estElement(segment: readonly Mot[], dernier: boolean): boolean {
  const [premier, suivant] = [segment[0]?.cle ?? '', segment[1]?.cle ?? ''];
  const ouvre = OUVRE_UN_ELEMENT.has(premier === 'et' || premier === 'ou' ? suivant : premier);
  return ouvre && (dernier || segment.length <= MOTS_D_UN_ELEMENT) && !segment.some(({ cle }) => PROPOSITION.has(cle));
}
