import { celluleDeRang, rangDeCellule } from '../modele/cellules-touchees';
import type { Touchees } from '../modele/cellules-touchees';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { contient } from '../modele/rectangle';
import { LecteurDeCitations } from './citations';
import type { Citations, ZoneCitee } from './citations';
import { Dependants } from './dependants';
import { formulesDeCellule, formulesDeFeuille } from './formules-de-feuille';
import type { FormulePlacee } from './formules-de-feuille';
import { ranger } from './ranger';
import type { Rangement } from './ranger';
import type { EcartDeStructure } from './structure-calcul';

/** Une formule, et ce dont elle dépend. */
export interface Noeud extends FormulePlacee {
  readonly feuille: Feuille;
  readonly citations: Citations;
}

/** Qui dépend de quoi entre les formules d'un classeur. */
export class GrapheDependances {
  private readonly noeuds = new Map<Feuille, Map<number, Noeud>>();
  private readonly dependants = new Map<Feuille, Dependants<Noeud>>();
  private readonly volatiles = new Set<Noeud>();
  private readonly horloges = new Set<Noeud>();
  private readonly regardent = new Set<Noeud>();

  private readonly lecteur: LecteurDeCitations;

  constructor(classeur: ClasseurHote) {
    this.lecteur = new LecteurDeCitations(classeur);
    for (const feuille of classeur.feuilles)
      for (const placee of formulesDeFeuille(feuille)) this.ajouter(feuille, placee);
  }

  /** Suit les feuilles nées, disparues ou dont les cellules ont glissé ; faux si des formules en dépendent : il faut tout reprendre. */
  suivre({ ajoutees, otees, glissees }: EcartDeStructure): boolean {
    if (ajoutees.some(({ nom }) => this.lecteur.manquantes.has(nom.toLowerCase()))) return false;
    if (glissees.some((feuille) => feuille.grille.nombreDeFormules > 0 || this.dependants.has(feuille))) return false;
    if (glissees.some((feuille) => (this.noeuds.get(feuille)?.size ?? 0) > 0)) return false;
    for (const feuille of otees) {
      for (const noeud of [...(this.noeuds.get(feuille)?.values() ?? [])])
        this.oter(noeud, rangDeCellule(noeud.ligne, noeud.colonne));
      this.noeuds.delete(feuille);
      this.dependants.delete(feuille);
    }
    return true;
  }

  /** Les formules de ces zones. */
  *dans(zones: readonly ZoneCitee[]): Generator<Noeud> {
    for (const { feuille, zone } of zones)
      for (const noeud of this.noeuds.get(feuille)?.values() ?? [])
        if (contient(zone, noeud.ligne, noeud.colonne)) yield noeud;
  }

  *tous(): Generator<Noeud> {
    for (const noeuds of this.noeuds.values()) yield* noeuds.values();
  }

  /** Ce qu'il reste à calculer d'un classeur dont le fichier donne les résultats : ce qui n'en a pas, ou qui change avec le temps. */
  aCompleter(): Set<Noeud> | null {
    const sans = new Map<Feuille, Set<number>>();
    for (const { feuille, ligne, colonne } of this.tous()) {
      if ((feuille.lire(ligne, colonne)?.valeur ?? null) !== null) continue;
      let rangs = sans.get(feuille);
      if (rangs === undefined) sans.set(feuille, (rangs = new Set<number>()));
      rangs.add(rangDeCellule(ligne, colonne));
    }
    return this.atteintes(sans, true);
  }

  /** Les formules à recalculer après ces changements, et celles qu'elles regardent ; `null` s'il vaut mieux tout reprendre. */
  atteintes(touchees: Touchees, nouveauJour: boolean): Set<Noeud> | null {
    const atteintes = new Set<Noeud>();
    const file: { feuille: Feuille; rang: number }[] = [];
    const atteindre = (noeud: Noeud): void => {
      if (atteintes.has(noeud)) return;
      atteintes.add(noeud);
      file.push({ feuille: noeud.feuille, rang: rangDeCellule(noeud.ligne, noeud.colonne) });
    };
    for (const [feuille, rangs] of touchees) {
      if (feuille.supprimee) continue;
      for (const rang of rangs) {
        if (this.noeuds.get(feuille)?.get(rang)?.matricielle === true) return null;
        if (feuille.lire(...celluleDeRang(rang))?.matrice !== undefined) return null;
        this.relire(feuille, rang);
        const noeud = this.noeuds.get(feuille)?.get(rang);
        if (noeud === undefined) file.push({ feuille, rang });
        else atteindre(noeud);
      }
    }
    this.volatiles.forEach(atteindre);
    if (nouveauJour) this.horloges.forEach(atteindre);
    for (let place = file.pop(); place !== undefined; place = file.pop()) {
      const [ligne, colonne] = celluleDeRang(place.rang);
      for (const noeud of this.dependants.get(place.feuille)?.de(ligne, colonne) ?? []) atteindre(noeud);
    }
    // Ce qu'elles regardent doit se montrer au moteur comme des formules.
    for (const { citations } of this.regardent) for (const noeud of this.dans(citations.zones)) atteintes.add(noeud);
    return atteintes;
  }

  /** Ces formules et celles qui en dépendent, dans l'ordre où les calculer, et celles qui dépendent d'elles-mêmes. */
  ranger(parmi: Iterable<Noeud>): Rangement<Noeud> {
    return ranger(parmi, (noeud) => this.suivants(noeud));
  }

  /** Les formules qui citent la cellule de celle-ci ; l'une peut revenir plusieurs fois. */
  suivants({ feuille, ligne, colonne }: Noeud): Iterable<Noeud> {
    return this.dependants.get(feuille)?.de(ligne, colonne) ?? [];
  }

  /** Relit la formule d'une cellule, qui a pu changer, naître ou disparaître. */
  private relire(feuille: Feuille, rang: number): void {
    const ancien = this.noeuds.get(feuille)?.get(rang);
    if (ancien !== undefined) this.oter(ancien, rang);
    const [ligne, colonne] = celluleDeRang(rang);
    const cellule = feuille.lire(ligne, colonne);
    if (cellule !== undefined)
      for (const placee of formulesDeCellule(ligne, colonne, cellule)) this.ajouter(feuille, placee);
  }

  private ajouter(feuille: Feuille, placee: FormulePlacee): void {
    const { ligne, colonne, formule } = placee;
    const citations = this.lecteur.lire(feuille, ligne, formule);
    const noeud: Noeud = { ...placee, feuille, citations };
    let ici = this.noeuds.get(feuille);
    if (ici === undefined) this.noeuds.set(feuille, (ici = new Map<number, Noeud>()));
    ici.set(rangDeCellule(ligne, colonne), noeud);
    if (citations.volatile) this.volatiles.add(noeud);
    if (citations.horloge) this.horloges.add(noeud);
    if (citations.regardeFormules) this.regardent.add(noeud);
    if (citations.partout) return;
    for (const { feuille: citee, zone } of citations.zones) this.dependantsDe(citee).ajouter(noeud, zone);
  }

  private oter(noeud: Noeud, rang: number): void {
    this.noeuds.get(noeud.feuille)?.delete(rang);
    for (const ensemble of [this.volatiles, this.horloges, this.regardent]) ensemble.delete(noeud);
    for (const { feuille, zone } of noeud.citations.zones) this.dependants.get(feuille)?.oter(noeud, zone);
  }

  private dependantsDe(feuille: Feuille): Dependants<Noeud> {
    let dependants = this.dependants.get(feuille);
    if (dependants === undefined) this.dependants.set(feuille, (dependants = new Dependants<Noeud>()));
    return dependants;
  }
}
