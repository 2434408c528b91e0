import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import { SANS_FOND } from '../modele/style';
import type { Fond } from '../modele/style';
import { couleur, parmi } from './arguments';
import { MOTIFS, MOTIFS_POSABLES, motifApi } from './motifs-de-fond';
import { ObjetDePlage } from './plage-base';

const PLEINS = new Set(['solid', 'gradient']);

/** Le fond d'une plage. Le fichier écrit la couleur d'un fond plein en premier, celle d'un fond à motif derrière son motif. */
export class RangeFill extends ObjetDePlage {
  readonly classe = 'RangeFill';

  /** Sans remplissage, Excel rend du blanc ; `null` si les cellules diffèrent. */
  get color(): string | null {
    return this.lire(({ motif, couleur: avant, seconde }) => {
      if (motif === 'none') return '#FFFFFF';
      return (PLEINS.has(motif) ? avant : seconde)?.hex ?? '#FFFFFF';
    });
  }
  set color(valeur: unknown) {
    if (valeur === '') {
      this.remplir(() => SANS_FOND);
      return;
    }
    const voulue = { hex: couleur(valeur) };
    this.remplir(({ motif, couleur: avant }) =>
      motif === 'none' || PLEINS.has(motif)
        ? { motif: 'solid', couleur: voulue, seconde: null }
        : { motif, couleur: avant, seconde: voulue },
    );
  }
  get pattern(): string | null {
    return this.lire(({ motif }) => motifApi(motif));
  }
  set pattern(valeur: unknown) {
    const motif = MOTIFS[parmi(valeur, MOTIFS_POSABLES)];
    this.remplir((fond) => {
      const derriere = PLEINS.has(fond.motif) ? fond.couleur : fond.seconde;
      const devant = PLEINS.has(fond.motif) ? null : fond.couleur;
      if (motif === 'none') return SANS_FOND;
      return motif === 'solid'
        ? { motif, couleur: derriere, seconde: null }
        : { motif, couleur: devant, seconde: derriere };
    });
  }
  /** La couleur des traits du motif : noire tant qu'on n'en a pas choisi d'autre. */
  get patternColor(): string | null {
    return this.lire(({ motif, couleur: avant }) => (PLEINS.has(motif) ? '#000000' : (avant?.hex ?? '#000000')));
  }
  set patternColor(valeur: unknown) {
    const voulue = { hex: couleur(valeur) };
    this.remplir((fond) => (fond.motif === 'none' || PLEINS.has(fond.motif) ? fond : { ...fond, couleur: voulue }));
  }

  clear(): void {
    this.remplir(() => SANS_FOND);
  }

  private lire(lire: (fond: Fond) => string): string | null {
    return this.commune((ligne, colonne) => lire(this.feuille.style(ligne, colonne).fond));
  }

  private remplir(changer: (fond: Fond) => Fond): void {
    exigerPermission(this.feuille, 'formatCells');
    changerStyle(this.feuille, this.rect, (style) => ({ ...style, fond: changer(style.fond) }));
    this.feuille.marquerModifiee(false);
  }
}
