import type { AnnotationCellule } from '../../vue/gestes-feuille';
import type { Position } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import type { Grille } from './grille';

/** Le commentaire et le lien de la cellule active, ou de celle que survole la souris, dans une bulle à sa droite. */
export class BulleAnnotation {
  private readonly bulle = creerElement('div', { class: 'bulle-annotation', role: 'note', hidden: true });
  private survolee: string | null = null;

  constructor(private readonly grille: Grille) {
    grille.vue.append(this.bulle);
    grille.vue.addEventListener('pointermove', ({ clientX, clientY, buttons }) => {
      if (buttons !== 0) return;
      const { sur, position } = grille.celluleSous(clientX, clientY);
      const cle = sur === 'cellule' ? `${position.l},${position.c}` : null;
      if (cle === this.survolee) return;
      this.survolee = cle;
      if (sur !== 'cellule' || !this.montrer(position)) this.suivre();
    });
    grille.element.addEventListener('scroll', () => {
      this.bulle.hidden = true;
    });
  }

  /** Montre ce qui est écrit à la suite de la cellule active. */
  suivre(): void {
    if (!this.montrer(this.grille.modele.celluleActive)) this.bulle.hidden = true;
  }

  private montrer(position: Position): boolean {
    const { feuille, fusions } = this.grille.modele;
    const { l, c } = fusions.ancre(position);
    const lignes = direAnnotation(feuille.gestes.annotation(l, c));
    if (lignes.length === 0) return false;
    this.bulle.replaceChildren(...lignes.map((ligne) => creerElement('p', {}, ligne)));
    const { gauche, haut, largeur } = this.grille.rectangle({ l, c });
    this.bulle.style.cssText = `left:${gauche + largeur + 8}px;top:${haut}px`;
    this.bulle.hidden = gauche < this.grille.largeurEntete || haut < this.grille.hauteurEntete;
    return true;
  }
}

/** Un commentaire et un lien, dits en phrases. */
export function direAnnotation({ commentaire, lien }: AnnotationCellule): readonly string[] {
  return [
    ...(commentaire === null
      ? []
      : [commentaire.auteur === '' ? commentaire.texte : `${commentaire.auteur} : ${commentaire.texte}`]),
    ...(lien === null
      ? []
      : [lien.bulle ?? `Lien vers ${lien.adresse ?? lien.emplacement ?? ''} (Ctrl + clic pour le suivre)`]),
  ];
}
