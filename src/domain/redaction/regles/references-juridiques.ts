import type { Mot } from '../lire-mots';
import type { TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

const REFERENCES_DANS_UNE_PHRASE = 2;
const ARTICLES = new Set(['article', 'articles', 'art']);
const TEXTES = new Set(['loi', 'decret', 'arrete', 'ordonnance', 'circulaire']);
/** « article L. 211-2 », « loi n° 78-753 » : le numéro suit de près. */
const MOTS_AVANT_LE_NUMERO = 3;
/** « l'article 4 de la loi n° 78-753 » est une seule référence. */
const MOTS_DEPUIS_L_ARTICLE = 8;

/** Conseil 9 : deux textes de loi ou plus dans une phrase vont en bas de page ou en annexe. */
export function referencesJuridiques({ phrases }: TexteLu): Suggestion[] {
  return phrases.flatMap(({ debut, fin, mots }): Suggestion[] => {
    const references = mots.filter((_, rang) => estReference(mots, rang)).length;
    if (references < REFERENCES_DANS_UNE_PHRASE) return [];
    return [{ regle: 'references-juridiques', champ: 'texte', debut, fin, references, alternative: null }];
  });
}

function estReference(mots: readonly Mot[], rang: number): boolean {
  const cle = mots[rang]?.cle ?? '';
  if (!mots.slice(rang + 1, rang + 1 + MOTS_AVANT_LE_NUMERO).some((mot) => /\d/.test(mot.cle))) return false;
  const avant = mots.slice(Math.max(0, rang - MOTS_DEPUIS_L_ARTICLE), rang);
  return ARTICLES.has(cle) || (TEXTES.has(cle) && !avant.some((mot) => ARTICLES.has(mot.cle)));
}
