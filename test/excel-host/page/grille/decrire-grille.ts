import type { ModeleGrille } from './modele-grille';

/** Dit aux lecteurs d'écran quelle feuille est montrée, sa taille et sa cellule active, si elle est dessinée. */
export function decrireLaGrille(foyer: HTMLElement, modele: ModeleGrille): void {
  const { feuille, lignes, colonnes, fusions, celluleActive } = modele;
  const ancre = fusions.ancre(celluleActive);
  dire(foyer, 'aria-label', `Feuille ${feuille.nom}`);
  dire(foyer, 'aria-rowcount', String(lignes.nombre));
  dire(foyer, 'aria-colcount', String(colonnes.nombre));
  const element = foyer.querySelector(
    `[role=row][aria-rowindex="${ancre.l}"] > [role=gridcell][aria-colindex="${ancre.c}"]`,
  );
  const precedente = foyer.querySelector('#cellule-active');
  if (precedente === element) return;
  precedente?.removeAttribute('aria-selected');
  precedente?.removeAttribute('id');
  element?.setAttribute('aria-selected', 'true');
  element?.setAttribute('id', 'cellule-active');
  if (element) foyer.setAttribute('aria-activedescendant', 'cellule-active');
  else foyer.removeAttribute('aria-activedescendant');
}

/** Un attribut récrit à l'identique ferait refaire la mise en page à chaque image. */
function dire(element: HTMLElement, nom: string, valeur: string): void {
  if (element.getAttribute(nom) !== valeur) element.setAttribute(nom, valeur);
}
