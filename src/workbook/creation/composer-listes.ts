import { dateDeJour } from '../../domain/commun/calendrier';
import { joursFeries } from '../../domain/commun/jours-feries';
import { paques } from '../../domain/commun/paques';
import { ZONES, type Zone } from '../../domain/commun/zone';
import { CANAUX } from '../../domain/suivi-demandes/canal';
import { adresse, adresseBloc, lettresColonne } from '../grille/adresse';
import type { BlockLayout, LayoutCell, SheetLayout } from '../layout/sheet-layout';
import { MOTS_DE_DECOMPTE } from '../parametres/mots-de-decompte';
import { NOMS_DE_ZONES } from '../parametres/noms-de-zones';
import {
  FERIES_PAR_AN,
  NOMS_DES_FERIES,
  formulePaques,
  formulePleineLune,
  formulesDeFeries,
} from './formules-de-fetes';
import { formulesDeReglages } from './formules-de-reglages';
import { NATURES_DE_DEMANDE, NATURES_DE_REPONSE } from './listes-par-defaut';
import {
  ANNEES,
  COLONNES_DE_FERMETURES,
  COLONNES_LISTES as COLONNES,
  DERNIERE_ANNEE,
  DERNIERE_LIGNE,
  LIGNES_REGLAGES,
  PREMIERE_LIGNE,
} from './plan-listes';
import { citer, type ReperesParametres } from './reperes-parametres';

const DATE = 'dd/mm/yyyy';
const LARGEURS: readonly number[] = [
  ...[110, 150, 100, 60, 80, 12, 190, 60, 60, 12, 50, 60, 70, 12],
  ...new Array<number>(FERIES_PAR_AN + COLONNES_DE_FERMETURES + 2).fill(72),
];
const TITRES: readonly (readonly [colonne: number, titre: string])[] = [
  [COLONNES.naturesDemande, 'Natures de demande'],
  [COLONNES.naturesReponse, 'Natures de réponse'],
  [COLONNES.territoires, 'Territoires'],
  [COLONNES.fetes, 'Fête propre'],
  [COLONNES.decomptes, 'Décomptes'],
  [COLONNES.reglage, 'Réglages lus dans Paramètres'],
  [COLONNES.courriel, 'Courriels'],
  [COLONNES.courrier, 'Courriers'],
  [COLONNES.annee, 'Année'],
  [COLONNES.pleineLune, 'Pleine lune'],
  [COLONNES.paques, 'Pâques'],
  ...NOMS_DES_FERIES.map((nom, rang) => [COLONNES.fetesDeLAnnee + rang, nom] as const),
  ...Array.from({ length: COLONNES_DE_FERMETURES }, (_, rang) => [COLONNES.fermetures + rang, 'Fermetures'] as const),
  [COLONNES.fermeturesLues, 'Fermetures, telles que lues'],
];
const LIBELLES: Readonly<Record<keyof typeof LIGNES_REGLAGES, string>> = {
  t1: 'Réponse rapide',
  t2Lu: 'Dernier jour, tel que lu',
  t2: 'Dernier jour, retenu',
  delaiAr: 'Accusé de réception dû sous',
  marge: 'Prévenir avant',
  ouvres: 'En jours ouvrés',
  territoire: 'Rang du territoire',
  fete: 'Fête propre au territoire',
};

/** La fête à date fixe qu'un territoire ajoute à celles de métropole, en mois × 100 + quantième ; 0 s'il n'en a pas (D8). */
function fetePropre(zone: Zone): number {
  const annee = 2026;
  const nationales = joursFeries(annee, 'metropole');
  const propre = [...joursFeries(annee, zone)].find((jour) => !nationales.has(jour) && jour !== paques(annee) - 2);
  if (propre === undefined) return 0;
  const { mois, quantieme } = dateDeJour(propre);
  return mois * 100 + quantieme;
}

const texte = (ligne: number, colonne: number, text: string): LayoutCell => ({
  address: adresse(ligne, colonne),
  content: { kind: 'text', text },
});
const nombre = (ligne: number, colonne: number, value: number): LayoutCell => ({
  address: adresse(ligne, colonne),
  content: { kind: 'number', value, format: '0' },
});
const colonneDeTextes = (colonne: number, textes: readonly string[]): readonly LayoutCell[] =>
  textes.map((un, rang) => texte(PREMIERE_LIGNE + rang, colonne, un));

function reglages(reperes: ReperesParametres): readonly LayoutCell[] {
  const fin = PREMIERE_LIGNE + ZONES.length - 1;
  const plage = (colonne: number): string => {
    const lettre = lettresColonne(colonne);
    return `$${lettre}$${PREMIERE_LIGNE}:$${lettre}$${fin}`;
  };
  const plages = { territoires: plage(COLONNES.territoires), fetes: plage(COLONNES.fetes) };
  const parCanal = CANAUX.map((canal) => ({ canal, formules: formulesDeReglages(canal, reperes, plages) }));
  const cles = Object.keys(LIGNES_REGLAGES).filter(
    (cle): cle is keyof typeof LIGNES_REGLAGES => cle in LIGNES_REGLAGES,
  );
  return cles.flatMap((cle) => [
    texte(LIGNES_REGLAGES[cle], COLONNES.reglage, LIBELLES[cle]),
    ...parCanal.map(({ canal, formules }): LayoutCell => ({
      address: adresse(LIGNES_REGLAGES[cle], COLONNES[canal]),
      content: { kind: 'formula', formula: `=${formules[cle]}` },
    })),
  ]);
}

const bloc = (colonne: number, premiere: number, derniere: number, formula: string, format: string): BlockLayout => ({
  range: adresseBloc(premiere, colonne, derniere, colonne),
  style: 'texte',
  format,
  formula: `=${formula}`,
});

/** Les années, leur Pâques et leurs fêtes : une colonne par fête, une ligne par année. */
function annees(): readonly BlockLayout[] {
  const absolue = (ligne: number): string => `$${lettresColonne(COLONNES.courriel)}$${ligne}`;
  const dans = (colonne: number): string => `$${adresse(PREMIERE_LIGNE, colonne)}`;
  const jours = formulesDeFeries({
    annee: dans(COLONNES.annee),
    paques: dans(COLONNES.paques),
    feteDuTerritoire: absolue(LIGNES_REGLAGES.fete),
    vendrediSaint: `${absolue(LIGNES_REGLAGES.territoire)}=${ZONES.indexOf('alsace-moselle') + 1}`,
    deja: (rang) => `${dans(COLONNES.fetesDeLAnnee)}:${dans(COLONNES.fetesDeLAnnee + rang - 1)}`,
  });
  const toutes = (colonne: number, formule: string, format = DATE) =>
    bloc(colonne, PREMIERE_LIGNE, DERNIERE_ANNEE, formule, format);
  return [
    bloc(COLONNES.annee, PREMIERE_LIGNE + 1, DERNIERE_ANNEE, `${adresse(PREMIERE_LIGNE, COLONNES.annee)}+1`, '0'),
    toutes(COLONNES.pleineLune, formulePleineLune(dans(COLONNES.annee)), '0'),
    toutes(COLONNES.paques, formulePaques(dans(COLONNES.annee), dans(COLONNES.pleineLune))),
    ...jours.map((formule, rang) => toutes(COLONNES.fetesDeLAnnee + rang, formule)),
  ];
}

/** Une fermeture de « Paramètres » : une date, ou une date tapée en texte ; 0 après la première cellule vide, comme le volet lit. */
function formuleFermeture({ feuille, fermetures }: ReperesParametres): string | null {
  if (fermetures === null) return null;
  const premiere = citer(feuille, fermetures.ligne + 1, fermetures.colonne);
  const suivante = premiere.replace(/\$(\d+)$/, '$1');
  const [, sansFeuille = ''] = suivante.split('!');
  const texte = `TRIM(${suivante})`;
  const enTexte = `DATE(VALUE(RIGHT(${texte},4)),VALUE(MID(${texte},4,2)),VALUE(LEFT(${texte},2)))`;
  return `IF(COUNTBLANK(${premiere}:${sansFeuille})>0,0,IF(ISNUMBER(${suivante}),INT(${suivante}),IFERROR(${enTexte},0)))`;
}

/** Les fermetures du site, telles que lues puis chacune une seule fois : un férié ou un doublon n'est fermé qu'une fois. */
function fermetures(reperes: ReperesParametres): readonly BlockLayout[] {
  const formule = formuleFermeture(reperes);
  if (formule === null) return [];
  const lettre = lettresColonne(COLONNES.fermeturesLues);
  const absolue = (ligne: number, colonne: number): string => citer('', ligne, colonne).split('!')[1] ?? '';
  const fetes = `${absolue(PREMIERE_LIGNE, COLONNES.fetesDeLAnnee)}:${absolue(DERNIERE_ANNEE, COLONNES.fermetures - 1)}`;
  const rangees = Array.from({ length: COLONNES_DE_FERMETURES }, (_, rang): BlockLayout => {
    const premiere = PREMIERE_LIGNE + rang * ANNEES.nombre;
    const lue = `$${lettre}${premiere}`;
    const combien = `COUNTIF(${fetes},${lue})+COUNTIF($${lettre}$${PREMIERE_LIGNE}:${lue},${lue})`;
    const nombre = Math.min(ANNEES.nombre, DERNIERE_LIGNE - premiere + 1);
    const derniere = PREMIERE_LIGNE + nombre - 1;
    return bloc(COLONNES.fermetures + rang, PREMIERE_LIGNE, derniere, `IF(${combien}>1,0,${lue})`, DATE);
  });
  return [bloc(COLONNES.fermeturesLues, PREMIERE_LIGNE, DERNIERE_LIGNE, formule, DATE), ...rangees];
}

/**
 * Compose l'onglet masqué « Listes » : les choix des listes déroulantes, les réglages de « Paramètres » relus avec leurs
 * valeurs par défaut, et les jours fermés du territoire choisi, chacun une seule fois (D8). `annee` : celle de la création.
 */
export function composerListes(nom: string, reperes: ReperesParametres, annee: number): SheetLayout {
  const derniereColonne = COLONNES.fermeturesLues;
  return {
    name: nom,
    marker: nom,
    view: { hidden: true, tabColor: '#929292' },
    blocks: [
      { range: adresseBloc(PREMIERE_LIGNE - 1, 1, PREMIERE_LIGNE - 1, derniereColonne), style: 'entete' },
      { range: adresseBloc(PREMIERE_LIGNE, 1, DERNIERE_LIGNE, COLONNES.courrier), style: 'texte' },
      ...annees(),
      ...fermetures(reperes),
    ],
    cells: [
      { address: 'A1', content: { kind: 'text', text: 'Listes et calculs du classeur' }, style: 'section' },
      ...TITRES.map(([colonne, titre]) => texte(PREMIERE_LIGNE - 1, colonne, titre)),
      ...colonneDeTextes(COLONNES.naturesDemande, NATURES_DE_DEMANDE),
      ...colonneDeTextes(COLONNES.naturesReponse, NATURES_DE_REPONSE),
      ...colonneDeTextes(
        COLONNES.territoires,
        ZONES.map((zone) => NOMS_DE_ZONES[zone]),
      ),
      ...ZONES.map((zone, rang) => nombre(PREMIERE_LIGNE + rang, COLONNES.fetes, fetePropre(zone))),
      ...colonneDeTextes(COLONNES.decomptes, Object.values(MOTS_DE_DECOMPTE)),
      ...reglages(reperes),
      nombre(PREMIERE_LIGNE, COLONNES.annee, annee - ANNEES.avant),
    ],
    columnWidths: LARGEURS,
    rowHeights: new Map([[PREMIERE_LIGNE - 1, 30]]),
    charts: [],
    conditionalFormats: [],
    print: {
      area: adresseBloc(1, 1, DERNIERE_LIGNE, derniereColonne),
      header: 'Listes et calculs du classeur',
      footer: '',
    },
  };
}
