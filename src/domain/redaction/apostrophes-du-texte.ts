import type { Suggestion } from './suggestion';

/** L'alternative avec l'apostrophe du texte : courbe si la réponse n'en a que des courbes, comme en pose un traitement de texte. */
export function avecApostrophesDuTexte(suggestions: readonly Suggestion[], texte: string): readonly Suggestion[] {
  if (!texte.includes('’') || texte.includes("'")) return suggestions;
  return suggestions.map((suggestion) => ({
    ...suggestion,
    alternative: suggestion.alternative?.replaceAll("'", '’') ?? null,
  }));
}
