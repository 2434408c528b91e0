import { prolongerColonnesCalculees } from './colonnes-calculees';
import { ErreurHote } from './erreur-hote';
import { intersection, nombreDeColonnes, nombreDeLignes } from './rectangle';
import type { Rectangle } from './rectangle';
import type { Tableau } from './tableau';
import { ecrireTitres, exigerPlaceLibre, texteDeTitre } from './tableaux';

/** Redimensionne : les titres restent sur leur ligne et les deux plages se recouvrent. */
export function redimensionner(tableau: Tableau, zone: Rectangle): void {
  const { feuille } = tableau;
  const lignesDonnees = nombreDeLignes(zone) - (tableau.enTetes ? 1 : 0);
  if (zone.haut !== tableau.zone.haut || intersection(zone, tableau.zone) === null || lignesDonnees < 1)
    throw new ErreurHote('InvalidArgument');
  exigerPlaceLibre(feuille, zone, tableau);
  const anciennes = new Map(tableau.colonnes.map((une, rang) => [tableau.zone.gauche + rang, une]));
  const places = Array.from({ length: nombreDeColonnes(zone) }, (_, rang) => zone.gauche + rang);
  const gardees = places.map((colonne) => anciennes.get(colonne) ?? null);
  tableau.colonnes = gardees.filter((une) => une !== null);
  let id = Math.max(0, ...[...anciennes.values()].map((une) => une.id));
  const neuves = gardees.map((une, rang) => {
    if (une !== null) return une;
    const nom = tableau.nomLibre(tableau.enTetes ? texteDeTitre(feuille, zone.haut, zone.gauche + rang) : '');
    const neuve = { ...tableau.nouvelleColonne(nom), id: (id += 1) };
    tableau.colonnes.push(neuve);
    return neuve;
  });
  tableau.colonnes = neuves;
  const ancienBas = tableau.corps.bas;
  tableau.placer(zone);
  if (zone.bas > ancienBas) prolongerColonnesCalculees(tableau, { ...tableau.corps, haut: ancienBas + 1 });
  ecrireTitres(tableau);
  tableau.marquerModifie();
}
