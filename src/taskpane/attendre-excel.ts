/**
 * Où en est l'hôte : pas encore répondu, prêt, resté muet trop longtemps, autre chose qu'Excel, Excel trop ancien.
 */
export type EtatHote = 'attente' | 'pret' | 'muet' | 'hors-excel' | 'trop-ancien';

/** Ce qu'il faut savoir de l'hôte ; la racine de composition le tire d'office.js. */
export interface Hote {
  /** Donne le nom de l'hôte ; `null` hors d'Office. Peut ne jamais répondre. */
  readonly quandPret: () => Promise<string | null>;
  readonly versionSuffisante: () => boolean;
}

/**
 * Attend Excel et dit chaque changement d'état. Passé `delaiMs` millisecondes sans réponse, dit `muet` ;
 * une réponse tardive reprend la main.
 *
 * @returns de quoi cesser d'attendre.
 */
export function attendreExcel(hote: Hote, delaiMs: number, dire: (etat: EtatHote) => void): () => void {
  let fini = false;
  const garde = setTimeout(() => {
    dire('muet');
  }, delaiMs);
  const conclure = (etat: EtatHote): void => {
    clearTimeout(garde);
    if (!fini) dire(etat);
  };
  hote.quandPret().then(
    (nom) => {
      if (nom !== 'Excel') conclure('hors-excel');
      else conclure(hote.versionSuffisante() ? 'pret' : 'trop-ancien');
    },
    () => {
      conclure('muet');
    },
  );
  return () => {
    fini = true;
    clearTimeout(garde);
  };
}
