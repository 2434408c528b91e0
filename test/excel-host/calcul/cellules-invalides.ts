import { texteAffiche } from '../modele/affichage';
import type { Feuille } from '../modele/feuille';
import { contient, intersection, nombreDeCellules, rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { juger } from './juger-validation';
import type { CelluleAJuger } from './juger-validation';

/** Au-delà, les cellules vides sous la partie utilisée ne sont plus regardées une à une. */
const PETITE_PLAGE = 100_000;

/** Les cellules que leur règle ne permet pas, en rectangles d'une colonne, et combien ont été jugées. */
export function cellulesInvalides(
  feuille: Feuille,
  rects: readonly Rectangle[],
): { readonly jugees: number; readonly invalides: readonly Rectangle[]; readonly nombreInvalides: number } {
  const { classeur } = feuille;
  classeur.moteur.mettreAJour(classeur);
  const etendue = feuille.etendue();
  const regardes = rects
    .map((rect) =>
      nombreDeCellules(rect) <= PETITE_PLAGE ? rect : etendue === null ? null : intersection(rect, etendue),
    )
    .filter((rect) => rect !== null);
  const mauvaises: [ligne: number, colonne: number][] = [];
  for (const regle of feuille.validations) {
    const cellules: CelluleAJuger[] = [];
    for (const zone of regle.zones) {
      for (const rect of regardes) {
        const commun = intersection(zone, rect);
        if (commun === null) continue;
        for (let ligne = commun.haut; ligne <= commun.bas; ligne += 1) {
          for (let colonne = commun.gauche; colonne <= commun.droite; colonne += 1) {
            const cellule = feuille.lire(ligne, colonne);
            const valeur = cellule?.valeur ?? null;
            const format = cellule?.style.format ?? 'General';
            cellules.push({ ligne, colonne, valeur, texte: texteAffiche(valeur, format, classeur.date1904) });
          }
        }
      }
    }
    const permises = juger(feuille, regle, cellules);
    for (const [rang, { ligne, colonne }] of cellules.entries())
      if (permises[rang] === false) mauvaises.push([ligne, colonne]);
  }
  return {
    jugees: regardes.reduce((total, rect) => total + nombreDeCellules(rect), 0),
    invalides: enRectangles(mauvaises),
    nombreInvalides: mauvaises.length,
  };
}

function enRectangles(cellules: readonly (readonly [number, number])[]): Rectangle[] {
  const colonnes: Rectangle[] = [];
  for (const [ligne, colonne] of [...cellules].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const derniere = colonnes.at(-1);
    if (derniere?.gauche === colonne && derniere.bas === ligne - 1)
      colonnes[colonnes.length - 1] = { ...derniere, bas: ligne };
    else if (derniere === undefined || !contient(derniere, ligne, colonne)) colonnes.push(rectangle(ligne, colonne));
  }
  // Des colonnes voisines de même hauteur n'en font qu'une.
  return colonnes.reduce<Rectangle[]>((liste, une) => {
    const voisine = liste.findIndex(
      ({ haut, bas, droite }) => haut === une.haut && bas === une.bas && droite === une.gauche - 1,
    );
    if (voisine < 0) return [...liste, une];
    return liste.map((autre, rang) => (rang === voisine ? { ...autre, droite: une.droite } : autre));
  }, []);
}
