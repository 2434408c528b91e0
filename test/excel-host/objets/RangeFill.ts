import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import { SANS_FOND } from '../modele/style';
import type { Fond } from '../modele/style';
import { couleur } from './arguments';
import { ObjetDePlage } from './plage-base';

export class RangeFill extends ObjetDePlage {
  readonly classe = 'RangeFill';

  /** Sans remplissage, Excel rend du blanc ; `null` si les cellules diffèrent. */
  get color(): string | null {
    return this.commune((ligne, colonne) => {
      const { motif, couleur: fond } = this.feuille.style(ligne, colonne).fond;
      return motif === 'none' ? '#FFFFFF' : (fond?.hex ?? '#FFFFFF');
    });
  }
  set color(valeur: unknown) {
    this.remplir(valeur === '' ? SANS_FOND : { motif: 'solid', couleur: { hex: couleur(valeur) }, seconde: null });
  }

  clear(): void {
    this.remplir(SANS_FOND);
  }

  private remplir(fond: Fond): void {
    exigerPermission(this.feuille, 'formatCells');
    changerStyle(this.feuille, this.rect, (style) => ({ ...style, fond }));
    this.feuille.marquerModifiee(false);
  }
}
