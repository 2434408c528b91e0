import { AGES_EN_ATTENTE } from '../../domain/suivi-demandes/complements';
import { adresse } from '../grille/adresse';
import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import { contenuEcart, contenuRecompte } from './controle';
import { COLONNES, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuNombre, contenuTaux } from './taux';

function direTranche(rang: number): string {
  const [avant, borne] = [AGES_EN_ATTENTE[rang - 1], AGES_EN_ATTENTE[rang]];
  if (avant === undefined) return `reçues depuis ${borne ?? 0} jours ou moins`;
  return borne === undefined ? `depuis plus de ${avant} jours` : `depuis ${avant + 1} à ${borne} jours`;
}

/** Les demandes sans réponse au jour du calcul, et leur âge en jours calendaires. */
export function blocAttente({ complements, controle }: ResultatsAComposer): readonly LayoutCell[] {
  const { attente: haut } = LIGNES;
  const { droite, fin } = COLONNES;
  const total = haut + 2;
  return [
    cellule(haut, droite, 'En attente de réponse au jour du calcul', 'section', fin),
    cellule(haut + 1, droite, 'Demandes sans réponse', 'entete'),
    cellule(haut + 1, droite + 1, 'Demandes', 'entete-nombre'),
    cellule(haut + 1, droite + 2, 'Part', 'entete-nombre'),
    cellule(haut + 1, droite + 3, 'Contrôle', 'entete-nombre'),
    cellule(haut + 1, fin, 'Écart', 'entete-nombre'),
    cellule(total, droite, 'Toutes périodes', 'ligne-forte'),
    cellule(total, droite + 1, contenuNombre(complements.enAttente), 'nombre-fort'),
    cellule(total, droite + 2, contenuTaux(complements.enAttente, complements.enAttente), 'ligne-nombre'),
    cellule(total, droite + 3, contenuRecompte(controle, 'enAttente'), 'controle'),
    cellule(total, fin, contenuEcart(adresse(total, droite + 1), adresse(total, droite + 3), '#,##0'), 'controle'),
    ...complements.enAttenteParAge.flatMap((nombre, rang) => [
      cellule(total + 1 + rang, droite, direTranche(rang), 'ligne-retrait'),
      cellule(total + 1 + rang, droite + 1, contenuNombre(nombre), 'ligne-nombre'),
      cellule(total + 1 + rang, droite + 2, contenuTaux(nombre, complements.enAttente), 'ligne-nombre'),
    ]),
  ];
}
