import { exigerCellulesLibres, exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { CleDeTri, Tableau } from '../modele/tableau';
import { trier } from '../modele/trier';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, parmi } from './arguments';
import { clesDeTri } from './arguments-filtre';

/** Le tri d'un tableau : il ne range que ses données. */
export class TableSort extends ObjetHote {
  readonly classe = 'TableSort';

  constructor(
    hote: Hote,
    private readonly tableau: Tableau,
  ) {
    super(hote);
  }

  get fields(): readonly CleDeTri[] {
    return this.tableau.tri?.cles ?? [];
  }
  get matchCase(): boolean {
    return this.tableau.tri?.casse ?? false;
  }
  get method(): string {
    return this.tableau.tri?.methode ?? 'PinYin';
  }

  apply(champs: unknown, casse?: unknown, methode?: unknown): void {
    exigerPermission(this.tableau.feuille, 'sort');
    const cles = clesDeTri(champs, this.tableau.largeur);
    if (cles.some(({ sortOn }) => sortOn === 'Icon')) throw this.hote.nonEcrit('TableSort.apply(Icon)');
    this.tableau.tri = {
      cles,
      casse: casse === undefined ? false : booleen(casse),
      methode: parmi(methode ?? 'PinYin', ['PinYin', 'StrokeCount']),
    };
    this.reapply();
  }
  /** Oublie l'ordre demandé ; les lignes restent où elles sont. */
  clear(): void {
    if (this.tableau.feuille.protection !== null) throw new ErreurHote('AccessDenied');
    this.tableau.tri = null;
    this.tableau.marquerModifie();
  }
  reapply(): void {
    const { feuille, corps, tri } = this.tableau;
    exigerPermission(feuille, 'sort');
    exigerCellulesLibres(feuille, corps);
    if (tri === null) return;
    trier(feuille, corps, { cles: tri.cles, casse: tri.casse, axe: 'lignes' });
    this.tableau.marquerModifie();
  }
}
