import { rangDeCellule } from '../modele/cellules-touchees';
import { contient, nombreDeCellules, nombreDeColonnes } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';

interface PlageCitee<T> {
  readonly zone: Rectangle;
  readonly dependants: Set<T>;
}

/** Au-delà, les dépendants d'une cellule se gardent dans un ensemble ; une courte liste tient moins de place. */
const COURTE = 8;
/** Une plage plus petite se suit cellule par cellule. */
const PETITE = 16;
/** Une plage plus large ne se range pas par colonne. */
const LARGE = 64;

/** Qui dépend des cellules d'une feuille : de cellules une à une, de plages rangées par colonne, ou de très larges. */
export class Dependants<T> {
  private readonly cellules = new Map<number, T[] | Set<T>>();
  private readonly colonnes = new Map<number, Map<string, PlageCitee<T>>>();
  private readonly larges = new Map<string, PlageCitee<T>>();

  ajouter(qui: T, zone: Rectangle): void {
    if (nombreDeCellules(zone) <= PETITE) {
      for (const rang of rangsDe(zone)) this.ajouterACellule(qui, rang);
      return;
    }
    for (const plages of this.rayons(zone, true)) {
      let plage = plages.get(cle(zone));
      if (plage === undefined) plages.set(cle(zone), (plage = { zone, dependants: new Set<T>() }));
      plage.dependants.add(qui);
    }
  }

  oter(qui: T, zone: Rectangle): void {
    if (nombreDeCellules(zone) <= PETITE) {
      for (const rang of rangsDe(zone)) this.oterDeCellule(qui, rang);
      return;
    }
    for (const plages of this.rayons(zone, false)) {
      const plage = plages.get(cle(zone));
      plage?.dependants.delete(qui);
      if (plage?.dependants.size === 0) plages.delete(cle(zone));
    }
  }

  /** Tous ceux qui citent cette cellule ; l'un peut revenir plusieurs fois. */
  *de(ligne: number, colonne: number): Generator<T> {
    yield* this.cellules.get(rangDeCellule(ligne, colonne)) ?? [];
    for (const plages of [this.colonnes.get(colonne), this.larges])
      for (const { zone, dependants } of plages?.values() ?? []) if (contient(zone, ligne, colonne)) yield* dependants;
  }

  private ajouterACellule(qui: T, rang: number): void {
    const connus = this.cellules.get(rang);
    if (connus === undefined) this.cellules.set(rang, [qui]);
    else if (connus instanceof Set) connus.add(qui);
    else if (connus.length >= COURTE) this.cellules.set(rang, new Set(connus).add(qui));
    else if (!connus.includes(qui)) connus.push(qui);
  }

  private oterDeCellule(qui: T, rang: number): void {
    const connus = this.cellules.get(rang);
    if (connus instanceof Set) connus.delete(qui);
    else if (connus?.includes(qui) === true) connus.splice(connus.indexOf(qui), 1);
  }

  private *rayons(zone: Rectangle, creer: boolean): Generator<Map<string, PlageCitee<T>>> {
    if (nombreDeColonnes(zone) > LARGE) {
      yield this.larges;
      return;
    }
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
      let plages = this.colonnes.get(colonne);
      if (plages === undefined && creer) this.colonnes.set(colonne, (plages = new Map<string, PlageCitee<T>>()));
      if (plages !== undefined) yield plages;
    }
  }
}

function cle({ haut, gauche, bas, droite }: Rectangle): string {
  return `${haut},${gauche},${bas},${droite}`;
}

function* rangsDe({ haut, gauche, bas, droite }: Rectangle): Generator<number> {
  for (let ligne = haut; ligne <= bas; ligne += 1)
    for (let colonne = gauche; colonne <= droite; colonne += 1) yield rangDeCellule(ligne, colonne);
}
