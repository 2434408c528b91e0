import { estJour } from '../../domain/commun/est-jour';
import type { Jour } from '../../domain/commun/jour';
import { premierJour } from '../../domain/commun/mois';
import type { AgregatDuMois } from '../../domain/donnees-personnelles/agregats-mensuels';
import type { Canal } from '../../domain/suivi-demandes/canal';
import type { Change } from '../gateway/change';
import type { CellValue } from '../gateway/cell-value';
import type { WorkbookStructure } from '../gateway/workbook-structure';
import { adresseBloc } from '../grille/adresse';
import type { BlockLayout } from '../layout/sheet-layout';
import type { Registre } from '../suivi-demandes/registre';
import { completerOnglet, type OngletACompleter } from './onglet-a-completer';
import { placerSousLeNom } from '../layout/placer-sous-le-nom';
import { NOM_AGREGATS } from './noms-onglets';

const CANAUX: Readonly<Record<Canal, string>> = { courriel: 'Courriels', courrier: 'Courriers' };

/** L'onglet « Agrégats mensuels » : les chiffres de chaque mois de réception, tels qu'ils étaient avant un effacement (D13). */
export function ongletAgregats(structure: WorkbookStructure): OngletACompleter {
  const nombre = (titre: string, largeur = 58) => ({ titre, largeur, nombre: true });
  return {
    place: placerSousLeNom(structure, NOM_AGREGATS),
    titre: 'Agrégats mensuels',
    note:
      'Chiffres de chaque mois de réception, figés avant un effacement de données personnelles. Ils portent sur toutes les demandes du mois, effacées ou non. ' +
      "Un même mois revient à chaque effacement qui le touche\u00a0: n'additionnez pas ses lignes, la dernière fait foi. Pour réunir plusieurs mois, divisez le total des délais par les demandes répondues.",
    colonnes: [
      { titre: 'Effacement', largeur: 70 },
      { titre: 'Figé le', largeur: 64 },
      { titre: 'Canal', largeur: 74 },
      { titre: 'Onglet du registre', largeur: 116 },
      { titre: 'Mois de réception', largeur: 62 },
      nombre('Reçues'),
      nombre('Jugées'),
      nombre('Moins de T1'),
      nombre('De T1 à T2'),
      nombre('Hors délai'),
      nombre('Sans réponse'),
      nombre('Trop récentes'),
      nombre('Répondues'),
      nombre('Total des délais (jours)', 66),
      nombre('Délai moyen'),
      nombre('Délai médian'),
      nombre('T1 (jours)', 50),
      nombre('T2 (jours)', 50),
      nombre('Noms effacés'),
    ],
  };
}

/** Ce qui désigne une ligne de cet onglet : un effacement ne fige un mois qu'une fois, même repris après un échec. */
function cle(identifiant: string, mois: Jour): string {
  return `${identifiant} ${mois}`;
}

/** Les clés des mois déjà figés. */
export function moisDejaFiges(lignes: readonly (readonly CellValue[])[]): ReadonlySet<string> {
  return new Set(
    lignes.flatMap((ligne) => {
      const mois = ligne[4];
      return typeof mois === 'number' && estJour(mois) ? [cle(String(ligne[0]), mois)] : [];
    }),
  );
}

/** Les agrégats d'un effacement qui ne sont pas encore figés. */
export function agregatsAFiger(
  identifiant: string,
  agregats: readonly AgregatDuMois[],
  deja: ReadonlySet<string>,
): readonly AgregatDuMois[] {
  return agregats.filter(({ mois }) => !deja.has(cle(identifiant, premierJour(mois))));
}

/** La ligne d'un mois figé, dans l'ordre des colonnes ; `''` pour un délai qui n'existe pas. */
export function valeursDuMois(
  { identifiant, registre, aujourdhui }: { identifiant: string; registre: Registre; aujourdhui: Jour },
  { mois, indicateurs: i, totalDelais, effacees }: AgregatDuMois,
): readonly (string | number)[] {
  const { seuils } = registre.reglages;
  return [
    ...[identifiant, aujourdhui, CANAUX[registre.canal], registre.feuille, premierJour(mois)],
    ...[i.recues, i.jugees, i.reponduesT1, i.reponduesT2 - i.reponduesT1, i.horsDelai, i.sansReponse, i.tropRecentes],
    ...[i.reponduesT2 + i.horsDelai, totalDelais, i.delaiMoyen ?? '', i.delaiMedian ?? ''],
    ...[seuils.t1, seuils.t2, effacees],
  ];
}

/** Ajoute des mois figés sous les autres, d'un bloc : des années d'agrégats tiennent dans un seul envoi. */
export function figer(
  onglet: OngletACompleter,
  ligne: number,
  valeurs: readonly (readonly (string | number)[])[],
): readonly Change[] {
  if (valeurs.length === 0) return [];
  const bas = ligne + valeurs.length - 1;
  const bloc = (gauche: number, droite: number, style: BlockLayout['style'], format?: string): BlockLayout => ({
    range: adresseBloc(ligne, gauche, bas, droite),
    style,
    ...(format === undefined ? {} : { format }),
  });
  const blocs = [
    bloc(1, 1, 'ligne'),
    bloc(2, 2, 'ligne', 'dd/mm/yyyy'),
    bloc(3, 4, 'ligne-retrait'),
    bloc(5, 5, 'ligne', 'mm/yyyy'),
    bloc(6, 14, 'ligne-nombre', '#,##0'),
    bloc(15, 16, 'ligne-nombre', '#,##0.0" j"'),
    bloc(17, 19, 'ligne-nombre', '#,##0'),
  ];
  const range = adresseBloc(ligne, 1, bas, onglet.colonnes.length);
  return [
    ...completerOnglet(onglet, [], blocs),
    { kind: 'write-values', sheet: onglet.place.nom, range, values: valeurs },
  ];
}
