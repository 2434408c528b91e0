import type { Jour } from '../../domain/commun/jour';
import type { CellValue } from '../gateway/cell-value';
import type { SheetStructure } from '../gateway/workbook-structure';
import { adresse } from '../grille/adresse';
import { contenuLisible, lireDateCellule } from '../suivi-demandes/date-cellule';
import { normaliserTitre } from '../suivi-demandes/normaliser-titre';
import { LIBELLES_PARAMETRES, type CleParametre } from './libelles-parametres';
import type { ParametreIllisible } from './parametres';

/** Un seuil plus long qu'un an est une faute de frappe. */
const JOURS_AU_PLUS = 366;

interface CelluleLue {
  readonly valeur: CellValue;
  readonly ligne: number;
  readonly colonne: number;
}

/** Lit un onglet « Paramètres » cellule par cellule, et retient celles qui ne se lisent pas. */
export class LecteurDeParametres {
  readonly illisibles: ParametreIllisible[] = [];

  readonly #feuille: SheetStructure;

  constructor(feuille: SheetStructure) {
    this.#feuille = feuille;
  }

  /** La valeur écrite `rang` colonnes à droite du libellé, et son adresse ; `null` si le libellé n'y est pas. */
  #aDroite(cle: CleParametre, rang: number): CelluleLue | null {
    const cherche = normaliserTitre(LIBELLES_PARAMETRES[cle]);
    for (const [ligne, cellules] of this.#feuille.head.entries()) {
      const colonne = cellules.findIndex((une) => typeof une === 'string' && normaliserTitre(une) === cherche);
      if (colonne >= 0)
        return { valeur: cellules[colonne + rang] ?? '', ligne: ligne + 1, colonne: colonne + rang + 1 };
    }
    return null;
  }

  #signaler({ valeur, ligne, colonne }: CelluleLue): void {
    const contenu = contenuLisible(valeur);
    this.illisibles.push({ feuille: this.#feuille.name, cellule: adresse(ligne, colonne), contenu });
  }

  /** Un nombre entier de 0 à `auPlus` ; le défaut si la cellule est vide, absente ou illisible. */
  entier<D>(cle: CleParametre, parDefaut: D, { rang = 1, auPlus = JOURS_AU_PLUS } = {}): number | D {
    const lue = this.#aDroite(cle, rang);
    if (lue === null || lue.valeur === '') return parDefaut;
    const nombre = typeof lue.valeur === 'string' ? Number(lue.valeur.trim() || NaN) : lue.valeur;
    if (typeof nombre === 'number' && Number.isInteger(nombre) && nombre >= 0 && nombre <= auPlus) return nombre;
    this.#signaler(lue);
    return parDefaut;
  }

  /** Un refus qui ne vient pas de la cellule seule : les deux seuils d'un canal se contredisent. */
  refuser(cle: CleParametre, rang: number): void {
    const lue = this.#aDroite(cle, rang);
    if (lue !== null) this.#signaler(lue);
  }

  /** Le texte écrit à droite du libellé, sans espaces autour ; `''` s'il n'y en a pas. */
  texte(cle: CleParametre): string {
    return String(this.#aDroite(cle, 1)?.valeur ?? '').trim();
  }

  /** Ce que le mot choisi veut dire ; le défaut si la cellule est vide ou si le mot est inconnu. */
  choix<T>(cle: CleParametre, parDefaut: T, comprendre: (mot: string) => T | null): T {
    const lue = this.#aDroite(cle, 1);
    if (lue === null || lue.valeur === '') return parDefaut;
    const compris = comprendre(String(lue.valeur));
    if (compris === null) this.#signaler(lue);
    return compris ?? parDefaut;
  }

  /** Les jours écrits sous un libellé, jusqu'à la première cellule vide. */
  jours(cle: CleParametre): ReadonlySet<Jour> {
    const jours = new Set<Jour>();
    const titre = this.#aDroite(cle, 0);
    if (titre === null) return jours;
    for (let ligne = titre.ligne + 1; ligne <= this.#feuille.head.length; ligne += 1) {
      const valeur = this.#feuille.head[ligne - 1]?.[titre.colonne - 1] ?? '';
      const date = lireDateCellule(valeur);
      if (date.genre === 'vide') break;
      if ('jour' in date) jours.add(date.jour);
      else this.#signaler({ valeur, ligne, colonne: titre.colonne });
    }
    return jours;
  }
}
