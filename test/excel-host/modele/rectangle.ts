/** Dernière ligne et dernière colonne d'une feuille Excel. */
export const MAX_LIGNES = 1_048_576;
export const MAX_COLONNES = 16_384;

/** Un rectangle de cellules, bords compris, lignes et colonnes depuis 1. */
export interface Rectangle {
  readonly haut: number;
  readonly gauche: number;
  readonly bas: number;
  readonly droite: number;
}

export const FEUILLE_ENTIERE: Rectangle = { haut: 1, gauche: 1, bas: MAX_LIGNES, droite: MAX_COLONNES };

export function rectangle(haut: number, gauche: number, bas = haut, droite = gauche): Rectangle {
  return { haut, gauche, bas, droite };
}

export function nombreDeLignes(r: Rectangle): number {
  return r.bas - r.haut + 1;
}

export function nombreDeColonnes(r: Rectangle): number {
  return r.droite - r.gauche + 1;
}

export function nombreDeCellules(r: Rectangle): number {
  return nombreDeLignes(r) * nombreDeColonnes(r);
}

export function contient(r: Rectangle, ligne: number, colonne: number): boolean {
  return ligne >= r.haut && ligne <= r.bas && colonne >= r.gauche && colonne <= r.droite;
}

export function englobe(r: Rectangle, autre: Rectangle): boolean {
  return contient(r, autre.haut, autre.gauche) && contient(r, autre.bas, autre.droite);
}

export function memeRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.haut === b.haut && a.gauche === b.gauche && a.bas === b.bas && a.droite === b.droite;
}

/** La partie commune, ou `null`. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const commun = rectangle(
    Math.max(a.haut, b.haut),
    Math.max(a.gauche, b.gauche),
    Math.min(a.bas, b.bas),
    Math.min(a.droite, b.droite),
  );
  return commun.haut > commun.bas || commun.gauche > commun.droite ? null : commun;
}

/** Le plus petit rectangle qui contient les deux ; `null` compte pour rien. */
export function union(a: Rectangle | null, b: Rectangle): Rectangle {
  if (a === null) return b;
  return rectangle(
    Math.min(a.haut, b.haut),
    Math.min(a.gauche, b.gauche),
    Math.max(a.bas, b.bas),
    Math.max(a.droite, b.droite),
  );
}

/** Ce qui reste de `a` une fois `b` ôté : de zéro à quatre rectangles. */
export function soustraire(a: Rectangle, b: Rectangle): Rectangle[] {
  const commun = intersection(a, b);
  if (commun === null) return [a];
  const restes: Rectangle[] = [];
  if (a.haut < commun.haut) restes.push(rectangle(a.haut, a.gauche, commun.haut - 1, a.droite));
  if (commun.bas < a.bas) restes.push(rectangle(commun.bas + 1, a.gauche, a.bas, a.droite));
  if (a.gauche < commun.gauche) restes.push(rectangle(commun.haut, a.gauche, commun.bas, commun.gauche - 1));
  if (commun.droite < a.droite) restes.push(rectangle(commun.haut, commun.droite + 1, commun.bas, a.droite));
  return restes;
}
