import type { Suggestion } from '../../../domain/redaction/suggestion';

const SIGNES = 120;

/** L'endroit d'une suggestion, sur une ligne, coupé entre deux mots quand il est long ; vide si elle n'en désigne aucun. */
export function extrait({ debut, fin }: Suggestion, source: string): string {
  const texte = source.slice(debut, fin).trim().replace(/\s+/g, ' ');
  if (texte.length <= SIGNES) return texte;
  const coupe = texte.lastIndexOf(' ', SIGNES);
  return `${texte.slice(0, coupe > 0 ? coupe : SIGNES)}…`;
}
