import type { Phrase, TexteLu } from '../lire-texte';
import type { Mot } from '../lire-mots';
import type { Suggestion } from '../suggestion';

const INCISE_LA_PLUS_COURTE = 3;
const CONDITIONS = new Set(['si', "s'"]);
/** Par quoi commence une phrase que l'incise coupe ; « Par ailleurs, si… » n'est pas coupé, il commence. */
const SUJETS = new Set(
  "je j' nous vous il elle ils elles on ce cet cette ces le la les l' un une des votre vos notre nos mon ma mes".split(
    ' ',
  ),
);

/** Conseil 5 : pas de condition (« si… ») entre deux virgules au milieu d'une phrase. « S'il vous plaît » n'en est pas une. */
export function incisesConditionnelles({ texte, phrases }: TexteLu): Suggestion[] {
  return phrases.flatMap((phrase) => incises(texte, phrase));
}

function incises(texte: string, { mots }: Phrase): Suggestion[] {
  const premier = mots[0];
  if (premier === undefined || !(SUJETS.has(premier.cle) || premier.cle.endsWith('ez'))) return [];
  const suggestions: Suggestion[] = [];
  for (const [rang, mot] of mots.entries()) {
    const avant = mots[rang - 1];
    if (avant === undefined || !commenceUneCondition(mots, rang) || !virgule(texte, avant, mot)) continue;
    let fin = rang;
    while (fin + 1 < mots.length && !/[,;:()]/.test(entre(texte, mots[fin], mots[fin + 1]))) fin += 1;
    const [dernier, suivant] = [mots[fin], mots[fin + 1]];
    if (dernier === undefined || suivant === undefined || fin - rang + 1 < INCISE_LA_PLUS_COURTE) continue;
    if (!virgule(texte, dernier, suivant)) continue;
    const terme = texte.slice(mot.debut, dernier.fin);
    suggestions.push({
      regle: 'incise-conditionnelle',
      champ: 'texte',
      debut: mot.debut,
      fin: dernier.fin,
      terme,
      alternative: null,
    });
  }
  return suggestions;
}

function commenceUneCondition(mots: readonly Mot[], rang: number): boolean {
  const [cle, suivant] = [mots[rang]?.cle ?? '', mots[rang + 1]?.cle];
  if (cle === 'sauf') return CONDITIONS.has(suivant ?? '');
  if (cle === "s'") return (suivant === 'il' || suivant === 'ils') && mots[rang + 3]?.cle !== 'plait';
  return cle === 'si' && suivant !== 'possible' && suivant !== 'besoin' && suivant !== 'necessaire';
}

function virgule(texte: string, avant: Mot, apres: Mot): boolean {
  return entre(texte, avant, apres).trim() === ',';
}

function entre(texte: string, avant: Mot | undefined, apres: Mot | undefined): string {
  return texte.slice(avant?.fin, apres?.debut);
}
