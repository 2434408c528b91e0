import { formuleDuFrancais } from '../calcul/noms-francais';
import { texteAffiche } from '../modele/affichage';
import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { formatEnAmericain, formatEnFrancais } from '../modele/format-local';
import type { Culture } from '../modele/lire-saisie';
import { isValidFormat } from '../modele/numfmt';
import type { Rectangle } from '../modele/rectangle';
import { tableauDe } from '../modele/references-structurees';
import { regrouperCellules } from '../modele/regrouper-cellules';
import { matrice, texte } from './arguments';
import { formuleDe, formuleR1C1De, saisieDepuisR1C1, typeDe, valeurDe } from './contenu-plage';
import { ObjetDePlage } from './plage-base';

export type LectureDeCellule<T> = (ligne: number, colonne: number, rangLigne: number, rangColonne: number) => T;

/** Ce que contiennent des cellules, une à une : celles d'une plage, ou celles d'une plage qui se voient. */
export abstract class CellulesDePlage extends ObjetDePlage {
  abstract get rowCount(): number;
  abstract get columnCount(): number;
  /** Ce que `lire` rend pour chaque cellule, d'après sa place et ses rangs ; `null` pour une plage sans bornes. */
  protected abstract parCellule<T>(lire: LectureDeCellule<T>): T[][] | null;
  protected abstract ecrire(valeurs: unknown, culture: Culture): void;
  /** Les rectangles que font ces cellules. */
  protected abstract get rectangles(): readonly Rectangle[];

  get values(): unknown {
    this.calculer();
    return this.parCellule((l, c) => valeurDe(this.feuille.lire(l, c)));
  }
  set values(valeurs: unknown) {
    this.ecrire(valeurs, 'en-US');
  }
  get formulas(): unknown {
    this.calculer();
    return this.parCellule((l, c) => formuleDe(this.feuille.lire(l, c), 'en-US', tableauDe(this.feuille, l, c)));
  }
  set formulas(valeurs: unknown) {
    this.ecrire(valeurs, 'en-US');
  }
  get formulasLocal(): unknown {
    this.calculer();
    return this.parCellule((l, c) => formuleDe(this.feuille.lire(l, c), 'fr-FR', tableauDe(this.feuille, l, c)));
  }
  set formulasLocal(valeurs: unknown) {
    const traduire = (valeur: unknown): unknown => {
      if (Array.isArray(valeur)) return valeur.map(traduire);
      return typeof valeur === 'string' && valeur.startsWith('=') ? `=${formuleDuFrancais(valeur.slice(1))}` : valeur;
    };
    this.ecrire(traduire(valeurs), 'fr-FR');
  }
  get formulasR1C1(): unknown {
    this.calculer();
    return this.parCellule((l, c) => formuleR1C1De(this.feuille, l, c));
  }
  set formulasR1C1(valeurs: unknown) {
    const lire = matrice(valeurs, this.rowCount, this.columnCount);
    const enA1 = this.parCellule((l, c, rl, rc) => saisieDepuisR1C1(lire(rl, rc), l, c));
    if (enA1 === null) throw new ErreurHote('InvalidArgument');
    this.ecrire(enA1, 'en-US');
  }
  get text(): unknown {
    this.calculer();
    return this.parCellule((l, c) =>
      texteAffiche(
        this.feuille.lire(l, c)?.valeur ?? null,
        this.feuille.style(l, c).format,
        this.feuille.classeur.date1904,
      ),
    );
  }
  get valueTypes(): unknown {
    this.calculer();
    return this.parCellule((l, c) => typeDe(this.feuille.lire(l, c)));
  }
  get numberFormat(): unknown {
    return this.parCellule((l, c) => this.feuille.style(l, c).format);
  }
  /** Un seul format, seul ou dans une matrice d'une case, vaut pour toutes les cellules, même sans bornes (office-js-docs-pr #5400). */
  set numberFormat(formats: unknown) {
    exigerPermission(this.feuille, 'formatCells');
    const seul = formatSeul(formats);
    if (seul !== null) for (const rect of this.rectangles) this.formater(rect, seul);
    else {
      const lire = matrice(formats, this.rowCount, this.columnCount);
      const places = new Map<unknown, [number, number][]>();
      const lus = this.parCellule((l, c, rl, rc) => {
        const format = lire(rl, rc);
        const connues = places.get(format);
        if (connues === undefined) places.set(format, [[l, c]]);
        else connues.push([l, c]);
      });
      if (lus === null) throw new ErreurHote('InvalidArgument');
      for (const [format, cellules] of places)
        if (format !== null && format !== undefined)
          for (const rect of regrouperCellules(cellules)) this.formater(rect, format);
    }
    this.feuille.marquerModifiee(false);
  }
  get numberFormatLocal(): unknown {
    return this.parCellule((l, c) => formatEnFrancais(this.feuille.style(l, c).format));
  }
  set numberFormatLocal(formats: unknown) {
    const traduire = (format: unknown): unknown =>
      Array.isArray(format) ? format.map(traduire) : typeof format === 'string' ? formatEnAmericain(format) : format;
    this.numberFormat = traduire(formats);
  }

  protected calculer(): void {
    this.feuille.classeur.moteur.mettreAJour(this.feuille.classeur);
  }

  private formater(rect: Rectangle, format: unknown): void {
    const voulu = texte(format);
    if (!isValidFormat(voulu)) throw new ErreurHote('InvalidArgument');
    changerStyle(this.feuille, rect, (style) => ({ ...style, format: voulu === '' ? 'General' : voulu }));
  }
}

/** Le format donné seul, ou seul dans sa matrice ; `null` pour une matrice de plusieurs cases. */
function formatSeul(formats: unknown): unknown {
  if (!Array.isArray(formats)) return formats;
  const rangee: unknown = formats.length === 1 ? formats[0] : null;
  return Array.isArray(rangee) && rangee.length === 1 ? (rangee[0] ?? null) : null;
}
