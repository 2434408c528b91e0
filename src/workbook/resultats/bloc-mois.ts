import { taux } from '../../domain/francais/taux';
import { ecrireMois } from '../../domain/commun/ecrire-mois';
import { EFFECTIF_A_DEPASSER } from '../../domain/commun/effectif-suffisant';
import { adresse, adresseBloc } from '../grille/adresse';
import type { ChartLayout } from '../layout/chart-layout';
import type { ConditionalFormatLayout, LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import { COULEURS } from './couleurs';
import type { Libelles } from './libelles';
import { COLONNES, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuNombre } from './taux';

/** « Aperçu sur les 12 derniers mois » : une ligne et une colonne empilée par mois de réception (D4). */
export function blocMois(
  { mensuels }: ResultatsAComposer,
  mots: Libelles,
): {
  readonly cellules: readonly LayoutCell[];
  readonly graphique: ChartLayout;
  readonly misesEnForme: readonly ConditionalFormatLayout[];
} {
  const entete = LIGNES.mois + 1;
  const derniere = entete + mensuels.length;
  const titres = [
    'Mois de réception',
    mots.trancheT1,
    mots.trancheT2,
    'Non répondu*',
    'Trop récentes',
    'Jugées (n)',
    'Arrivées',
    'Réponses',
  ];
  const lignes = mensuels.flatMap((mois, rang) => {
    const ligne = entete + 1 + rang;
    const libelle = `${ecrireMois(mois.mois)}${mois.incomplet ? '\u00a0¹' : ''}`;
    return [
      cellule(ligne, COLONNES.libelle, libelle, 'ligne'),
      ...[
        mois.moinsDeT1,
        mois.t1AT2,
        mois.nonRepondues,
        mois.tropRecentes,
        mois.jugees,
        mois.recues,
        mois.reponses,
      ].map((nombre, index) => cellule(ligne, COLONNES.valeur + index, contenuNombre(nombre), 'ligne-nombre')),
    ];
  });
  return {
    cellules: [
      cellule(LIGNES.mois, COLONNES.libelle, 'Aperçu sur les 12 derniers mois', 'section', COLONNES.finMois),
      ...titres.map((titre, index) => cellule(entete, index + 1, titre, index === 0 ? 'entete' : 'entete-nombre')),
      ...lignes,
      cellule(derniere + 1, COLONNES.graphiques, lecture(mensuels), 'lecture', COLONNES.finGraphiques),
    ],
    graphique: {
      kind: 'colonnes-empilees',
      name: 'SPP mois',
      title: 'Aperçu sur les 12 derniers mois',
      source: adresseBloc(entete, COLONNES.libelle, derniere, COLONNES.ecart),
      from: adresse(LIGNES.mois, COLONNES.graphiques),
      to: adresse(derniere, COLONNES.finGraphiques),
      seriesColors: [COULEURS.t1, COULEURS.t2, COULEURS.nonRepondu, COULEURS.tropRecente],
      axisTitle: 'Demandes reçues',
    },
    misesEnForme: [
      {
        range: adresseBloc(entete + 1, COLONNES.libelle, derniere, COLONNES.finMois),
        formula: `=$${adresse(entete + 1, COLONNES.definition)}<=${EFFECTIF_A_DEPASSER}`,
        style: 'attenue',
      },
    ],
  };
}

/** La phrase qui lit les colonnes : le premier et le dernier mois entièrement jugés, s'il y en a deux. */
function lecture(mensuels: ResultatsAComposer['mensuels']): string {
  const complets = mensuels.filter((mois) => !mois.incomplet && mois.jugees > 0);
  const [premier, dernier] = [complets.at(0), complets.at(-1)];
  if (premier === undefined || dernier === undefined || premier === dernier) {
    return "Pas encore deux mois complets à rapprocher l'un de l'autre.";
  }
  const dire = (mois: typeof premier): string =>
    `${ecrireMois(mois.mois)}, ${taux(mois.nonRepondues, mois.jugees)} (n = ${mois.jugees})`;
  return `Part de non répondu\u00a0: ${dire(premier)}\u00a0; ${dire(dernier)}.`;
}
