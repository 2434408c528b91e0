import type { ClasseurHote } from './classeur-hote';
import { texteAffiche } from './affichage';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { estUnNomPermis } from './nom-defini';
import { intersection, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';
import type { Tableau } from './tableau';

/** Tous les tableaux du classeur, feuille par feuille. */
export function tableauxDuClasseur(classeur: ClasseurHote): readonly Tableau[] {
  return classeur.feuilles.flatMap(({ tableaux }) => tableaux);
}

/** Par nom (sans la casse) ou par identifiant. */
export function trouverTableau(tableaux: readonly Tableau[], cle: string): Tableau | null {
  return tableaux.find(({ id, nom }) => id === cle || nom.toLowerCase() === cle.toLowerCase()) ?? null;
}

export function aDuContenu(feuille: Feuille, zone: Rectangle): boolean {
  for (const [, , { valeur, formule }] of feuille.grille.parcourir(zone))
    if (valeur !== null || formule !== null) return true;
  return false;
}

/** InvalidArgument si la place touche un autre tableau. */
export function exigerPlaceLibre(feuille: Feuille, zone: Rectangle, sauf: Tableau | null): void {
  if (feuille.tableaux.some((autre) => autre !== sauf && intersection(autre.zone, zone) !== null))
    throw new ErreurHote('InvalidArgument');
}

/** Le texte que montre une cellule de titre. */
export function texteDeTitre(feuille: Feuille, ligne: number, colonne: number): string {
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const valeur = feuille.lire(ligne, colonne)?.valeur ?? null;
  return texteAffiche(valeur, feuille.style(ligne, colonne).format, feuille.classeur.date1904);
}

/** Les titres sont toujours des textes : écrit dans les cellules ce que les colonnes se nomment. */
export function ecrireTitres(tableau: Tableau): void {
  const { feuille, zone, titres } = tableau;
  if (titres === null) return;
  for (const [rang, { nom }] of tableau.colonnes.entries()) {
    const colonne = zone.gauche + rang;
    const cellule = feuille.lire(zone.haut, colonne);
    if (cellule?.valeur === nom && cellule.formule === null) continue;
    feuille.grille.poser(zone.haut, colonne, {
      style: feuille.style(zone.haut, colonne),
      valeur: nom,
      formule: null,
    });
  }
}

/** `Tableau1`, ou le premier rang libre. */
export function nomLibreDeTableau(classeur: ClasseurHote): string {
  const pris = new Set([...tableauxDuClasseur(classeur), ...classeur.noms].map(({ nom }) => nom.toLowerCase()));
  let rang = 1;
  while (pris.has(`tableau${rang}`)) rang += 1;
  return `Tableau${rang}`;
}

/** Contrôle un nom de tableau comme Excel : un nom permis, que ni un tableau ni un nom défini ne porte (office-js #551). */
export function controlerNomTableau(tableau: Tableau, nom: string): void {
  const { classeur } = tableau.feuille;
  const pris = [...tableauxDuClasseur(classeur), ...classeur.noms].some(
    (autre) => autre !== tableau && autre.nom.toLowerCase() === nom.toLowerCase(),
  );
  if (!estUnNomPermis(nom) || pris) throw new ErreurHote('InvalidArgument');
}

/** Les styles de tableau livrés avec Excel. */
export function estUnStyleLivre(nom: string): boolean {
  const [, famille, rang] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/u.exec(nom) ?? [];
  const dernier = famille === 'Light' ? 21 : famille === 'Medium' ? 28 : famille === 'Dark' ? 11 : 0;
  return Number(rang) <= dernier;
}

/** Le rectangle d'une ligne de données. */
export function ligneDe({ corps }: Tableau, rang: number): Rectangle {
  return rectangle(corps.haut + rang, corps.gauche, corps.haut + rang, corps.droite);
}
