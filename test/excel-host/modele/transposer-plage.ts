import { collerCellules } from './copier-plage';
import type { GenreCopie, Place } from './copier-plage';
import { nombreDeColonnes, nombreDeLignes, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';
import { transposerFormule } from './references-formule';

/** Où tombe une source dont les lignes deviennent des colonnes, depuis le coin de la cible. */
export function zoneTransposee(source: Rectangle, cible: Rectangle): Rectangle {
  return rectangle(
    cible.haut,
    cible.gauche,
    cible.haut + nombreDeColonnes(source) - 1,
    cible.gauche + nombreDeLignes(source) - 1,
  );
}

/** Copie des cellules en échangeant lignes et colonnes ; les références relatives d'une formule s'échangent comme elles. */
export function transposerPlage(source: Place, cible: Place, genre: GenreCopie, sautVides: boolean): void {
  const zone = zoneTransposee(source.zone, cible.zone);
  collerCellules(source, { feuille: cible.feuille, zone }, genre, sautVides, {
    origine: (ligne, colonne) => [colonne, ligne],
    formule: transposerFormule,
  });
}
