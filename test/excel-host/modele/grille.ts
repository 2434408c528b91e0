import type { Cellule } from './cellule';
import { rectangle, nombreDeLignes } from './rectangle';
import type { Rectangle } from './rectangle';

export type ObservateurCellules = (
  ligne: number,
  colonne: number,
  avant: Cellule | undefined,
  apres: Cellule | undefined,
) => void;

/** Les cellules d'une feuille, rangées par ligne ; n'occupe de place que pour celles qui existent. */
export class Grille {
  private lignes = new Map<number, Map<number, Cellule>>();
  private formules = 0;
  private glissees = 0;
  /** Prévenu de chaque cellule posée ou ôtée ; pas de celles qui glissent. */
  observateur: ObservateurCellules | null = null;

  /** Combien de cellules portent une formule. */
  get nombreDeFormules(): number {
    return this.formules;
  }

  /** Combien de fois des cellules ont glissé. */
  get glissements(): number {
    return this.glissees;
  }

  lire(ligne: number, colonne: number): Cellule | undefined {
    return this.lignes.get(ligne)?.get(colonne);
  }

  poser(ligne: number, colonne: number, cellule: Cellule): void {
    let rangee = this.lignes.get(ligne);
    if (rangee === undefined) {
      rangee = new Map<number, Cellule>();
      this.lignes.set(ligne, rangee);
    }
    if ((rangee.get(colonne)?.formule ?? null) !== null) this.formules -= 1;
    if (cellule.formule !== null) this.formules += 1;
    this.observateur?.(ligne, colonne, rangee.get(colonne), cellule);
    rangee.set(colonne, cellule);
  }

  oter(ligne: number, colonne: number): void {
    const rangee = this.lignes.get(ligne);
    if ((rangee?.get(colonne)?.formule ?? null) !== null) this.formules -= 1;
    this.observateur?.(ligne, colonne, rangee?.get(colonne), undefined);
    if (rangee?.delete(colonne) === true && rangee.size === 0) this.lignes.delete(ligne);
  }

  /** Les cellules existantes du rectangle (toutes par défaut), sans ordre garanti. */
  *parcourir(zone?: Rectangle): Generator<readonly [ligne: number, colonne: number, cellule: Cellule]> {
    for (const [ligne, rangee] of this.rangees(zone)) {
      for (const [colonne, cellule] of rangee) {
        if (zone === undefined || (colonne >= zone.gauche && colonne <= zone.droite)) yield [ligne, colonne, cellule];
      }
    }
  }

  /** Les lignes qui ont des cellules, de haut en bas, et leurs cellules de gauche à droite. */
  lignesOrdonnees(): { ligne: number; cellules: { colonne: number; cellule: Cellule }[] }[] {
    return [...this.lignes]
      .sort(([a], [b]) => a - b)
      .map(([ligne, rangee]) => ({
        ligne,
        cellules: [...rangee].sort(([a], [b]) => a - b).map(([colonne, cellule]) => ({ colonne, cellule })),
      }));
  }

  /** Le plus petit rectangle des cellules retenues, ou `null`. */
  etendue(retenir: (cellule: Cellule) => boolean, zone?: Rectangle): Rectangle | null {
    let [haut, gauche, bas, droite] = [Infinity, Infinity, 0, 0];
    for (const [ligne, rangee] of this.rangees(zone)) {
      for (const [colonne, cellule] of rangee) {
        if (zone !== undefined && (colonne < zone.gauche || colonne > zone.droite)) continue;
        if ((ligne >= haut && ligne <= bas && colonne >= gauche && colonne <= droite) || !retenir(cellule)) continue;
        haut = Math.min(haut, ligne);
        bas = Math.max(bas, ligne);
        gauche = Math.min(gauche, colonne);
        droite = Math.max(droite, colonne);
      }
    }
    return bas === 0 ? null : rectangle(haut, gauche, bas, droite);
  }

  /** Donne une nouvelle place à chaque cellule ; `null` la fait disparaître. */
  deplacer(place: (ligne: number, colonne: number) => readonly [number, number] | null): void {
    const { lignes: anciennes, observateur } = this;
    this.observateur = null;
    this.lignes = new Map();
    this.formules = 0;
    this.glissees += 1;
    for (const [ligne, rangee] of anciennes) {
      for (const [colonne, cellule] of rangee) {
        const nouvelle = place(ligne, colonne);
        if (nouvelle !== null) this.poser(nouvelle[0], nouvelle[1], cellule);
      }
    }
    this.observateur = observateur;
  }

  private *rangees(zone?: Rectangle): Generator<readonly [number, Map<number, Cellule>]> {
    if (zone !== undefined && nombreDeLignes(zone) < this.lignes.size) {
      for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
        const rangee = this.lignes.get(ligne);
        if (rangee !== undefined) yield [ligne, rangee];
      }
      return;
    }
    for (const [ligne, rangee] of this.lignes) {
      if (zone === undefined || (ligne >= zone.haut && ligne <= zone.bas)) yield [ligne, rangee];
    }
  }
}
