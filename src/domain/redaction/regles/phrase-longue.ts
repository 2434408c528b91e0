import type { Phrase, TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

/** Deux lignes d'une lettre (A4, corps 11, marges de 2,5 cm : 90 signes) font 180 signes, environ 30 mots français. */
const MOTS_EN_DEUX_LIGNES = 30;
const SIGNES_EN_DEUX_LIGNES = 180;

/** Conseil 5 : une phrase tient sur deux lignes, soit 30 mots et 180 signes au plus, espaces comprises, adresses exclues. */
export function estPhraseLongue(phrase: Phrase): boolean {
  return phrase.nombreMots > MOTS_EN_DEUX_LIGNES || signes(phrase) > SIGNES_EN_DEUX_LIGNES;
}

export function phrasesLongues({ phrases }: TexteLu): Suggestion[] {
  return phrases.filter(estPhraseLongue).map((phrase) => ({
    regle: 'phrase-longue',
    champ: 'texte',
    debut: phrase.debut,
    fin: phrase.fin,
    mots: phrase.nombreMots,
    signes: signes(phrase),
    alternative: null,
  }));
}

/** Une adresse (site, courriel) ne rend pas une phrase difficile : elle ne compte pas. */
function signes({ debut, fin, mots }: Phrase): number {
  return mots.reduce((reste, mot) => reste - (mot.forme === '' ? mot.fin - mot.debut : 0), fin - debut);
}
