import { POINTS_PAR_PIXEL, hauteurLigne, largeurColonne, largeurDePixels } from '../modele/dimensions-feuille';
import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import { texteAffiche } from '../modele/affichage';
import type { Alignement, Style } from '../modele/style';
import { booleen, entier, nombre, parmi } from './arguments';
import { ObjetDePlage } from './plage-base';
import { FormatProtection } from './FormatProtection';
import { RangeBorderCollection } from './RangeBorderCollection';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';

const HORIZONTAUX = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
/** Dans l'ordre des numéros que leur donne le fichier. */
const SENS_DE_LECTURE = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const VERTICAUX = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const HORIZONTAL_MODELE: Readonly<Record<(typeof HORIZONTAUX)[number], Alignement['horizontal']>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL_MODELE: Readonly<Record<(typeof VERTICAUX)[number], Alignement['vertical']>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

export class RangeFormat extends ObjetDePlage {
  readonly classe = 'RangeFormat';

  get fill(): RangeFill {
    return new RangeFill(this.hote, this.zone);
  }
  get font(): RangeFont {
    return new RangeFont(this.hote, this.zone);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.hote, this.zone);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.hote, this.zone);
  }

  get horizontalAlignment(): string | null {
    return HORIZONTAUX.find((nom) => HORIZONTAL_MODELE[nom] === this.alignement('horizontal')) ?? null;
  }
  set horizontalAlignment(valeur: unknown) {
    this.aligner({ horizontal: HORIZONTAL_MODELE[parmi(valeur, HORIZONTAUX)] });
  }
  get verticalAlignment(): string | null {
    return VERTICAUX.find((nom) => VERTICAL_MODELE[nom] === this.alignement('vertical')) ?? null;
  }
  set verticalAlignment(valeur: unknown) {
    this.aligner({ vertical: VERTICAL_MODELE[parmi(valeur, VERTICAUX)] });
  }
  get wrapText(): boolean | null {
    return this.alignement('retourLigne');
  }
  set wrapText(valeur: unknown) {
    this.aligner({ retourLigne: booleen(valeur) });
  }
  get indentLevel(): number | null {
    return this.alignement('retrait');
  }
  set indentLevel(valeur: unknown) {
    this.aligner({ retrait: entier(valeur, 0, 250) });
  }
  get shrinkToFit(): boolean | null {
    return this.alignement('ajuste');
  }
  set shrinkToFit(valeur: unknown) {
    this.aligner({ ajuste: booleen(valeur) });
  }
  get textOrientation(): number | null {
    const rotation = this.alignement('rotation');
    return rotation === null ? null : rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
  }
  set textOrientation(valeur: unknown) {
    const angle = entier(valeur);
    if (angle !== 180) entier(valeur, -90, 90);
    this.aligner({ rotation: angle === 180 ? 255 : angle < 0 ? 90 - angle : angle });
  }

  get readingOrder(): string | null {
    const sens = this.alignement('sensLecture');
    return sens === null ? null : (SENS_DE_LECTURE[sens] ?? 'Context');
  }
  set readingOrder(valeur: unknown) {
    this.aligner({ sensLecture: SENS_DE_LECTURE.indexOf(parmi(valeur, SENS_DE_LECTURE)) });
  }
  /** Ajoute au retrait de chaque cellule, entre 0 et 250. */
  adjustIndent(pas: unknown): void {
    const n = entier(pas, -250, 250);
    this.changerAlignement((avant) => ({ ...avant, retrait: Math.min(250, Math.max(0, avant.retrait + n)) }));
  }

  get useStandardHeight(): boolean | null {
    return this.bandeOrdinaire('lignes', this.rowHeight);
  }
  set useStandardHeight(valeur: unknown) {
    if (booleen(valeur)) this.changerBandes('lignes', { taille: null, masquee: false });
  }
  get useStandardWidth(): boolean | null {
    return this.bandeOrdinaire('colonnes', this.columnWidth);
  }
  set useStandardWidth(valeur: unknown) {
    if (booleen(valeur)) this.changerBandes('colonnes', { taille: null, masquee: false });
  }

  /** En points ; `null` si les colonnes diffèrent. */
  get columnWidth(): number | null {
    const { gauche, droite } = this.rect;
    const largeurs = new Set(
      Array.from({ length: Math.min(droite - gauche + 1, 300) }, (_, rang) =>
        largeurColonne(this.feuille, gauche + rang),
      ),
    );
    const [premiere] = largeurs;
    return largeurs.size === 1 && premiere !== undefined ? premiere * POINTS_PAR_PIXEL : null;
  }
  set columnWidth(valeur: unknown) {
    const pixels = Math.round(nombre(valeur, 0, 1342) / POINTS_PAR_PIXEL);
    this.changerBandes('colonnes', { taille: largeurDePixels(pixels), masquee: pixels === 0 });
  }
  get rowHeight(): number | null {
    const { haut, bas } = this.rect;
    const hauteurs = new Set(
      Array.from({ length: Math.min(bas - haut + 1, 1000) }, (_, rang) => hauteurLigne(this.feuille, haut + rang)),
    );
    const [premiere] = hauteurs;
    return hauteurs.size === 1 && premiere !== undefined ? premiere : null;
  }
  set rowHeight(valeur: unknown) {
    const points = nombre(valeur, 0, 409.5);
    this.changerBandes('lignes', { taille: Math.round(points * 4) / 4, masquee: points === 0 });
  }

  autofitColumns(): void {
    this.hote.ecarts.signaler('RangeFormat.autofitColumns');
    const { gauche, droite } = this.rect;
    for (let colonne = gauche; colonne <= Math.min(droite, this.feuille.etendue()?.droite ?? 0); colonne += 1) {
      const caracteres = this.plusLongTexte(colonne);
      if (caracteres > 0)
        this.feuille.colonnes.modifier(colonne, colonne, (bande) => ({
          ...bande,
          taille: Math.min(255, Math.round((caracteres + 2) * 256) / 256),
        }));
    }
    this.feuille.marquerModifiee(false);
  }

  autofitRows(): void {
    this.hote.ecarts.signaler('RangeFormat.autofitRows');
    const { haut, bas } = this.rect;
    for (let ligne = haut; ligne <= Math.min(bas, this.feuille.etendue()?.bas ?? 0); ligne += 1) {
      let lignes = 1;
      for (const [l, colonne, cellule] of this.feuille.grille.parcourir({
        ...this.rect,
        haut: ligne,
        bas: ligne,
        gauche: 1,
        droite: 16_384,
      })) {
        const texte = texteAffiche(cellule.valeur, cellule.style.format);
        const parLigne = Math.max(1, Math.floor(largeurColonne(this.feuille, colonne) / 7));
        if (cellule.style.alignement.retourLigne && l === ligne && this.feuille.fusionEn(ligne, colonne) === null) {
          lignes = Math.max(
            lignes,
            texte.split('\n').reduce((total, morceau) => total + Math.max(1, Math.ceil(morceau.length / parLigne)), 0),
          );
        }
      }
      this.feuille.lignes.modifier(ligne, ligne, (bande) => ({ ...bande, taille: Math.min(409.5, lignes * 15) }));
    }
    this.feuille.marquerModifiee(false);
  }

  private plusLongTexte(colonne: number): number {
    let caracteres = 0;
    for (const [ligne, c, { valeur, style }] of this.feuille.grille.parcourir({
      ...this.rect,
      gauche: colonne,
      droite: colonne,
    })) {
      if (this.feuille.fusionEn(ligne, c) === null)
        caracteres = Math.max(caracteres, texteAffiche(valeur, style.format).length * (style.police.gras ? 1.1 : 1));
    }
    return caracteres;
  }

  private alignement<K extends keyof Alignement>(cle: K): Alignement[K] | null {
    return this.commune((ligne, colonne) => this.feuille.style(ligne, colonne).alignement[cle]);
  }

  private aligner(changement: Partial<Alignement>): void {
    this.changerAlignement((avant) => ({ ...avant, ...changement }));
  }

  private changerAlignement(changer: (avant: Alignement) => Alignement): void {
    exigerPermission(this.feuille, 'formatCells');
    changerStyle(this.feuille, this.rect, (style: Style) => ({ ...style, alignement: changer(style.alignement) }));
    this.feuille.marquerModifiee(false);
  }

  /** `taille` : celle que ces lignes ou colonnes ont en commun, `null` si elles diffèrent. */
  private bandeOrdinaire(axe: 'lignes' | 'colonnes', taille: number | null): boolean | null {
    const rang = axe === 'lignes' ? this.rect.haut : this.rect.gauche;
    return taille === null ? null : this.feuille[axe].lire(rang).taille === null;
  }

  private changerBandes(axe: 'lignes' | 'colonnes', changement: { taille: number | null; masquee: boolean }): void {
    exigerPermission(this.feuille, axe === 'lignes' ? 'formatRows' : 'formatColumns');
    const [de, a] = axe === 'lignes' ? [this.rect.haut, this.rect.bas] : [this.rect.gauche, this.rect.droite];
    this.feuille[axe].modifier(de, a, (bande) => ({ ...bande, ...changement }));
    this.feuille.marquerModifiee(false);
  }
}
