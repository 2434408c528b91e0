import type { Cellule } from './cellule';
import { poser, viderContenu } from './ecrire-cellules';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { contient, intersection, nombreDeColonnes, nombreDeLignes, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';
import { recopierRegles } from './recopier-regles';
import { recopierFormule } from './references-formule';

export type GenreCopie = 'All' | 'Formulas' | 'Values' | 'Formats';

/** Un rectangle d'une feuille. */
export interface Place {
  readonly feuille: Feuille;
  readonly zone: Rectangle;
}

/** La zone que remplit une copie : au moins la source ; un multiple exact de la source est rempli par répétition. */
export function zoneDeCopie(source: Rectangle, cible: Rectangle): Rectangle {
  const [hauteur, largeur] = [nombreDeLignes(source), nombreDeColonnes(source)];
  const multiple = nombreDeLignes(cible) % hauteur === 0 && nombreDeColonnes(cible) % largeur === 0;
  return multiple ? cible : rectangle(cible.haut, cible.gauche, cible.haut + hauteur - 1, cible.gauche + largeur - 1);
}

/** Copie des cellules comme un copier-coller : les formules suivent, un contenu collé n'est pas contrôlé par la validation. */
export function copierPlage(source: Place, cible: Place, genre: GenreCopie, sautVides: boolean): void {
  const { feuille } = cible;
  const zone = zoneDeCopie(source.zone, cible.zone);
  const [hauteur, largeur] = [nombreDeLignes(source.zone), nombreDeColonnes(source.zone)];
  const aspects = genre === 'All' || genre === 'Formats';
  if (aspects) recopierFusions(source, { feuille, zone }, hauteur, largeur);
  collerCellules(source, { feuille, zone }, genre, sautVides, {
    origine: (ligne, colonne) => [ligne % hauteur, colonne % largeur],
    formule: (formule, [sl, sc], [ligne, colonne]) => recopierFormule(formule, ligne - sl, colonne - sc),
  });
  if (aspects) recopierRegles(source, { feuille, zone }, genre === 'All');
}

/** D'où vient chaque cellule collée, par rangs depuis le coin, et ce que devient sa formule. */
interface Recopie {
  readonly origine: (ligne: number, colonne: number) => readonly [ligne: number, colonne: number];
  readonly formule: (
    formule: string,
    depart: readonly [ligne: number, colonne: number],
    arrivee: readonly [ligne: number, colonne: number],
  ) => string;
}

/** Remplit toute la zone de la cible avec les cellules de la source ; les deux peuvent se couvrir. */
export function collerCellules(
  source: Place,
  { feuille, zone }: Place,
  genre: GenreCopie,
  sautVides: boolean,
  { origine, formule }: Recopie,
): void {
  // Ni les formules ni les formats ne demandent de calcul : mille lignes de formules se posent sans recalculer le classeur.
  if (genre === 'All' || genre === 'Values') feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const lues = new Map([...source.feuille.grille.parcourir(source.zone)].map(([l, c, une]) => [`${l},${c}`, une]));
  const aspects = genre === 'All' || genre === 'Formats';
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
      const [dl, dc] = origine(ligne - zone.haut, colonne - zone.gauche);
      const [sl, sc] = [source.zone.haut + dl, source.zone.gauche + dc];
      const modele = lues.get(`${sl},${sc}`);
      const vide = modele === undefined || (modele.valeur === null && modele.formule === null);
      if (vide && sautVides) continue;
      const style = aspects ? (modele?.style ?? source.feuille.style(sl, sc)) : feuille.style(ligne, colonne);
      const suite = (une: string): string => formule(une, [sl, sc], [ligne, colonne]);
      if (genre === 'Formats')
        poser(feuille, ligne, colonne, { valeur: null, formule: null, ...feuille.lire(ligne, colonne), style });
      else if (vide && !aspects) viderContenu(feuille, ligne, colonne);
      else poser(feuille, ligne, colonne, { ...contenuCopie(modele, genre, suite), style });
    }
  }
  feuille.marquerModifiee();
}

function contenuCopie(
  modele: Cellule | undefined,
  genre: GenreCopie,
  suite: (formule: string) => string,
): Omit<Cellule, 'style'> {
  if (modele === undefined) return { valeur: null, formule: null };
  if (genre === 'Values' || modele.formule === null)
    return {
      valeur: modele.valeur,
      formule: null,
      ...(modele.origine === undefined || genre === 'Values' ? {} : { origine: modele.origine }),
    };
  return { valeur: null, formule: suite(modele.formule) };
}

function recopierFusions(source: Place, cible: Place, hauteur: number, largeur: number): void {
  const { feuille, zone } = cible;
  if (
    feuille
      .fusionsTouchees(zone)
      .some((fusion) => !contient(zone, fusion.haut, fusion.gauche) || !contient(zone, fusion.bas, fusion.droite))
  )
    throw new ErreurHote('MergedRangeConflict');
  const modeles = source.feuille.fusions.filter(
    (fusion) =>
      intersection(fusion, source.zone) !== null &&
      contient(source.zone, fusion.bas, fusion.droite) &&
      contient(source.zone, fusion.haut, fusion.gauche),
  );
  feuille.fusions = feuille.fusions.filter((fusion) => intersection(fusion, zone) === null);
  for (let l = zone.haut; l <= zone.bas; l += hauteur) {
    for (let c = zone.gauche; c <= zone.droite; c += largeur) {
      for (const fusion of modeles) {
        const [dl, dc] = [l - source.zone.haut, c - source.zone.gauche];
        feuille.fusions.push(rectangle(fusion.haut + dl, fusion.gauche + dc, fusion.bas + dl, fusion.droite + dc));
      }
    }
  }
}
