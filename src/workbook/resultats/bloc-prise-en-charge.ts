import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import { COLONNES, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuNombre, contenuTaux } from './taux';

/** « Détails de la prise en charge des demandes » : les quatre classes des demandes jugées (D5). */
export function blocPriseEnCharge({ indicateurs: i }: ResultatsAComposer): readonly LayoutCell[] {
  const { priseEnCharge: haut } = LIGNES;
  const classes: readonly (readonly [string, number])[] = [
    ['Réponse directe', i.reponseDirecte],
    ['Réponse après accusé de réception', i.reponseApresAr],
    ['Accusé de réception seul, sans réponse', i.arSansReponse],
    ['Ni accusé de réception ni réponse', i.niArNiReponse],
  ];
  return [
    cellule(haut, COLONNES.libelle, 'Détails de la prise en charge des demandes**', 'section', COLONNES.finTableaux),
    cellule(haut + 1, COLONNES.libelle, 'Prise en charge', 'entete'),
    cellule(haut + 1, COLONNES.valeur, 'Demandes', 'entete-nombre'),
    cellule(haut + 1, COLONNES.suite, 'Part', 'entete-nombre'),
    ...classes.flatMap(([libelle, nombre], rang) => [
      cellule(haut + 2 + rang, COLONNES.libelle, libelle, 'ligne'),
      cellule(haut + 2 + rang, COLONNES.valeur, contenuNombre(nombre), 'ligne-nombre'),
      cellule(haut + 2 + rang, COLONNES.suite, contenuTaux(nombre, i.jugees), 'ligne-nombre'),
    ]),
  ];
}
