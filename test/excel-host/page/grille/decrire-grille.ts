import type { ModeleGrille } from './modele-grille';

/** Dit aux lecteurs d'écran quelle feuille est montrée, sa taille et sa cellule active, si elle est dessinée. */
export function decrireLaGrille(foyer: HTMLElement, modele: ModeleGrille): void {
  const { feuille, lignes, colonnes, fusions, celluleActive } = modele;
  const ancre = fusions.ancre(celluleActive);
  foyer.setAttribute('aria-label', `Feuille ${feuille.nom}`);
  foyer.setAttribute('aria-rowcount', String(lignes.nombre));
  foyer.setAttribute('aria-colcount', String(colonnes.nombre));
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
