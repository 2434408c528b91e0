import { ecrireAdresse } from '../modele/adresse';
import type { Culture } from '../modele/lire-saisie';
import { rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { matrice } from './arguments';
import { CellulesDePlage } from './cellules-plage';
import type { LectureDeCellule } from './cellules-plage';
import { ecrireMatrice } from './contenu-plage';
import { Range } from './Range';
import { RangeViewCollection } from './RangeViewCollection';

/** Les cellules visibles d'une plage ; `ligne` : une seule de ces lignes, et son rang. */
export class RangeView extends CellulesDePlage {
  readonly classe = 'RangeView';

  constructor(
    hote: Hote,
    zone: Zone,
    private readonly ligne: { readonly rang: number; readonly ligne: number } | null = null,
  ) {
    super(hote, zone);
  }

  get rows(): RangeViewCollection {
    return new RangeViewCollection(this.hote, this.zone, this.lignes);
  }
  get rowCount(): number {
    return this.lignes.length;
  }
  get columnCount(): number {
    return this.colonnes.length;
  }
  /** Le rang de la ligne parmi les visibles ; 0 pour la vue entière. */
  get index(): number {
    return this.ligne?.rang ?? 0;
  }
  get cellAddresses(): string[][] {
    return this.parCellule((l, c) => ecrireAdresse(rectangle(l, c)));
  }
  getRange(): Range {
    const ligne = this.ligne?.ligne;
    const zone: Rectangle = ligne === undefined ? this.rect : { ...this.rect, haut: ligne, bas: ligne };
    return new Range(this.hote, new Zone(this.feuille, zone));
  }

  private get lignes(): number[] {
    return this.ligne === null ? visibles(this.rect.haut, this.rect.bas, this.feuille.lignes) : [this.ligne.ligne];
  }
  private get colonnes(): number[] {
    return visibles(this.rect.gauche, this.rect.droite, this.feuille.colonnes);
  }
  protected override get rectangles(): readonly Rectangle[] {
    return this.lignes.flatMap((ligne) => this.colonnes.map((colonne) => rectangle(ligne, colonne)));
  }
  protected override parCellule<T>(lire: LectureDeCellule<T>): T[][] {
    const { colonnes } = this;
    return this.lignes.map((ligne, l) => colonnes.map((colonne, c) => lire(ligne, colonne, l, c)));
  }
  protected override ecrire(valeurs: unknown, culture: Culture): void {
    const { lignes, colonnes } = this;
    const lues = matrice(valeurs, lignes.length, colonnes.length);
    for (const [l, ligne] of lignes.entries())
      for (const [c, colonne] of colonnes.entries())
        ecrireMatrice(this.hote, new Zone(this.feuille, rectangle(ligne, colonne)), [[lues(l, c)]], culture);
  }
}

function visibles(de: number, a: number, bandes: { lire: (rang: number) => { readonly masquee: boolean } }): number[] {
  const rangs: number[] = [];
  for (let rang = de; rang <= a; rang += 1) if (!bandes.lire(rang).masquee) rangs.push(rang);
  return rangs;
}
