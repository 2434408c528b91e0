import type { CellContent } from '../gateway/cell-content';
import { adresse } from '../grille/adresse';
import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import { contenuDeduit, contenuEcart, contenuRecompte } from './controle';
import { COLONNES, LIGNES, LIGNES_CONTROLEES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuNombre, contenuTaux } from './taux';

const { droite, fin } = COLONNES;
const CONTROLE = droite + 3;

/** « Détails de la prise en charge des demandes » : les quatre classes des demandes jugées, et leur contrôle (D5). */
export function blocPriseEnCharge({ indicateurs: i, controle }: ResultatsAComposer): readonly LayoutCell[] {
  const { priseEnCharge: haut } = LIGNES;
  const jugees = adresse(LIGNES_CONTROLEES.jugees, COLONNES.controle);
  const partSansReponse = adresse(LIGNES_CONTROLEES.sansReponse, COLONNES.controle);
  const reste = (part: string, ligne: number): CellContent =>
    contenuDeduit(controle, `IF(${jugees}=0,0,ROUND(${jugees}*${part},0)-${adresse(ligne, CONTROLE)})`, '#,##0');
  const classes: readonly (readonly [libelle: string, nombre: number, controle: CellContent])[] = [
    ['Réponse directe', i.reponseDirecte, reste(`(1-${partSansReponse})`, LIGNES_CONTROLEES.accuseAvantReponse)],
    ['Réponse après accusé de réception', i.reponseApresAr, contenuRecompte(controle, 'reponseApresAr')],
    ['Accusé de réception seul, sans réponse', i.arSansReponse, contenuRecompte(controle, 'arSansReponse')],
    ['Ni accusé de réception ni réponse', i.niArNiReponse, reste(partSansReponse, LIGNES_CONTROLEES.accuseSeul)],
  ];
  return [
    cellule(haut, droite, 'Détails de la prise en charge des demandes**', 'section', fin),
    cellule(haut + 1, droite, 'Prise en charge', 'entete'),
    cellule(haut + 1, droite + 1, 'Demandes', 'entete-nombre'),
    cellule(haut + 1, droite + 2, 'Part', 'entete-nombre'),
    cellule(haut + 1, CONTROLE, 'Contrôle', 'entete-nombre'),
    cellule(haut + 1, fin, 'Écart', 'entete-nombre'),
    ...classes.flatMap(([libelle, nombre, recompte], rang) => {
      const ligne = haut + 2 + rang;
      return [
        cellule(ligne, droite, libelle, 'ligne'),
        cellule(ligne, droite + 1, contenuNombre(nombre), 'ligne-nombre'),
        cellule(ligne, droite + 2, contenuTaux(nombre, i.jugees), 'ligne-nombre'),
        cellule(ligne, CONTROLE, recompte, 'controle'),
        cellule(ligne, fin, contenuEcart(adresse(ligne, droite + 1), adresse(ligne, CONTROLE), '#,##0'), 'controle'),
      ];
    }),
  ];
}
