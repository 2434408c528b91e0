import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import { COLONNES, LIGNES } from './mise-en-place';
import type { Motif } from './motifs';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuNombre, contenuTaux } from './taux';

/** Nombre de motifs montrés ; les autres sont réunis sur une dernière ligne. */
const MOTIFS_MONTRES = 4;

function lignesDe(motifs: readonly Motif[]): readonly { readonly libelle: string; readonly combien: number }[] {
  const montres = motifs.slice(0, MOTIFS_MONTRES);
  const autres = motifs.slice(MOTIFS_MONTRES).reduce((total, { combien }) => total + combien, 0);
  return [
    ...montres.map(({ objet, combien }) => ({ libelle: objet === '' ? '(sans objet)' : objet, combien })),
    ...(autres === 0 ? [] : [{ libelle: 'Autres motifs', combien: autres }]),
  ];
}

/** Les réclamations reçues dans la période par motif, les récurrentes d'abord. */
export function blocMotifs({ motifs }: ResultatsAComposer): readonly LayoutCell[] {
  const { motifs: haut } = LIGNES;
  const { droite, fin } = COLONNES;
  const titre = cellule(haut, droite, 'Réclamations par motif', 'section', fin);
  if (motifs === null) {
    const phrase = "Le registre n'a pas de colonne «\u00a0Nature de la demande\u00a0».";
    return [titre, cellule(haut + 1, droite, phrase, 'lecture', fin)];
  }
  if (motifs.length === 0) return [titre, cellule(haut + 1, droite, 'Aucune réclamation reçue.', 'lecture', fin)];
  const total = motifs.reduce((somme, { combien }) => somme + combien, 0);
  return [
    titre,
    cellule(haut + 1, droite, `Motif (${total} en tout)`, 'entete'),
    cellule(haut + 1, droite + 1, 'Demandes', 'entete-nombre'),
    cellule(haut + 1, droite + 2, 'Part', 'entete-nombre'),
    ...lignesDe(motifs).flatMap(({ libelle, combien }, rang) => [
      cellule(haut + 2 + rang, droite, libelle, 'ligne'),
      cellule(haut + 2 + rang, droite + 1, contenuNombre(combien), 'ligne-nombre'),
      cellule(haut + 2 + rang, droite + 2, contenuTaux(combien, total), 'ligne-nombre'),
    ]),
  ];
}
