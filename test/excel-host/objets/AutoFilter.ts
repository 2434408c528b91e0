import { appliquerFiltre, nommerFiltre, oterCriteres } from '../modele/appliquer-filtre';
import { exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { filtreDesLignes } from '../modele/filtre';
import type { CritereFiltre, FiltreAutomatique } from '../modele/filtre';
import {
  MAX_COLONNES,
  MAX_LIGNES,
  intersection,
  memeRectangle,
  nombreDeCellules,
  nombreDeColonnes,
} from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { regionCourante } from '../modele/region-courante';
import type { Tableau } from '../modele/tableau';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { adresse, entier } from './arguments';
import { critereFiltre } from './arguments-filtre';
import { Range } from './Range';

/** Le filtre automatique d'une feuille, ou celui d'un tableau. */
export class AutoFilter extends ObjetHote {
  readonly classe = 'AutoFilter';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
    private readonly tableau: Tableau | null = null,
  ) {
    super(hote);
  }

  /** Des flèches de filtre sont affichées. */
  get enabled(): boolean {
    return this.filtre !== null;
  }
  /** Un critère est posé : des lignes peuvent être cachées. */
  get isDataFiltered(): boolean {
    return filtreDesLignes(this.filtre);
  }
  /** Un critère par colonne de la plage ; `null` où rien n'est filtré. */
  get criteria(): (CritereFiltre | null)[] {
    const { filtre } = this;
    if (filtre === null) return [];
    return Array.from(
      { length: nombreDeColonnes(filtre.zone) },
      (_, rang) => filtre.colonnes.get(rang)?.critere ?? null,
    );
  }

  /** Pose le filtre sur une plage ; avec une colonne et un critère, la filtre. Une seule cellule vaut toute sa région. */
  apply(plage: unknown, colonne?: unknown, critere?: unknown): void {
    exigerPermission(this.feuille, 'autoFilter');
    const voulue =
      this.tableau === null ? this.zoneVoulue(plage) : { ...this.tableau.zone, bas: this.tableau.corps.bas };
    const lu = critere === undefined ? null : critereFiltre(critere);
    if (lu !== null && colonne === undefined) throw new ErreurHote('InvalidArgument');
    if (lu?.filterOn === 'Icon') throw this.hote.nonEcrit('Filter.applyIconFilter');
    const rang = colonne === undefined ? null : entier(colonne, 0, nombreDeColonnes(voulue) - 1);
    let { filtre } = this;
    if (filtre === null || !memeRectangle(filtre.zone, voulue)) {
      if (filtre !== null) oterCriteres(this.feuille, filtre);
      filtre = { zone: voulue, colonnes: new Map() };
      this.filtre = filtre;
    }
    if (rang !== null) {
      if (lu === null) filtre.colonnes.delete(rang);
      else filtre.colonnes.set(rang, { critere: lu, brut: null });
      appliquerFiltre(this.feuille, filtre);
    }
    this.changer();
  }

  clearColumnCriteria(colonne: unknown): void {
    exigerPermission(this.feuille, 'autoFilter');
    const { filtre } = this;
    if (filtre === null) throw new ErreurHote('InvalidOperation');
    filtre.colonnes.delete(entier(colonne, 0, nombreDeColonnes(filtre.zone) - 1));
    appliquerFiltre(this.feuille, filtre);
    this.changer();
  }
  clearCriteria(): void {
    exigerPermission(this.feuille, 'autoFilter');
    if (this.filtre !== null) oterCriteres(this.feuille, this.filtre);
    this.changer();
  }
  reapply(): void {
    exigerPermission(this.feuille, 'autoFilter');
    if (filtreDesLignes(this.filtre) && this.filtre !== null) appliquerFiltre(this.feuille, this.filtre);
    this.changer();
  }
  remove(): void {
    exigerPermission(this.feuille, 'autoFilter');
    if (this.filtre !== null) oterCriteres(this.feuille, this.filtre);
    this.filtre = null;
    this.changer();
  }

  getRange(): Range {
    const plage = this.getRangeOrNullObject();
    if (plage === null) throw new ErreurHote('ItemNotFound');
    return plage;
  }
  getRangeOrNullObject(): Range | null {
    return this.filtre === null ? null : new Range(this.hote, new Zone(this.feuille, this.filtre.zone));
  }

  private get filtre(): FiltreAutomatique | null {
    return this.tableau === null ? this.feuille.filtre : this.tableau.filtre;
  }
  private set filtre(filtre: FiltreAutomatique | null) {
    if (this.tableau === null) this.feuille.filtre = filtre;
    else this.tableau.filtre = filtre;
  }

  private zoneVoulue(plage: unknown): Rectangle {
    const zone = plage instanceof Range ? plage.zone : this.zoneDAdresse(plage);
    if (zone.feuille !== this.feuille) throw new ErreurHote('InvalidArgument');
    const { rect } = zone;
    if (this.feuille.tableaux.some((tableau) => intersection(tableau.zone, rect) !== null)) {
      this.hote.ecarts.signaler('AutoFilter.apply sur un tableau');
      throw new ErreurHote('InvalidArgument');
    }
    const entiere = nombreDeCellules(rect) === 1 ? regionCourante(this.feuille, rect) : rect;
    // Des colonnes ou des lignes entières se réduisent à ce qui est utilisé.
    const utile = this.feuille.etendue();
    const sansBornes = rect.bas === MAX_LIGNES || rect.droite === MAX_COLONNES;
    return (sansBornes && utile !== null ? intersection(entiere, utile) : null) ?? entiere;
  }

  private zoneDAdresse(plage: unknown): Zone {
    const { feuille, zone } = adresse(plage);
    const cible = feuille === null ? this.feuille : this.feuille.classeur.trouverFeuille(feuille);
    if (cible === null) throw new ErreurHote('InvalidArgument');
    return new Zone(cible, zone);
  }

  private changer(): void {
    if (this.tableau !== null) {
      this.tableau.marquerModifie();
      return;
    }
    nommerFiltre(this.feuille);
    this.feuille.marquerModifiee();
  }
}
