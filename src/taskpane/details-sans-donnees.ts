/**
 * De quoi retrouver une faute sans rien dire de personne : le genre de l'erreur et les lieux du programme.
 * Jamais son message, qui peut citer une cellule ou une saisie. Chaque adresse de fichier est réduite à son nom.
 */
export function detailsSansDonnees(erreur: unknown, composants = ''): string {
  const genre = erreur instanceof Error ? erreur.name : typeof erreur;
  const pile = erreur instanceof Error ? (erreur.stack ?? '').replace(erreur.message, '') : '';
  const lieux = [...pile.split('\n'), ...composants.split('\n')]
    .map((ligne) => ligne.trim())
    .filter((ligne) => /^at .*:\d+:\d+\)?$/.test(ligne))
    .map((ligne) => ligne.replace(/(?:[a-z]+:\/\/|\/|[A-Z]:\\)[^()]*[/\\]([^/\\()]+:\d+:\d+)/i, '$1'))
    .slice(0, 20);
  return [genre, ...lieux].join('\n');
}
