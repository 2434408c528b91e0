/** Les adresses que la page lit dans la sienne. Toutes sont du même site : office.js ne parle qu'à lui. */
export interface Adresses {
  readonly volet: URL;
  readonly commandes: URL;
  readonly classeur: URL;
}

const CLASSEUR_PAR_DEFAUT = 'classeurs/suivi-reponses-exemple.xlsx';

/**
 * Lit `?volet=ADRESSE` (par défaut `taskpane.html`) et `?classeur=ADRESSE` (par défaut le suivi d'exemple).
 * La page des commandes est à côté du volet.
 *
 * @throws RangeError si une adresse est d'un autre site.
 */
export function lireAdresses(page: string): Adresses {
  const ici = new URL(page);
  const lire = (nom: string, defaut: string): URL => {
    const adresse = new URL(ici.searchParams.get(nom) ?? defaut, ici);
    if (adresse.origin !== ici.origin)
      throw new RangeError(`L'adresse du ${nom} doit être du même site que cette page : ${ici.origin}.`);
    return adresse;
  };
  const volet = lire('volet', 'taskpane.html');
  return { volet, commandes: new URL('commands.html', volet), classeur: lire('classeur', CLASSEUR_PAR_DEFAUT) };
}
