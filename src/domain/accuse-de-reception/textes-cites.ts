import { fr } from '../francais/fr';
import type { AccuseAComposer } from './accuse-a-composer';

/**
 * Les textes cités au bas de l'accusé, en renvoi comme le conseille la boîte à outils. Seuls y sont ceux que l'accusé
 * applique ; celui qui fonde le régime dépend de la procédure et n'est pas deviné. Rien pour un accusé simple.
 */
export function textesCites({ regime, pieces, recours }: AccuseAComposer): readonly string[] {
  if (regime === 'simple' || regime === 'a-determiner') return [];
  const droitCommun = regime === 'silence-vaut-rejet' && recours.genre === 'droit-commun';
  const articles = [
    'L. 112-3',
    'R. 112-5',
    ...(pieces === null ? [] : ['L. 114-5']),
    ...(regime === 'silence-vaut-acceptation' ? ['L. 232-3'] : []),
    ...(droitCommun ? ['L. 411-2'] : []),
  ];
  const cites = articles.map(insecable);
  const justice = droitCommun
    ? fr` ; articles ${insecable('R. 421-1')} et ${insecable('R. 421-2')} du code de justice administrative`
    : '';
  return [
    fr`Textes appliqués : articles ${cites.slice(0, -1).join(', ')} et ${cites.at(-1) ?? ''} du code des relations entre le public et l'administration${justice}.`,
  ];
}

/** « L. 112-3 » ne se coupe pas en fin de ligne. */
function insecable(article: string): string {
  return article.replace(' ', '\u00A0');
}
