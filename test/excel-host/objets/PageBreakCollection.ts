import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { rectangle } from '../modele/rectangle';
import { ajouterSaut } from '../modele/sauts-de-page';
import type { SautsDePage } from '../modele/sauts-de-page';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { CollectionHote, ObjetHote } from '../protocole/objet-hote';
import { entier } from './arguments';
import { Range } from './Range';
import { rectangleDe } from './rectangle-argument';

/** Les sauts de page posés à la main d'un sens. */
export class PageBreakCollection extends CollectionHote<PageBreak> {
  readonly classe = 'PageBreakCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
    private readonly axe: keyof SautsDePage,
  ) {
    super(hote);
  }

  get items(): readonly PageBreak[] {
    return this.feuille.sautsDePage[this.axe].map((rang) => this.saut(rang));
  }
  getCount(): number {
    return this.items.length;
  }
  /** Par rang, ou par l'identité qu'un saut a donnée au client. */
  getItem(cle: unknown): PageBreak {
    const saut = typeof cle === 'string' ? this.items.find(({ _Id }) => _Id === cle) : this.items[entier(cle)];
    if (saut === undefined) throw new ErreurHote('ItemNotFound');
    return saut;
  }
  /** Un saut avant le coin haut gauche de la plage. */
  add(plage: unknown): PageBreak {
    const { haut, gauche } = rectangleDe(this.feuille, plage);
    const rang = this.axe === 'lignes' ? haut : gauche;
    if (rang < 2) throw new ErreurHote('InvalidArgument');
    ajouterSaut(this.feuille.sautsDePage, this.axe, rang);
    this.feuille.marquerModifiee(false);
    return this.saut(rang);
  }
  removePageBreaks(): void {
    this.feuille.sautsDePage[this.axe] = [];
    this.feuille.marquerModifiee(false);
  }

  private saut(rang: number): PageBreak {
    return new PageBreak(this.hote, this.feuille, this.axe, rang);
  }
}

export class PageBreak extends ObjetHote {
  readonly classe = 'PageBreak';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
    private readonly axe: keyof SautsDePage,
    private readonly rang: number,
  ) {
    super(hote);
  }

  override identite(): Record<string, unknown> {
    return { _Id: this._Id };
  }

  get _Id(): string {
    return `${this.axe}-${this.rang}`;
  }
  get columnIndex(): number {
    return this.axe === 'colonnes' ? this.rang - 1 : 0;
  }
  get rowIndex(): number {
    return this.axe === 'lignes' ? this.rang - 1 : 0;
  }
  getCellAfterBreak(): Range {
    const cellule = this.axe === 'lignes' ? rectangle(this.rang, 1) : rectangle(1, this.rang);
    return new Range(this.hote, new Zone(this.feuille, cellule));
  }
  delete(): void {
    const { sautsDePage } = this.feuille;
    sautsDePage[this.axe] = sautsDePage[this.axe].filter((rang) => rang !== this.rang);
    this.feuille.marquerModifiee(false);
  }
}
