import type { Bloc, Position } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import type { ModeleGrille } from './modele-grille';

const rectangle = ({ lignes, colonnes }: ModeleGrille, { de, a }: Bloc): string => {
  const gauche = colonnes.debut(de.c);
  const haut = lignes.debut(de.l);
  return `left:${gauche - 1}px;top:${haut - 1}px;width:${colonnes.fin(a.c) - gauche + 1}px;height:${lignes.fin(a.l) - haut + 1}px`;
};

/** Le cadre vert de la sélection, son voile, la cellule active laissée claire, et le pointillé de ce qui est copié ; un par quart. */
export class CadreSelection {
  private readonly cadre = creerElement('div', { class: 'selection', 'aria-hidden': 'true' });
  private readonly active = creerElement('div', { class: 'active', 'aria-hidden': 'true' });

  private readonly copie = creerElement('div', { class: 'copie', 'aria-hidden': 'true', hidden: true });
  private dernier = '';

  constructor(plan: HTMLElement) {
    plan.append(this.cadre, this.active, this.copie);
  }

  placer(modele: ModeleGrille, selection: Bloc, active: Position, copie: Bloc | null): void {
    const fusion = modele.fusions.en(active.l, active.c);
    const seule = fusion ?? { de: active, a: active };
    const plusieurs =
      selection.de.l !== seule.de.l ||
      selection.de.c !== seule.de.c ||
      selection.a.l !== seule.a.l ||
      selection.a.c !== seule.a.c;
    const [cadre, seul, copiee] = [selection, seule, copie].map((bloc) =>
      bloc === null ? '' : rectangle(modele, bloc),
    );
    const etat = `${String(cadre)}|${String(seul)}|${String(copiee)}`;
    if (etat === this.dernier) return;
    this.dernier = etat;
    this.cadre.style.cssText = cadre ?? '';
    this.cadre.classList.toggle('etendue', plusieurs);
    this.active.style.cssText = seul ?? '';
    this.active.hidden = !plusieurs;
    this.copie.style.cssText = copiee ?? '';
    this.copie.hidden = copie === null;
  }
}
