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
      cellule(haut, COLONNES.libelle, 'Répartition des demandes jugées', 'entete'),
      cellule(haut, COLONNES.valeur, 'Demandes', 'entete-nombre'),
      cellule(haut, COLONNES.suite, 'Part', 'entete-nombre'),
      ...parts.flatMap(([libelle, nombre], rang) => [
        cellule(haut + 1 + rang, COLONNES.libelle, libelle, 'ligne'),
        cellule(haut + 1 + rang, COLONNES.valeur, contenuNombre(nombre), 'ligne-nombre'),
        cellule(haut + 1 + rang, COLONNES.suite, contenuTaux(nombre, i.jugees), 'ligne-nombre'),
      ]),
      cellule(haut + 4, COLONNES.libelle, 'Total des demandes jugées', 'ligne-forte'),
      cellule(haut + 4, COLONNES.valeur, contenuNombre(i.jugees), 'nombre-fort'),
      cellule(haut + 4, COLONNES.suite, contenuTaux(i.jugees, i.jugees), 'nombre-fort'),
      cellule(haut + 4, COLONNES.graphiques, lecture, 'lecture', COLONNES.fin),
    ],
    graphique: {
      kind: 'anneau',
      name: 'SPP répartition',
      title: 'Répartition des demandes jugées',
      source: adresseBloc(haut, COLONNES.libelle, haut + parts.length, COLONNES.valeur),
      from: adresse(LIGNES.indicateurs, COLONNES.graphiques),
      to: adresse(haut + 3, COLONNES.fin),
      pointColors: [COULEURS.t1, COULEURS.t2, COULEURS.nonRepondu],
    },
  };
}
