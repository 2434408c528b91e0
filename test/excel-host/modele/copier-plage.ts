import type { Cellule } from './cellule';
import { poser, viderContenu } from './ecrire-cellules';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { contient, intersection, nombreDeColonnes, nombreDeLignes, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';
import { recopierRegles } from './recopier-regles';
import { recopierFormule } from './references-formule';

export type GenreCopie = 'All' | 'Formulas' | 'Values' | 'Formats';

/** La zone que remplit une copie : au moins la source ; un multiple exact de la source est rempli par répétition. */
export function zoneDeCopie(source: Rectangle, cible: Rectangle): Rectangle {
  const [hauteur, largeur] = [nombreDeLignes(source), nombreDeColonnes(source)];
  const multiple = nombreDeLignes(cible) % hauteur === 0 && nombreDeColonnes(cible) % largeur === 0;
  return multiple ? cible : rectangle(cible.haut, cible.gauche, cible.haut + hauteur - 1, cible.gauche + largeur - 1);
}

/** Copie des cellules comme un copier-coller : les formules suivent, un contenu collé n'est pas contrôlé par la validation. */
export function copierPlage(
  source: { feuille: Feuille; zone: Rectangle },
  cible: { feuille: Feuille; zone: Rectangle },
  genre: GenreCopie,
  sautVides: boolean,
): void {
  const { feuille } = cible;
  const zone = zoneDeCopie(source.zone, cible.zone);
  const [hauteur, largeur] = [nombreDeLignes(source.zone), nombreDeColonnes(source.zone)];
  const cellules = new Map(
    [...source.feuille.grille.parcourir(source.zone)].map(([ligne, colonne, cellule]) => [
      `${ligne},${colonne}`,
      cellule,
    ]),
  );
  const aspects = genre === 'All' || genre === 'Formats';
  if (aspects) recopierFusions(source, { feuille, zone }, hauteur, largeur);
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
      const [sl, sc] = [
        source.zone.haut + ((ligne - zone.haut) % hauteur),
        source.zone.gauche + ((colonne - zone.gauche) % largeur),
      ];
      const modele = cellules.get(`${sl},${sc}`);
      const vide = modele === undefined || (modele.valeur === null && modele.formule === null);
      if (vide && sautVides) continue;
      const style = aspects ? (modele?.style ?? source.feuille.style(sl, sc)) : feuille.style(ligne, colonne);
      if (genre === 'Formats') {
        const ici = feuille.lire(ligne, colonne);
        poser(feuille, ligne, colonne, ici === undefined ? { valeur: null, formule: null, style } : { ...ici, style });
      } else if (vide && !aspects) viderContenu(feuille, ligne, colonne);
      else poser(feuille, ligne, colonne, { ...contenuCopie(modele, genre, ligne - sl, colonne - sc), style });
    }
  }
  if (aspects) recopierRegles(source, { feuille, zone }, genre === 'All');
  feuille.marquerModifiee();
}

function contenuCopie(
  modele: Cellule | undefined,
  genre: GenreCopie,
  lignes: number,
  colonnes: number,
): Omit<Cellule, 'style'> {
  if (modele === undefined) return { valeur: null, formule: null };
  if (genre === 'Values' || modele.formule === null)
    return {
      valeur: modele.valeur,
      formule: null,
      ...(modele.origine === undefined || genre === 'Values' ? {} : { origine: modele.origine }),
    };
  return { valeur: null, formule: recopierFormule(modele.formule, lignes, colonnes) };
}

function recopierFusions(
  source: { feuille: Feuille; zone: Rectangle },
  cible: { feuille: Feuille; zone: Rectangle },
  hauteur: number,
  largeur: number,
): void {
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
