import type { Bloc, Position } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import type { ModeleGrille } from './modele-grille';

const rectangle = ({ lignes, colonnes }: ModeleGrille, { de, a }: Bloc): string => {
  const gauche = colonnes.debut(de.c);
  const haut = lignes.debut(de.l);
  return `left:${gauche - 1}px;top:${haut - 1}px;width:${colonnes.fin(a.c) - gauche + 1}px;height:${lignes.fin(a.l) - haut + 1}px`;
};

/** Le cadre vert de la sélection, son voile, et la cellule active laissée claire ; un par quart de la grille. */
export class CadreSelection {
  private readonly cadre = creerElement('div', { class: 'selection', 'aria-hidden': 'true' });
  private readonly active = creerElement('div', { class: 'active', 'aria-hidden': 'true' });

  constructor(plan: HTMLElement) {
    plan.append(this.cadre, this.active);
  }

  placer(modele: ModeleGrille, selection: Bloc, active: Position): void {
    const fusion = modele.fusions.en(active.l, active.c);
    const seule = fusion ?? { de: active, a: active };
    const plusieurs =
      selection.de.l !== seule.de.l ||
      selection.de.c !== seule.de.c ||
      selection.a.l !== seule.a.l ||
      selection.a.c !== seule.a.c;
    this.cadre.style.cssText = rectangle(modele, selection);
    this.cadre.classList.toggle('etendue', plusieurs);
    this.active.style.cssText = rectangle(modele, seule);
    this.active.hidden = !plusieurs;
  }
}
