import type { Phrase, TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

const MOTS_DE_SUITE = 4;
const MOTS_D_UNE_REPETITION = 8;
/** Un nom de service revient entier sans que l'idée se répète : il faut que presque toute la phrase soit déjà dite. */
const PART_DEJA_DITE = 0.6;
const FOIS_DANS_UNE_PHRASE = 3;
const LETTRES = 5;
/** Mots de liaison, unités et mois : leur retour n'alourdit pas. */
const NEUTRES = new Set(
  (
    'votre notre cette cette celle celui ceux elles entre apres avant depuis pendant jusqu comme aussi ainsi quand lorsque ' +
    'euros jours heures annee annees semaine semaines janvier fevrier avril juillet septembre octobre novembre decembre ' +
    'article articles alinea numero etait serait seront etre avoir leurs toute toutes autre autres chaque moins'
  ).split(' '),
);

/** Conseil 7 : une phrase déjà dite presque mot pour mot, un mot qui revient trois fois dans la même phrase. */
export function repetitions({ phrases }: TexteLu): Suggestion[] {
  const dejaDits = new Set<string>();
  return phrases.flatMap((phrase) => [...phraseRepetee(phrase, dejaDits), ...motRepete(phrase)]);
}

function phraseRepetee({ debut, fin, mots }: Phrase, dejaDits: Set<string>): Suggestion[] {
  const cles = mots.map(({ cle }) => cle);
  const suites = cles.slice(MOTS_DE_SUITE - 1).map((_, rang) => cles.slice(rang, rang + MOTS_DE_SUITE).join(' '));
  const communes = suites.filter((suite) => dejaDits.has(suite)).length;
  for (const suite of suites) dejaDits.add(suite);
  const repetee = cles.length >= MOTS_D_UNE_REPETITION && communes >= PART_DEJA_DITE * suites.length;
  return repetee ? [{ regle: 'phrase-repetee', champ: 'texte', debut, fin, alternative: null }] : [];
}

function motRepete({ debut, fin, mots }: Phrase): Suggestion[] {
  const emplois = new Map<string, { mot: string; fois: number }>();
  for (const { cle, forme } of mots) {
    if (cle.length < LETTRES || NEUTRES.has(cle) || !/^\p{L}+$/u.test(cle)) continue;
    const racine = cle.replace(/[sx]$/, '');
    const emploi = emplois.get(racine);
    if (emploi === undefined) emplois.set(racine, { mot: forme, fois: 1 });
    else emploi.fois += 1;
  }
  return [...emplois.values()]
    .filter(({ fois }) => fois >= FOIS_DANS_UNE_PHRASE)
    .map(({ mot, fois }) => ({ regle: 'mot-repete', champ: 'texte', debut, fin, mot, fois, alternative: null }));
}
