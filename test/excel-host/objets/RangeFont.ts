import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import type { Police } from '../modele/style';
import { booleen, couleur, nombre, parmi, texte } from './arguments';
import { ObjetDePlage } from './plage-base';

const SOULIGNES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const SOULIGNE_MODELE: Readonly<Record<(typeof SOULIGNES)[number], Police['souligne']>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

export class RangeFont extends ObjetDePlage {
  readonly classe = 'RangeFont';

  get bold(): boolean | null {
    return this.lire('gras');
  }
  set bold(valeur: unknown) {
    this.changer({ gras: booleen(valeur) });
  }
  get italic(): boolean | null {
    return this.lire('italique');
  }
  set italic(valeur: unknown) {
    this.changer({ italique: booleen(valeur) });
  }
  get strikethrough(): boolean | null {
    return this.lire('barre');
  }
  set strikethrough(valeur: unknown) {
    this.changer({ barre: booleen(valeur) });
  }
  get name(): string | null {
    return this.lire('nom');
  }
  set name(valeur: unknown) {
    this.changer({ nom: texte(valeur) });
  }
  get size(): number | null {
    return this.lire('taille');
  }
  set size(valeur: unknown) {
    this.changer({ taille: nombre(valeur, 1, 409) });
  }
  get color(): string | null {
    return this.commune((ligne, colonne) => this.feuille.style(ligne, colonne).police.couleur.hex);
  }
  set color(valeur: unknown) {
    this.changer({ couleur: { hex: couleur(valeur) } });
  }
  get underline(): string | null {
    const souligne = this.lire('souligne');
    return souligne === null ? null : (SOULIGNES.find((nom) => SOULIGNE_MODELE[nom] === souligne) ?? 'None');
  }
  set underline(valeur: unknown) {
    this.changer({ souligne: SOULIGNE_MODELE[parmi(valeur, SOULIGNES)] });
  }

  get subscript(): boolean | null {
    return this.enPosition('subscript');
  }
  set subscript(valeur: unknown) {
    this.placer('subscript', booleen(valeur));
  }
  get superscript(): boolean | null {
    return this.enPosition('superscript');
  }
  set superscript(valeur: unknown) {
    this.placer('superscript', booleen(valeur));
  }

  private enPosition(position: string): boolean | null {
    return this.commune((l, c) => this.feuille.style(l, c).police.position === position);
  }
  /** Indice et exposant s'excluent. */
  private placer(position: string, oui: boolean): void {
    this.changerPolice(({ position: ancienne, ...police }) => {
      const voulue = oui ? position : ancienne === position ? undefined : ancienne;
      return voulue === undefined ? police : { ...police, position: voulue };
    });
  }

  private lire<K extends keyof Police>(cle: K): Police[K] | null {
    return this.commune((ligne, colonne) => this.feuille.style(ligne, colonne).police[cle]);
  }

  private changer(changement: Partial<Police>): void {
    this.changerPolice((avant) => {
      const { famille, ...police } = { ...avant, ...changement };
      return changement.nom !== undefined || famille === undefined ? police : { ...police, famille };
    });
  }

  private changerPolice(changer: (police: Police) => Police): void {
    exigerPermission(this.feuille, 'formatCells');
    changerStyle(this.feuille, this.rect, (style) => ({ ...style, police: changer(style.police) }));
    this.feuille.marquerModifiee(false);
  }
}
