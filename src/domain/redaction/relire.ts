import { avecApostrophesDuTexte } from './apostrophes-du-texte';
import { lireTexte } from './lire-texte';
import type { TexteLu } from './lire-texte';
import { actionFinale } from './regles/action-finale';
import { enumerations } from './regles/enumeration';
import { formesPassives } from './regles/forme-passive';
import { incisesConditionnelles } from './regles/incise-conditionnelle';
import { messageTardif } from './regles/message-tardif';
import { relireObjet } from './regles/objet';
import { paragraphesLongs } from './regles/paragraphe-long';
import { parenthesesLongues } from './regles/parenthese-longue';
import { estPhraseLongue, phrasesLongues } from './regles/phrase-longue';
import { referencesJuridiques } from './regles/references-juridiques';
import { repetitions } from './regles/repetitions';
import { tropDOptions } from './regles/trop-d-options';
import { relireVocabulaire } from './regles/vocabulaire';
import type { Suggestion } from './suggestion';

/** La réponse en trois chiffres ; sans phrase, pas de moyenne. */
export interface ResumeRelecture {
  readonly phrases: number;
  readonly moyenneMots: number | null;
  readonly phrasesLongues: number;
}

export interface Relecture {
  /** L'objet d'abord, puis dans l'ordre du texte ; à la même place, dans l'ordre des conseils. */
  readonly suggestions: readonly Suggestion[];
  readonly resume: ResumeRelecture;
}

const REGLES: readonly ((lu: TexteLu) => Suggestion[])[] = [
  messageTardif,
  relireVocabulaire,
  parenthesesLongues,
  phrasesLongues,
  formesPassives,
  incisesConditionnelles,
  paragraphesLongs,
  enumerations,
  repetitions,
  tropDOptions,
  referencesJuridiques,
  actionFinale,
];

/**
 * Relit une réponse avec les conseils de langage clair de la boîte à outils (« Formaliser des réponses aux usagers »). Ce sont
 * des suggestions : rien n'est interdit. Un texte sans phrase n'en reçoit aucune, sauf de son objet. Une seule lecture du
 * texte, en temps proportionnel à sa longueur ; les positions sont en unités UTF-16.
 *
 * @example relire('Votre demande sera examinée.', { objet: 'Aide au logement' }).suggestions[0]?.alternative
 * // « Nous examinerons votre demande »
 */
export function relire(texte: string, { objet }: { readonly objet: string }): Relecture {
  const lu = lireTexte(texte);
  const suggestions = [...relireObjet(lu, objet), ...REGLES.flatMap((regle) => regle(lu))].sort(comparer);
  return { suggestions: avecApostrophesDuTexte(sansPassifsRemplaces(suggestions), objet + texte), resume: resumer(lu) };
}

/** Un passif dans une tournure que l'on propose de remplacer s'en va avec elle : le dire deux fois n'aide pas. */
function sansPassifsRemplaces(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  let finRemplacee = 0;
  return suggestions.filter(({ regle, fin, alternative }) => {
    if (regle === 'mots-inutiles' && alternative !== null) finRemplacee = Math.max(finRemplacee, fin);
    return regle !== 'forme-passive' || fin > finRemplacee;
  });
}

function comparer(a: Suggestion, b: Suggestion): number {
  if (a.champ !== b.champ) return a.champ === 'objet' ? -1 : 1;
  return a.debut - b.debut;
}

function resumer({ texte, paragraphes }: TexteLu): ResumeRelecture {
  const phrases = paragraphes.flatMap(({ element, phrases: unes }) =>
    // Un élément de liste sans point (« une photo ; ») n'est pas une phrase.
    unes.filter(({ fin }) => !element || '.!?…'.includes(texte.charAt(fin - 1))),
  );
  const mots = phrases.reduce((somme, { nombreMots }) => somme + nombreMots, 0);
  return {
    phrases: phrases.length,
    moyenneMots: phrases.length === 0 ? null : mots / phrases.length,
    phrasesLongues: phrases.filter(estPhraseLongue).length,
  };
}
