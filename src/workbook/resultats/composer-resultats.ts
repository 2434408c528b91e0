import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { adresse, adresseBloc } from '../grille/adresse';
import type { ConditionalFormatLayout, SheetLayout } from '../layout/sheet-layout';
import { blocAgents } from './bloc-agents';
import { blocAttente } from './bloc-attente';
import { blocEntete } from './bloc-entete';
import { blocIndicateurs } from './bloc-indicateurs';
import { blocMois } from './bloc-mois';
import { blocMotifs } from './bloc-motifs';
import { blocNotes } from './bloc-notes';
import { blocPriseEnCharge } from './bloc-prise-en-charge';
import { blocRepartition } from './bloc-repartition';
import { libelles } from './libelles';
import { COLONNES, LARGEURS, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';

/**
 * Hauteurs en points des lignes qui en ont une à elles : Excel n'ajuste pas la hauteur d'une ligne à ses cellules fusionnées,
 * et une définition ou un titre de colonne peut prendre deux lignes.
 */
const HAUTEURS: readonly (readonly [ligne: number, hauteur: number])[] = [
  [LIGNES.titre, 27],
  [LIGNES.periode, 18],
  [LIGNES.filtres, 15],
  [LIGNES.calcul, 14],
  [LIGNES.indicateurs, 27],
  [LIGNES.mois - 1, 26],
  [LIGNES.mois, 18],
  [LIGNES.mois + 1, 30],
  [LIGNES.suite - 2, 26],
  ...Array.from({ length: 12 }, (_, rang) => [LIGNES.mois + 2 + rang, 19] as const),
];

/** Un écart qui n'est pas nul saute aux yeux, et son signe ou sa valeur le dit aussi. */
const ECARTS: readonly ConditionalFormatLayout[] = [
  [LIGNES.indicateurs + 1, COLONNES.ecart, LIGNES.mois - 2],
  [LIGNES.priseEnCharge + 2, COLONNES.fin, LIGNES.priseEnCharge + 5],
  [LIGNES.attente + 2, COLONNES.fin, LIGNES.attente + 2],
].map(([haut = 1, colonne = 1, bas = 1]): ConditionalFormatLayout => {
  const coin = `$${adresse(haut, colonne)}`;
  return {
    range: adresseBloc(haut, colonne, bas, colonne),
    formula: `=AND(ISNUMBER(${coin}),${coin}<>0)`,
    style: 'attention',
  };
});

/**
 * Compose l'onglet de résultats d'un canal, comme la page de la boîte à outils : titre, période, filtres, les trois taux
 * avec leur effectif, leur contrôle et leur définition, l'anneau, les douze mois, le détail de la prise en charge, le stock,
 * les motifs de réclamation et les notes (D3 à D6). Une période vide donne un onglet complet où les taux valent « – ».
 */
export function composerResultats(resultats: ResultatsAComposer): SheetLayout {
  const mots = libelles(resultats.canal, resultats.seuils);
  const indicateurs = blocIndicateurs(resultats, mots);
  const repartition = blocRepartition(resultats, mots);
  const mois = blocMois(resultats, mots);
  const agents = blocAgents(resultats, mots);
  const notes = blocNotes(resultats, LIGNES.suite + agents.hauteur);
  const hautes = Array.from({ length: indicateurs.nombre }, (_, rang) => [LIGNES.indicateurs + 1 + rang, 27] as const);
  return {
    name: resultats.nom,
    marker: resultats.nom,
    cells: [
      ...blocEntete(resultats, mots),
      ...indicateurs.cellules,
      ...repartition.cellules,
      ...mois.cellules,
      ...blocPriseEnCharge(resultats),
      ...blocAttente(resultats),
      ...blocMotifs(resultats),
      ...agents.cellules,
      ...notes.cellules,
    ],
    columnWidths: LARGEURS,
    rowHeights: new Map([...HAUTEURS, ...hautes, ...notes.hauteurs]),
    charts: [repartition.graphique, mois.graphique],
    conditionalFormats: [...mois.misesEnForme, ...ECARTS],
    print: {
      area: adresseBloc(1, 1, notes.derniereLigne, COLONNES.fin),
      header: `Services Publics + – Résultats ${mots.canaux}`,
      footer: `Calculé le ${ecrireJour(resultats.aujourdhui)}`,
    },
  };
}
