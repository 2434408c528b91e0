import { taux } from '../../domain/francais/taux';
import { adresse, adresseBloc } from '../grille/adresse';
import type { ChartLayout } from '../layout/chart-layout';
import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import { COULEURS } from './couleurs';
import type { Libelles } from './libelles';
import { COLONNES, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuNombre, contenuTaux } from './taux';

/** Les trois parts des demandes jugées, dont la somme fait 100 % (D4), leur anneau et la phrase qui le lit. */
export function blocRepartition(
  { indicateurs: i }: ResultatsAComposer,
  mots: Libelles,
): { readonly cellules: readonly LayoutCell[]; readonly graphique: ChartLayout } {
  const { repartition: haut } = LIGNES;
  const parts: readonly (readonly [string, number])[] = [
    [mots.partT1, i.reponduesT1],
    [mots.partT2, i.reponduesT2 - i.reponduesT1],
    [mots.nonRepondu, i.nonRepondues],
  ];
  const lecture =
    i.jugees === 0
      ? 'Aucune demande de la période ne peut encore être jugée.'
      : `Sur 100 demandes jugées, ${taux(i.reponduesT2, i.jugees).replace('\u00a0%', '')} ont reçu une réponse dans les délais.`;
  return {
    cellules: [
      cellule(haut, COLONNES.droite, 'Répartition des demandes jugées', 'entete'),
      cellule(haut, COLONNES.droite + 1, 'Demandes', 'entete-nombre'),
      cellule(haut, COLONNES.droite + 2, 'Part', 'entete-nombre'),
      ...parts.flatMap(([libelle, nombre], rang) => [
        cellule(haut + 1 + rang, COLONNES.droite, libelle, 'ligne'),
        cellule(haut + 1 + rang, COLONNES.droite + 1, contenuNombre(nombre), 'ligne-nombre'),
        cellule(haut + 1 + rang, COLONNES.droite + 2, contenuTaux(nombre, i.jugees), 'ligne-nombre'),
      ]),
      cellule(haut + 4, COLONNES.droite, 'Total des demandes jugées', 'ligne-forte'),
      cellule(haut + 4, COLONNES.droite + 1, contenuNombre(i.jugees), 'nombre-fort'),
      cellule(haut + 4, COLONNES.droite + 2, contenuTaux(i.jugees, i.jugees), 'nombre-fort'),
      cellule(LIGNES.mois - 1, COLONNES.graphiques, lecture, 'lecture', COLONNES.finGraphiques),
    ],
    graphique: {
      kind: 'anneau',
      name: 'SPP répartition',
      title: 'Répartition des demandes jugées',
      source: adresseBloc(haut, COLONNES.droite, haut + parts.length, COLONNES.droite + 1),
      from: adresse(LIGNES.indicateurs, COLONNES.graphiques),
      to: adresse(LIGNES.mois - 2, COLONNES.finGraphiques),
      pointColors: [COULEURS.t1, COULEURS.t2, COULEURS.nonRepondu],
    },
  };
}
