import { deplacerPlage } from '../modele/deplacer-plage';
import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { isDateFormat } from '../modele/numfmt';
import { changerPlan, replier } from '../modele/plan';
import { MAX_COLONNES, MAX_LIGNES, rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { remplacerTout } from '../modele/remplacer';
import { REMPLISSAGES, remplir } from '../modele/remplir-plage';
import { aspectDeStyleLivre, nomDeStyleLivre } from '../modele/styles-livres';
import { matrice, parmi, texte } from './arguments';
import { criteresDeRecherche, texteCherche } from './arguments-recherche';
import { lireLien, poserLien } from './lien-plage';
import { PlagesEloignees } from './plages-eloignees';
import { lireProprietes, poserProprietes } from './proprietes-de-cellules';
import type { Range } from './Range';

type Bande = 'lignes' | 'colonnes';

/** Ce qu'on fait à une plage entière : étendre, déplacer, remplacer, grouper, régler cellule par cellule. */
export abstract class GestesDePlage extends PlagesEloignees {
  get numberFormatCategories(): unknown {
    return this.matrice((l, c) => categorieDe(this.feuille.style(l, c).format));
  }
  get hyperlink(): unknown {
    return lireLien(this.zone);
  }
  set hyperlink(lien: unknown) {
    poserLien(this.zone, lien);
  }
  get hasSpill(): boolean {
    return false;
  }
  get savedAsArray(): boolean | null {
    return this.commune((l, c) => this.feuille.lire(l, c)?.matrice !== undefined);
  }
  get linkedDataTypeState(): unknown {
    return this.matrice(() => 'None');
  }
  /** Le style nommé : « Normal », ou un style livré posé par l'API. */
  get style(): string | null {
    return this.commune((l, c) => {
      const { styleLivre, styleNomme } = this.feuille.style(l, c);
      return styleLivre ?? (styleNomme === 0 ? 'Normal' : null);
    });
  }
  set style(valeur: unknown) {
    exigerPermission(this.feuille, 'formatCells');
    const nom = nomDeStyleLivre(texte(valeur));
    if (nom === null) throw this.hote.nonEcrit('Range.style');
    if (nom !== 'Normal') this.hote.ecarts.signaler('Range.style');
    const { normal } = this.feuille.classeur.styles;
    changerStyle(this.feuille, this.rect, () => aspectDeStyleLivre(nom, normal));
    this.feuille.marquerModifiee(false);
  }

  autoFill(cible?: unknown, genre?: unknown): void {
    const mode = parmi(genre ?? 'FillDefault', REMPLISSAGES);
    if (mode === 'FlashFill') throw this.hote.nonEcrit('Range.flashFill');
    if (cible === undefined) throw this.hote.nonEcrit('Range.autoFill sans destination');
    const zone = this.plageArgument(cible);
    if (zone.feuille !== this.feuille) throw new ErreurHote('InvalidArgument');
    remplir(this.feuille, this.rect, zone.rect, mode);
  }
  moveTo(cible: unknown): void {
    const { feuille, rect } = this.plageArgument(cible);
    deplacerPlage(this.feuille, this.rect, feuille, rect.haut, rect.gauche);
  }
  replaceAll(cherche: unknown, remplacement: unknown, criteres: unknown): number {
    const { recherche } = criteresDeRecherche(criteres);
    return remplacerTout(this.feuille, this.rect, texteCherche(cherche), texte(remplacement), recherche);
  }
  calculate(): void {
    this.feuille.classeur.marquerModifie();
    this.feuille.classeur.moteur.recalculer(this.feuille.classeur, false);
  }
  setDirty(): void {
    this.feuille.classeur.marquerModifie();
  }

  group(sens: unknown): void {
    this.plan(sens, (axe, de, a) => {
      changerPlan(this.feuille, axe, de, a, 1);
    });
  }
  ungroup(sens: unknown): void {
    this.plan(sens, (axe, de, a) => {
      changerPlan(this.feuille, axe, de, a, -1);
    });
  }
  hideGroupDetails(sens: unknown): void {
    this.plan(sens, (axe, de, a) => {
      replier(this.feuille, axe, de, a, true);
    });
  }
  showGroupDetails(sens: unknown): void {
    this.plan(sens, (axe, de, a) => {
      replier(this.feuille, axe, de, a, false);
    });
  }

  getCellProperties(voulues: unknown): unknown {
    return this.matrice((l, c) => lireProprietes(this.autre(rectangle(l, c)), voulues));
  }
  getRowProperties(voulues: unknown): unknown {
    return this.bandes('lignes').map((plage) => lireProprietes(plage, voulues));
  }
  getColumnProperties(voulues: unknown): unknown {
    return this.bandes('colonnes').map((plage) => lireProprietes(plage, voulues));
  }
  setCellProperties(valeurs: unknown): void {
    if (this.sansBornes || !Array.isArray(valeurs)) throw new ErreurHote('InvalidArgument');
    const lire = matrice(valeurs, this.rowCount, this.columnCount);
    const { haut, gauche } = this.rect;
    this.matrice((l, c) => {
      const voulues = lire(l - haut, c - gauche);
      if (voulues !== null && voulues !== undefined) poserProprietes(this.autre(rectangle(l, c)), voulues);
    });
  }
  setRowProperties(valeurs: unknown): void {
    this.poserBandes('lignes', valeurs);
  }
  setColumnProperties(valeurs: unknown): void {
    this.poserBandes('colonnes', valeurs);
  }

  private plan(sens: unknown, faire: (axe: Bande, de: number, a: number) => void): void {
    if (this.feuille.protection !== null) throw new ErreurHote('AccessDenied');
    const { haut, bas, gauche, droite } = this.rect;
    if (parmi(sens, ['ByRows', 'ByColumns']) === 'ByRows') faire('lignes', haut, bas);
    else faire('colonnes', gauche, droite);
  }
  /** Les lignes (ou colonnes) entières de la plage, une à une. */
  private bandes(axe: Bande): Range[] {
    const { haut, bas, gauche, droite } = this.rect;
    const [de, a] = axe === 'lignes' ? [haut, bas] : [gauche, droite];
    const bande = (rang: number): Rectangle =>
      axe === 'lignes' ? rectangle(rang, 1, rang, MAX_COLONNES) : rectangle(1, rang, MAX_LIGNES, rang);
    return Array.from({ length: a - de + 1 }, (_, rang) => this.autre(bande(de + rang)));
  }
  private poserBandes(axe: Bande, valeurs: unknown): void {
    const bandes = this.bandes(axe);
    if (!Array.isArray(valeurs) || valeurs.length !== bandes.length) throw new ErreurHote('InvalidArgument');
    bandes.forEach((bande, rang) => {
      const voulues: unknown = valeurs[rang];
      if (voulues !== null && voulues !== undefined) poserProprietes(bande, voulues);
    });
  }
}

function categorieDe(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (format.includes('%')) return 'Percentage';
  if (/E[+-]/iu.test(format)) return 'Scientific';
  if (/\?\/\?|\/\d/u.test(format)) return 'Fraction';
  if (isDateFormat(format)) return /[dy]/iu.test(format) ? 'Date' : 'Time';
  if (/[€$£]/u.test(format)) return /_\(|_-|\* /u.test(format) ? 'Accounting' : 'Currency';
  return /^#?,?#*0(?:\.0+)?$|^# ?##0/u.test(format) ? 'Number' : 'Custom';
}
