import { citerFeuille, ecrireAdresse } from './adresse';
import { zoneDeCopie } from './copier-plage';
import type { Place } from './copier-plage';
import { poser } from './ecrire-cellules';
import { nombreDeCellules, nombreDeColonnes, nombreDeLignes, rectangle } from './rectangle';

/** Colle des liens : chaque cellule de la cible est une formule qui nomme sa cellule d'origine, figée si elle est seule. */
export function collerLiens(source: Place, cible: Place): void {
  const { feuille } = cible;
  const zone = zoneDeCopie(source.zone, cible.zone);
  const prefixe = source.feuille === feuille ? '' : `${citerFeuille(source.feuille.nom)}!`;
  const seule = nombreDeCellules(source.zone) === 1;
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
      const origine = rectangle(
        source.zone.haut + ((ligne - zone.haut) % nombreDeLignes(source.zone)),
        source.zone.gauche + ((colonne - zone.gauche) % nombreDeColonnes(source.zone)),
      );
      poser(feuille, ligne, colonne, {
        style: feuille.style(ligne, colonne),
        valeur: null,
        formule: prefixe + ecrireAdresse(origine, seule),
      });
    }
  }
  feuille.marquerModifiee();
}
