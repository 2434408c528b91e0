import { creerElement } from '../creer-element';
import type { Grille } from './grille';

/** Le message d'une règle de validation, montré sous la cellule active et dit aux lecteurs d'écran. */
export class InviteSaisie {
  private readonly bulle = creerElement('div', { class: 'invite-saisie', role: 'status', hidden: true });

  constructor(private readonly grille: Grille) {
    grille.vue.append(this.bulle);
  }

  suivre(): void {
    const { celluleActive, feuille, fusions } = this.grille.modele;
    const { l, c } = fusions.ancre(celluleActive);
    const invite = feuille.invite(l, c);
    const { gauche, haut, hauteur } = this.grille.rectangle({ l, c });
    this.bulle.hidden = invite === null || gauche < this.grille.largeurEntete || haut < this.grille.hauteurEntete;
    if (invite === null) {
      this.bulle.replaceChildren();
      return;
    }
    const titre = invite.titre === '' ? [] : [creerElement('strong', {}, invite.titre)];
    this.bulle.replaceChildren(...titre, creerElement('span', {}, invite.message));
    this.bulle.style.cssText = `left:${gauche + 12}px;top:${haut + hauteur + 6}px`;
  }
}
