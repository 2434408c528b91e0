import { poser } from './ecrire-cellules';
import { intersection } from './rectangle';
import type { Rectangle } from './rectangle';
import { recopierFormule } from './references-formule';
import type { Tableau } from './tableau';
import { aDuContenu } from './tableaux';

/**
 * Une formule écrite dans une colonne de données sinon vide la remplit toute : c'est la colonne calculée, que l'API déclenche
 * comme la frappe (office-js #2093). Rend faux si des formules différentes y ont été écrites ensemble.
 */
export function remplirColonnesCalculees(tableau: Tableau, ecrite: Rectangle): boolean {
  const { feuille, corps } = tableau;
  const commune = intersection(corps, ecrite);
  if (commune === null) return true;
  let pareilles = true;
  for (let colonne = commune.gauche; colonne <= commune.droite; colonne += 1) {
    const modele = feuille.lire(commune.haut, colonne)?.formule ?? null;
    if (modele === null) continue;
    const bande = { gauche: colonne, droite: colonne };
    const autour = [
      { ...bande, haut: corps.haut, bas: commune.haut - 1 },
      { ...bande, haut: commune.bas + 1, bas: corps.bas },
    ].filter(({ haut, bas }) => haut <= bas);
    if (autour.some((zone) => aDuContenu(feuille, zone))) continue;
    const voulue = (ligne: number): string => recopierFormule(modele, ligne - commune.haut, 0);
    const formules = Array.from({ length: commune.bas - commune.haut + 1 }, (_, rang) => {
      const ligne = commune.haut + rang;
      return { voulue: voulue(ligne), ecrite: feuille.lire(ligne, colonne)?.formule ?? null };
    });
    if (formules.some((une) => une.ecrite !== une.voulue)) {
      pareilles &&= formules.some((une) => une.ecrite === null);
      continue;
    }
    for (const { haut, bas } of autour)
      for (let ligne = haut; ligne <= bas; ligne += 1)
        poser(feuille, ligne, colonne, { style: feuille.style(ligne, colonne), valeur: null, formule: voulue(ligne) });
  }
  return pareilles;
}

/** La formule d'une colonne calculée (la même, recopiée, à chaque ligne de données), vue de la ligne `modele` ; `null` sinon. */
export function formuleDeColonne(
  tableau: Tableau,
  colonne: number,
  modele = tableau.corps.haut,
  neuves: Rectangle | null = null,
): string | null {
  const { feuille, corps } = tableau;
  const formule = feuille.lire(modele, colonne)?.formule ?? null;
  if (formule === null) return null;
  for (let ligne = corps.haut; ligne <= corps.bas; ligne += 1) {
    if (neuves !== null && ligne >= neuves.haut && ligne <= neuves.bas) continue;
    if (feuille.lire(ligne, colonne)?.formule !== recopierFormule(formule, ligne - modele, 0)) return null;
  }
  return formule;
}

/** Prolonge les colonnes calculées dans des lignes de données neuves, là où rien n'est écrit. */
export function prolongerColonnesCalculees(tableau: Tableau, neuves: Rectangle): void {
  const { feuille, corps } = tableau;
  if (neuves.haut <= corps.haut) return;
  for (let colonne = corps.gauche; colonne <= corps.droite; colonne += 1) {
    const formule = formuleDeColonne(tableau, colonne, corps.haut, neuves);
    if (formule === null) continue;
    for (let ligne = neuves.haut; ligne <= neuves.bas; ligne += 1) {
      const { valeur = null, formule: deja = null, style } = feuille.lire(ligne, colonne) ?? {};
      if (valeur === null && deja === null)
        poser(feuille, ligne, colonne, {
          style: style ?? feuille.style(ligne, colonne),
          valeur,
          formule: recopierFormule(formule, ligne - corps.haut, 0),
        });
    }
  }
}
