import type { ResultatDeCas } from './executer-cas';

/** « 1 cas conforme sur 3, 2 écarts. » */
export function phraseDeBilan(resultats: readonly ResultatDeCas[]): string {
  const conformes = resultats.filter(({ conforme }) => conforme).length;
  const ecarts = resultats.length - conformes;
  const fin = ecarts === 0 ? 'aucun écart' : ecarts === 1 ? '1 écart' : `${ecarts} écarts`;
  return `${conformes} cas ${conformes > 1 ? 'conformes' : 'conforme'} sur ${resultats.length}, ${fin}.`;
}

/** Ce qu'un écart a de différent, sur deux lignes ; la première différence est mise en vue par un repère. */
export function lignesDEcart({ cas, observe }: ResultatDeCas): readonly string[] {
  const [attendu, vu] = [ecrire(cas.attendu), ecrire(observe)];
  let rang = 0;
  while (rang < attendu.length && attendu[rang] === vu[rang]) rang += 1;
  return [`attendu : ${attendu}`, `observé : ${vu}`, `          ${' '.repeat(rang)}↑`];
}

/** Le rapport à rapporter : l'Excel, le bilan, puis chaque écart et sa source. */
export function rapport(excel: string, resultats: readonly ResultatDeCas[]): string {
  const ecarts = resultats.filter(({ conforme }) => !conforme);
  return [
    excel,
    phraseDeBilan(resultats),
    ...ecarts.flatMap((ecart) => [
      '',
      ecart.cas.nom,
      ...lignesDEcart(ecart).slice(0, 2),
      `source : ${ecart.cas.source}`,
    ]),
  ].join('\n');
}

/** Une observation absente s'écrit comme telle : JSON n'a pas de mot pour elle. */
function ecrire(valeur: unknown): string {
  const texte: unknown = JSON.stringify(valeur);
  return typeof texte === 'string' ? texte : 'rien';
}
