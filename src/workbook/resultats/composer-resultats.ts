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

/** Deux lignes de définition tiennent à côté d'un indicateur. */
const HAUTEUR_INDICATEUR = 23;
const NOMBRE_INDICATEURS = 9;

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
  const hauteurs = Array.from({ length: NOMBRE_INDICATEURS }, (_, rang): [number, number] => [
    LIGNES.indicateurs + 1 + rang,
    HAUTEUR_INDICATEUR,
  ]);
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
    rowHeights: new Map([...hauteurs, ...notes.hauteurs]),
    charts: [repartition.graphique, mois.graphique],
    conditionalFormats: mois.misesEnForme,
    print: {
      area: adresseBloc(1, 1, notes.derniereLigne, COLONNES.fin),
      header: `Services Publics + – Résultats ${mots.canaux}`,
      footer: `Calculé le ${ecrireJour(resultats.aujourdhui)}`,
    },
  };
}
