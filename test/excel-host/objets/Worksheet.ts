import { copierFeuille } from '../modele/copier-feuille';
import { ErreurHote } from '../modele/erreur-hote';
import { montrerNiveaux } from '../modele/plan';
import { FEUILLE_ENTIERE, MAX_COLONNES, MAX_LIGNES, rectangle } from '../modele/rectangle';
import { memeFeuille } from '../modele/references-formule';
import { remplacerTout } from '../modele/remplacer';
import { Zone } from '../modele/zone';
import { adresse, booleen, entier, parmi, texte } from './arguments';
import { criteresDeRecherche, texteCherche } from './arguments-recherche';
import { AutoFilter } from './AutoFilter';
import { ChartCollection } from './ChartCollection';
import { NamedItemCollection } from './NamedItemCollection';
import { PageBreakCollection } from './PageBreakCollection';
import { PageLayout } from './PageLayout';
import { FeuilleCherchee } from './feuille-cherchee';
import { Range } from './Range';
import { WorksheetCustomPropertyCollection } from './WorksheetCustomPropertyCollection';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';

export class Worksheet extends FeuilleCherchee {
  readonly classe = 'Worksheet';

  override identite(): Record<string, unknown> {
    return { Id: this.feuille.id };
  }

  get id(): string {
    return this.feuille.id;
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.hote, this.feuille);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.hote, this.feuille);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.hote, this.feuille);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.hote, this.feuille);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.hote, this.feuille);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.hote, this.feuille, 'lignes');
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.hote, this.feuille, 'colonnes');
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.hote, this.feuille);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.hote, this.feuille);
  }

  activate(): void {
    if (this.feuille.visibilite !== 'Visible') throw new ErreurHote('InvalidOperation');
    this.feuille.classeur.feuilleActive = this.feuille;
  }
  calculate(toutMarquer?: unknown): void {
    const tout = toutMarquer !== undefined && booleen(toutMarquer);
    this.feuille.classeur.marquerModifie();
    this.feuille.classeur.moteur.recalculer(this.feuille.classeur, tout);
  }
  /** Une copie, placée devant ou derrière une autre, au début ou à la fin ; sans rien dire, elle vient en premier. */
  copy(place?: unknown, repere?: unknown): Worksheet {
    const voulue = parmi(place ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End']);
    const { feuilles } = this.feuille.classeur;
    let rang = voulue === 'End' ? feuilles.length : 0;
    if (voulue === 'Before' || voulue === 'After') {
      if (!(repere instanceof Worksheet)) throw new ErreurHote('InvalidArgument');
      rang = feuilles.indexOf(repere.feuille) + (voulue === 'After' ? 1 : 0);
    }
    return new Worksheet(this.hote, copierFeuille(this.feuille.classeur, this.feuille, rang));
  }
  delete(): void {
    this.feuille.classeur.supprimerFeuille(this.feuille);
  }

  /** Une adresse ou un nom défini ; sans argument, toute la feuille. */
  getRange(ou?: unknown): Range {
    if (ou === undefined) return this.plage(new Zone(this.feuille, FEUILLE_ENTIERE));
    const { classeur } = this.feuille;
    const cle = texte(ou);
    if (cle.includes(',')) throw new ErreurHote('InvalidArgument');
    const nomme = classeur.noms.find(
      ({ nom, feuille }) => memeFeuille(nom, cle) && (feuille === null || feuille === this.feuille),
    );
    const { feuille, zone } = adresse(nomme?.formule ?? cle);
    const cible = feuille === null ? this.feuille : classeur.trouverFeuille(feuille);
    if (cible === null || (nomme === undefined && cible !== this.feuille)) throw new ErreurHote('InvalidArgument');
    return this.plage(new Zone(cible, zone));
  }
  getCell(ligne: unknown, colonne: unknown): Range {
    return this.plage(
      new Zone(this.feuille, rectangle(entier(ligne, 0, MAX_LIGNES - 1) + 1, entier(colonne, 0, MAX_COLONNES - 1) + 1)),
    );
  }
  getRangeByIndexes(ligne: unknown, colonne: unknown, lignes: unknown, colonnes: unknown): Range {
    const [haut, gauche] = [entier(ligne, 0, MAX_LIGNES - 1) + 1, entier(colonne, 0, MAX_COLONNES - 1) + 1];
    const [bas, droite] = [haut + entier(lignes, 1) - 1, gauche + entier(colonnes, 1) - 1];
    if (bas > MAX_LIGNES || droite > MAX_COLONNES) throw new ErreurHote('InvalidArgument');
    return this.plage(new Zone(this.feuille, rectangle(haut, gauche, bas, droite)));
  }
  /** Une feuille vide rend A1. */
  getUsedRange(valeursSeules?: unknown): Range {
    return this.plage(new Zone(this.feuille, this.feuille.etendue(booleen(valeursSeules ?? false)) ?? rectangle(1, 1)));
  }
  getUsedRangeOrNullObject(valeursSeules?: unknown): Range | null {
    const etendue = this.feuille.etendue(booleen(valeursSeules ?? false));
    return etendue === null ? null : this.plage(new Zone(this.feuille, etendue));
  }

  replaceAll(cherche: unknown, remplacement: unknown, criteres: unknown): number {
    const { recherche } = criteresDeRecherche(criteres);
    return remplacerTout(this.feuille, FEUILLE_ENTIERE, texteCherche(cherche), texte(remplacement), recherche);
  }
  /** Montre les niveaux de plan jusqu'à celui-ci, en lignes et en colonnes. */
  showOutlineLevels(lignes: unknown, colonnes: unknown): void {
    montrerNiveaux(this.feuille, 'lignes', entier(lignes, 0, 8));
    montrerNiveaux(this.feuille, 'colonnes', entier(colonnes, 0, 8));
  }

  getNext(visiblesSeulement?: unknown): Worksheet {
    return this.exiger(this.getNextOrNullObject(visiblesSeulement));
  }
  getPrevious(visiblesSeulement?: unknown): Worksheet {
    return this.exiger(this.getPreviousOrNullObject(visiblesSeulement));
  }
  /** Le client retrouve par là les feuilles qu'il a obtenues d'une autre. */
  _GetSheetById(id: unknown): Worksheet {
    return this._GetAnotherWorksheetById(id);
  }
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    const feuille = this.feuille.classeur.trouverFeuille(texte(id));
    return this.exiger(feuille === null ? null : new Worksheet(this.hote, feuille));
  }
  getNextOrNullObject(visiblesSeulement?: unknown): Worksheet | null {
    return this.voisine(1, booleen(visiblesSeulement ?? false));
  }
  getPreviousOrNullObject(visiblesSeulement?: unknown): Worksheet | null {
    return this.voisine(-1, booleen(visiblesSeulement ?? false));
  }

  private voisine(pas: 1 | -1, visiblesSeulement: boolean): Worksheet | null {
    const { feuilles } = this.feuille.classeur;
    for (let rang = feuilles.indexOf(this.feuille) + pas; rang >= 0 && rang < feuilles.length; rang += pas) {
      const feuille = feuilles[rang];
      if (feuille !== undefined && (!visiblesSeulement || feuille.visibilite === 'Visible'))
        return new Worksheet(this.hote, feuille);
    }
    return null;
  }

  private plage(zone: Zone): Range {
    return new Range(this.hote, zone);
  }

  private exiger(feuille: Worksheet | null): Worksheet {
    if (feuille === null) throw new ErreurHote('ItemNotFound');
    return feuille;
  }
}
