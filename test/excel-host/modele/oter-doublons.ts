import { poser, viderContenu } from './ecrire-cellules';
import type { Feuille } from './feuille';
import { recopierFormule } from './references-formule';
import type { Rectangle } from './rectangle';
import { ErreurCellule } from './valeur';

/** Ôte les lignes dont les colonnes données (rangs depuis 0) répètent une ligne d'au-dessus ; les autres remontent dans la plage. */
export function oterDoublons(
  feuille: Feuille,
  zone: Rectangle,
  colonnes: readonly number[],
): { otees: number; restantes: number } {
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const vues = new Set<string>();
  let place = zone.haut;
  let lues = 0;
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    lues += 1;
    const cle = JSON.stringify(colonnes.map((rang) => cleDe(feuille, ligne, zone.gauche + rang)));
    if (vues.has(cle)) continue;
    vues.add(cle);
    if (place !== ligne) remonter(feuille, zone, ligne, place);
    place += 1;
  }
  for (let ligne = place; ligne <= zone.bas; ligne += 1)
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) viderContenu(feuille, ligne, colonne);
  feuille.marquerModifiee();
  return { otees: lues - vues.size, restantes: vues.size };
}

function cleDe(feuille: Feuille, ligne: number, colonne: number): unknown {
  const valeur = feuille.lire(ligne, colonne)?.valeur ?? null;
  return valeur instanceof ErreurCellule ? [valeur.code] : typeof valeur === 'string' ? valeur.toLowerCase() : valeur;
}

function remonter(feuille: Feuille, zone: Rectangle, de: number, vers: number): void {
  for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
    const cellule = feuille.lire(de, colonne);
    const formule = cellule?.formule ?? null;
    poser(feuille, vers, colonne, {
      style: feuille.style(vers, colonne),
      valeur: cellule?.valeur ?? null,
      formule: formule === null ? null : recopierFormule(formule, vers - de, 0),
    });
  }
}
