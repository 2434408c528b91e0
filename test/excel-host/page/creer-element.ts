type Attributs = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Un élément HTML avec ses attributs et son contenu. Un attribut `true` est posé vide, `false` ou `undefined` est omis.
 *
 * @example creerElement('button', { type: 'button', class: 'onglet' }, 'Accueil')
 */
export function creerElement<N extends keyof HTMLElementTagNameMap>(
  nom: N,
  attributs: Attributs = {},
  ...contenu: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(nom);
  for (const [cle, valeur] of Object.entries(attributs)) {
    if (valeur === undefined || valeur === false) continue;
    element.setAttribute(cle, valeur === true ? '' : String(valeur));
  }
  element.append(...contenu);
  return element;
}

/** L'élément de la page qui porte un identifiant du modèle HTML. */
export function trouverElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new RangeError(`La page n'a pas d'élément « ${id} ».`);
  return element;
}
