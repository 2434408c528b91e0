import type { Etendue } from './etendue';

/** Ce qu'une règle du langage clair constate, avec ses faits. */
export type Constat =
  | { readonly regle: 'objet-absent' }
  | { readonly regle: 'objet-vague' }
  | { readonly regle: 'objet-long'; readonly mots: number }
  | { readonly regle: 'objet-jargon'; readonly terme: string }
  | { readonly regle: 'message-tardif'; readonly motif: 'rappel' | 'droit' }
  | { readonly regle: 'jargon'; readonly terme: string }
  | { readonly regle: 'mots-inutiles'; readonly terme: string; readonly aEnlever: boolean }
  | { readonly regle: 'delai-vague'; readonly terme: string }
  | { readonly regle: 'parenthese-longue'; readonly mots: number }
  | { readonly regle: 'phrase-longue'; readonly mots: number; readonly signes: number }
  | { readonly regle: 'forme-passive'; readonly terme: string }
  | { readonly regle: 'incise-conditionnelle'; readonly terme: string }
  | { readonly regle: 'paragraphe-long'; readonly phrases: number; readonly mots: number }
  | { readonly regle: 'enumeration'; readonly elements: number }
  | { readonly regle: 'phrase-repetee' }
  | { readonly regle: 'mot-repete'; readonly mot: string; readonly fois: number }
  | { readonly regle: 'trop-d-options'; readonly options: number }
  | { readonly regle: 'references-juridiques'; readonly references: number }
  | { readonly regle: 'action-finale'; readonly ailleurs: boolean };

export type Regle = Constat['regle'];

/** Où regarder, pourquoi, et par quoi remplacer l'étendue quand une alternative existe mot à mot. */
export type Suggestion = Constat &
  Etendue & {
    /** Le texte dont `debut` et `fin` sont des positions. */
    readonly champ: 'objet' | 'texte';
    readonly alternative: string | null;
  };

/** Le conseil de la boîte à outils, de 1 à 9, que chaque règle applique (« Formaliser des réponses aux usagers »). */
export const CONSEILS: Readonly<Record<Regle, number>> = {
  'objet-absent': 2,
  'objet-vague': 2,
  'objet-long': 2,
  'objet-jargon': 2,
  'message-tardif': 3,
  jargon: 4,
  'mots-inutiles': 4,
  'delai-vague': 4,
  'parenthese-longue': 4,
  'phrase-longue': 5,
  'forme-passive': 5,
  'incise-conditionnelle': 5,
  'paragraphe-long': 6,
  enumeration: 6,
  'phrase-repetee': 7,
  'mot-repete': 7,
  'trop-d-options': 8,
  'references-juridiques': 9,
  'action-finale': 9,
};
