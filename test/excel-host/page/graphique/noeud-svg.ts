/** Un élément SVG décrit par des données : il se vérifie sans navigateur et se pose dans la page en une fois. */
export interface NoeudSvg {
  readonly nom: string;
  readonly attributs: Readonly<Record<string, string | number>>;
  readonly contenu: readonly (NoeudSvg | string)[];
}

export const svg = (nom: string, attributs: NoeudSvg['attributs'] = {}, ...contenu: NoeudSvg['contenu']): NoeudSvg => ({
  nom,
  attributs,
  contenu,
});

const ESPACE = 'http://www.w3.org/2000/svg';

/** L'élément du navigateur qui correspond à une description. */
export function creerSvg(noeud: NoeudSvg): SVGElement {
  const element = document.createElementNS(ESPACE, noeud.nom);
  for (const [cle, valeur] of Object.entries(noeud.attributs)) element.setAttribute(cle, String(valeur));
  element.append(...noeud.contenu.map((partie) => (typeof partie === 'string' ? partie : creerSvg(partie))));
  return element;
}
