import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { adresseBloc } from '../grille/adresse';
import type { SheetLayout } from '../layout/sheet-layout';
import { blocEntete } from './bloc-entete';
import { blocIndicateurs } from './bloc-indicateurs';
import { blocMois } from './bloc-mois';
import { blocNotes } from './bloc-notes';
import { blocPriseEnCharge } from './bloc-prise-en-charge';
import { blocRepartition } from './bloc-repartition';
import { libelles } from './libelles';
import { COLONNES, LARGEURS, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';

const NOMBRE_INDICATEURS = 9;

/**
 * Hauteurs en points des lignes qui en ont une à elles : Excel n'ajuste pas la hauteur d'une ligne à ses cellules fusionnées,
 * et une définition ou un titre de colonne peut prendre deux lignes.
 */
const HAUTEURS: readonly (readonly [ligne: number, hauteur: number])[] = [
  [LIGNES.titre, 27],
  [LIGNES.periode, 18],
  [LIGNES.filtres, 15],
  [LIGNES.calcul, 14],
  ...Array.from({ length: NOMBRE_INDICATEURS }, (_, rang) => [LIGNES.indicateurs + 1 + rang, 24] as const),
  [LIGNES.mois, 18],
  [LIGNES.mois + 1, 26],
  [LIGNES.priseEnCharge, 18],
];

/**
 * Compose l'onglet de résultats d'un canal, comme la page de la boîte à outils : titre, période, filtres, les trois taux
 * avec leur effectif et leur définition, l'anneau, les douze mois, le détail de la prise en charge et les notes (D3 à D6).
 * Une période vide donne un onglet complet où les taux valent « – ».
 */
export function composerResultats(resultats: ResultatsAComposer): SheetLayout {
  const mots = libelles(resultats.canal, resultats.seuils);
  const repartition = blocRepartition(resultats, mots);
  const mois = blocMois(resultats, mots);
  const notes = blocNotes(resultats);
  return {
    name: resultats.nom,
    marker: resultats.nom,
    cells: [
      ...blocEntete(resultats, mots),
      ...blocIndicateurs(resultats, mots),
      ...repartition.cellules,
      ...mois.cellules,
      ...blocPriseEnCharge(resultats),
      ...notes.cellules,
    ],
    columnWidths: LARGEURS,
    rowHeights: new Map([...HAUTEURS, ...notes.hauteurs]),
    charts: [repartition.graphique, mois.graphique],
    conditionalFormats: mois.misesEnForme,
    print: {
      area: adresseBloc(1, 1, notes.derniereLigne, COLONNES.fin),
      header: `Services Publics + – Résultats ${mots.canaux}`,
      footer: `Calculé le ${ecrireJour(resultats.aujourdhui)}`,
    },
  };
}
