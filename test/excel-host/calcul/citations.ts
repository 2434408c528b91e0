import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import type { NomDefini } from '../modele/nom-defini';
import { FEUILLE_ENTIERE } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { referencesDe, zoneDe } from '../modele/references-formule';
import { zoneStructuree } from '../modele/references-structurees';
import type { Tableau } from '../modele/tableau';

/** Un rectangle de cellules dont une formule dépend. */
export interface ZoneCitee {
  readonly feuille: Feuille;
  readonly zone: Rectangle;
}

/** Ce dont dépend le résultat d'une formule. */
export interface Citations {
  readonly zones: readonly ZoneCitee[];
  /** Elle demande le jour : TODAY, NOW. */
  readonly horloge: boolean;
  /** À recalculer chaque fois : hasard, lignes masquées (SUBTOTAL), rang des feuilles, ou ce qu'elle lit se calcule (INDIRECT). */
  readonly volatile: boolean;
  /** Ce qu'elle lit ne se voit pas dans son texte : n'importe quelle cellule du classeur. */
  readonly partout: boolean;
  /** Elle regarde les formules des cellules qu'elle cite, pas leurs valeurs : ISFORMULA, FORMULATEXT. */
  readonly regardeFormules: boolean;
}

const REMARQUABLE =
  /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|SHEETS?|INDIRECT|OFFSET|SUBTOTAL|AGGREGATE|ISFORMULA|FORMULATEXT)\(|:[^:!'"()]*!|'[^']*:/iu;
const HORLOGE = /\b(?:TODAY|NOW)\(/iu;
const CHAQUE_FOIS = /\b(?:RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|SHEETS?|SUBTOTAL|AGGREGATE)\(/iu;
/** Ce qu'elles lisent se calcule ; une référence en trois dimensions (`Janvier:Mars!A1`) ne dit pas ses feuilles une à une. */
const PARTOUT = /\b(?:INDIRECT|OFFSET)\(|[\p{L}\p{N}_.]:[^:!'"()]*!|'[^']*:[^']*'!/iu;
const REGARDE = /\b(?:ISFORMULA|FORMULATEXT)\(/iu;
const MOT =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\?]*)((?:\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])?)(?!\()/gu;

/** Sait lire ce que citent les formules d'un classeur, à travers ses noms et ses tableaux tels qu'ils sont maintenant. */
export class LecteurDeCitations {
  /** Les feuilles citées qui n'existent pas, en minuscules. */
  readonly manquantes = new Set<string>();
  private readonly noms = new Map<string, NomDefini[]>();
  private readonly tableaux = new Map<string, Tableau>();

  constructor(private readonly classeur: ClasseurHote) {
    for (const nom of classeur.noms) {
      const cle = nom.nom.toLowerCase();
      this.noms.set(cle, [...(this.noms.get(cle) ?? []), nom]);
    }
    for (const feuille of classeur.feuilles)
      for (const tableau of feuille.tableaux) this.tableaux.set(tableau.nom.toLowerCase(), tableau);
  }

  /** Les citations d'une formule (sans `=`) de cette feuille et de cette ligne. */
  lire(ici: Feuille, ligne: number, formule: string): Citations {
    const zones: ZoneCitee[] = [];
    const textes = [formule];
    this.citer(formule, ici, ligne, zones, textes, new Set());
    const speciaux = textes.filter((texte) => REMARQUABLE.test(texte));
    const contient = (motif: RegExp): boolean => speciaux.some((texte) => motif.test(texte));
    const [partout, regardeFormules] = [contient(PARTOUT), contient(REGARDE)];
    if (partout) for (const feuille of this.classeur.feuilles) zones.push({ feuille, zone: FEUILLE_ENTIERE });
    return {
      zones,
      horloge: contient(HORLOGE),
      volatile: partout || regardeFormules || contient(CHAQUE_FOIS),
      partout,
      regardeFormules,
    };
  }

  private citer(
    texte: string,
    ordinaire: Feuille,
    ligne: number,
    zones: ZoneCitee[],
    textes: string[],
    vus: Set<string>,
  ): void {
    for (const reference of referencesDe(texte)) {
      const feuille = reference.feuille === null ? ordinaire : this.classeur.trouverFeuille(reference.feuille);
      if (feuille !== null) zones.push({ feuille, zone: zoneDe(reference) });
      else if (reference.feuille !== null) this.manquantes.add(reference.feuille.toLowerCase());
    }
    if (this.noms.size === 0 && this.tableaux.size === 0) return;
    for (const [, mot, crochets = ''] of texte.matchAll(MOT)) {
      const cle = mot?.toLowerCase();
      if (cle === undefined || vus.has(cle + crochets)) continue;
      vus.add(cle + crochets);
      const tableau = this.tableaux.get(cle);
      if (tableau !== undefined) {
        const zone = crochets === '' ? tableau.corps : zoneStructuree(tableau, crochets, ligne);
        zones.push({ feuille: tableau.feuille, zone: zone ?? tableau.zone });
      }
      for (const nom of this.noms.get(cle) ?? []) {
        textes.push(nom.formule);
        this.citer(nom.formule, nom.feuille ?? ordinaire, ligne, zones, textes, vus);
      }
    }
  }
}
