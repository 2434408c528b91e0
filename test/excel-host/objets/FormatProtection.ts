import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import { booleen } from './arguments';
import { ObjetDePlage } from './plage-base';

export class FormatProtection extends ObjetDePlage {
  readonly classe = 'FormatProtection';

  get locked(): boolean | null {
    return this.commune((l, c) => this.feuille.style(l, c).verrouillee);
  }
  set locked(valeur: unknown) {
    this.changer({ verrouillee: booleen(valeur) });
  }
  get formulaHidden(): boolean | null {
    return this.commune((l, c) => this.feuille.style(l, c).masquee);
  }
  set formulaHidden(valeur: unknown) {
    this.changer({ masquee: booleen(valeur) });
  }

  private changer(changement: { verrouillee?: boolean; masquee?: boolean }): void {
    exigerPermission(this.feuille, 'formatCells');
    changerStyle(this.feuille, this.rect, (style) => ({ ...style, ...changement }));
    this.feuille.marquerModifiee(false);
  }
}
