/** Les éléments de ce nom (sans préfixe) sous `racine`, dans l'ordre du document. */
export function elements(racine: Document | Element, nom: string): readonly Element[] {
  return [...racine.getElementsByTagNameNS('*', nom)];
}

/** Le texte d'un élément, ou sa valeur par défaut quand il en porte une. */
export function texte(element: Element | undefined): string {
  return (element?.getAttribute('DefaultValue') ?? element?.textContent ?? '').trim();
}

/** Le premier enfant direct de ce nom. */
export function enfant(parent: Element | null, nom: string): Element | undefined {
  return [...(parent?.children ?? [])].find((candidat) => candidat.localName === nom);
}
