import type { Etendue } from './etendue';

/** Le texte où l'étendue est remplacée par son alternative ; le reste ne change pas d'un signe. */
export function remplacer(texte: string, { debut, fin }: Etendue, alternative: string): string {
  return texte.slice(0, debut) + alternative + texte.slice(fin);
}
