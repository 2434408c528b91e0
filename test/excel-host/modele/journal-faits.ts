import type { Cellule } from './cellule';
import type { Decalage } from './decalage';
import type { Feuille } from './feuille';
import { nombreDeCellules, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';
import type { Valeur } from './valeur';

/** Une formule remplacée : l'ancienne est sans `=`, ou `null` si la cellule n'en avait pas. */
export interface FormuleRemplacee {
  readonly ligne: number;
  readonly colonne: number;
  readonly avant: string | null;
}

/** Ce qui vient d'arriver aux cellules d'une feuille, d'un geste à l'autre. */
export interface FaitsDeFeuille {
  contenus: Rectangle[];
  aspects: Rectangle[];
  /** La valeur qu'avait la première cellule changée, pour dire avant et après quand elle est seule. */
  premiere: { readonly ligne: number; readonly colonne: number; readonly avant: Valeur } | null;
  formules: FormuleRemplacee[];
  decalages: Decalage[];
  /** Les plages triées : leurs lignes, ou leurs colonnes. */
  tris: { readonly axe: 'lignes' | 'colonnes'; readonly zone: Rectangle }[];
}

/** Au-delà, Excel ne détaille plus les formules changées. */
export const FORMULES_DETAILLEES = 1_000;

/** Note ce qui change dans les cellules tant que quelqu'un écoute ; coûte un test sinon. */
export class JournalFaits {
  actif = false;
  private muet = 0;
  private faits = new Map<Feuille, FaitsDeFeuille>();

  get vide(): boolean {
    return this.faits.size === 0;
  }

  cellule(
    feuille: Feuille,
    ligne: number,
    colonne: number,
    avant: Cellule | undefined,
    apres: Cellule | undefined,
  ): void {
    if (!this.actif || this.muet > 0) return;
    const faits = this.de(feuille);
    const [valeurAvant, valeurApres] = [avant?.valeur ?? null, apres?.valeur ?? null];
    const [formuleAvant, formuleApres] = [avant?.formule ?? null, apres?.formule ?? null];
    const memeContenu = valeurAvant === valeurApres && formuleAvant === formuleApres;
    if (memeContenu && avant?.style !== apres?.style) {
      etendre(faits.aspects, ligne, colonne);
      return;
    }
    faits.premiere ??= { ligne, colonne, avant: valeurAvant };
    etendre(faits.contenus, ligne, colonne);
    if (formuleAvant !== formuleApres && faits.formules.length <= FORMULES_DETAILLEES)
      faits.formules.push({ ligne, colonne, avant: formuleAvant });
  }

  decalage(feuille: Feuille, decalage: Decalage): void {
    if (this.actif) this.de(feuille).decalages.push(decalage);
  }

  tri(feuille: Feuille, zone: Rectangle, axe: 'lignes' | 'colonnes'): void {
    if (this.actif) this.de(feuille).tris.push({ axe, zone });
  }

  /** Ce qui s'est passé depuis la dernière fois. */
  prendre(): ReadonlyMap<Feuille, FaitsDeFeuille> {
    const faits = this.faits;
    this.faits = new Map();
    return faits;
  }

  /** Ce que fait le geste n'est un changement pour personne : formules qui suivent leurs cellules, par exemple. */
  sansNoter(geste: () => void): void {
    this.muet += 1;
    try {
      geste();
    } finally {
      this.muet -= 1;
    }
  }

  private de(feuille: Feuille): FaitsDeFeuille {
    let faits = this.faits.get(feuille);
    if (faits === undefined)
      this.faits.set(
        feuille,
        (faits = { contenus: [], aspects: [], premiere: null, formules: [], decalages: [], tris: [] }),
      );
    return faits;
  }
}

/** Ajoute une cellule à des rectangles ; un parcours ligne à ligne n'en donne qu'un. */
function etendre(zones: Rectangle[], ligne: number, colonne: number): void {
  const derniere = zones.at(-1);
  if (derniere === undefined) {
    zones.push(rectangle(ligne, colonne));
    return;
  }
  const { haut, gauche, bas, droite } = derniere;
  if (ligne >= haut && ligne <= bas && colonne >= gauche && colonne <= droite) return;
  if (haut === bas && ligne === haut && colonne === droite + 1) {
    zones[zones.length - 1] = { ...derniere, droite: colonne };
  } else {
    zones.push(rectangle(ligne, colonne));
  }
  souder(zones);
}

/** Soude les deux derniers rectangles s'ils sont l'un sous l'autre et de même largeur. */
function souder(zones: Rectangle[]): void {
  const [dessus, dessous] = [zones.at(-2), zones.at(-1)];
  if (dessus === undefined || dessous === undefined) return;
  if (dessus.gauche === dessous.gauche && dessus.droite === dessous.droite && dessous.haut === dessus.bas + 1) {
    zones.splice(-2, 2, { ...dessus, bas: dessous.bas });
  }
}

/** Une seule cellule. */
export function estUneCellule(zones: readonly Rectangle[]): boolean {
  return zones.length === 1 && zones[0] !== undefined && nombreDeCellules(zones[0]) === 1;
}
