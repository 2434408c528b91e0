import type { Suggestion } from '../../../domain/redaction/suggestion';

/** L'alternative telle qu'on la montre : sans espace au bout, suivie de « … » quand la phrase continue après elle. */
export function proposition(suggestion: Suggestion): string {
  const suite = suggestion.regle === 'mots-inutiles' && suggestion.aEnlever ? '…' : '';
  return `${suggestion.alternative?.trim() ?? ''}${suite}`;
}
