import { ecrireMois } from '../../domain/commun/ecrire-mois';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { Jour } from '../../domain/commun/jour';
import type { Mois } from '../../domain/commun/mois';
import { CLASSES_ANONYMES, type ClasseAnonyme, type CopieDuCanal } from '../../domain/donnees-personnelles/anonymiser';
import { EFFECTIF_A_MONTRER, type CaseMontree } from '../../domain/donnees-personnelles/masquer-effectifs';
import { compter } from '../../domain/francais/compter';
import type { Canal } from '../../domain/suivi-demandes/canal';
import { direJours } from '../../domain/suivi-demandes/dire-jours';
import type { PriseEnCharge } from '../../domain/suivi-demandes/prise-en-charge';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import type { CellContent } from '../gateway/cell-content';
import type { Change } from '../gateway/change';
import { adresse, adresseBloc } from '../grille/adresse';
import type { PlaceOnglet } from '../layout/place-onglet';
import type { BlockLayout, LayoutCell, SheetLayout } from '../layout/sheet-layout';
import { cellule } from '../resultats/cellule';

/** Les demandes anonymisées d'un canal, et les seuils qui les ont classées. */
export interface CanalAnonyme {
  readonly canal: Canal;
  readonly seuils: Seuils;
  readonly copie: CopieDuCanal;
}

const CANAUX: Readonly<Record<Canal, string>> = { courriel: 'Courriels', courrier: 'Courriers' };
const PRISES_EN_CHARGE: Readonly<Record<PriseEnCharge, string>> = {
  'reponse-directe': 'Réponse directe',
  'reponse-apres-ar': 'Réponse après accusé de réception',
  'ar-seul': 'Accusé de réception seul',
  'ni-ar-ni-reponse': 'Ni accusé de réception ni réponse',
};
const MASQUE = 'masqué';
const FIN_TABLEAUX = 7;
const LISTE = 9;
const FIN_LISTE = 13;
const HAUT = 7;
const ETAT = adresse(5, 1);
/** Des lignes écrites d'un coup : quelques centaines de kilooctets. */
const LIGNES_PAR_BLOC = 4000;
const TITRES_LISTE = ['Canal', 'Mois de réception', 'Délai (jours)', 'Classe', 'Prise en charge'];

function nomDeClasse(classe: ClasseAnonyme, { t1, t2, decompte }: Seuils): string {
  switch (classe) {
    case 'moins-de-t1':
      return `Moins de ${direJours(t1, decompte)}`;
    case 't1-a-t2':
      return `De ${t1} à ${direJours(t2, decompte)}`;
    case 'hors-delai':
      return `Plus de ${direJours(t2, decompte)}`;
    case 'sans-reponse':
      return 'Sans réponse';
    case 'trop-recente':
      return 'Trop récente';
  }
}

function contenuCase(une: CaseMontree): CellContent {
  if (une === 'moins-de-5') return { kind: 'text', text: `<\u00a0${EFFECTIF_A_MONTRER}` };
  return une === 'masque' ? { kind: 'text', text: MASQUE } : { kind: 'number', value: une, format: '#,##0' };
}

/** Le tableau d'un canal à partir d'une ligne : un mois par ligne, une classe par colonne, et les totaux. */
function tableau(haut: number, { canal, seuils, copie }: CanalAnonyme): readonly LayoutCell[] {
  const { cases, totauxLignes, totauxColonnes, total } = copie.effectifs;
  const rangee = (ligne: number, libelle: string, montrees: readonly CaseMontree[], fort: boolean) => [
    cellule(ligne, 1, libelle, fort ? 'ligne-forte' : 'ligne'),
    ...montrees.map((une, rang) => cellule(ligne, rang + 2, contenuCase(une), fort ? 'nombre-fort' : 'ligne-nombre')),
  ];
  const colonnes = [...CLASSES_ANONYMES.map((une) => nomDeClasse(une, seuils)), 'Total'];
  return [
    cellule(haut, 1, CANAUX[canal], 'section', FIN_TABLEAUX),
    cellule(haut + 1, 1, 'Mois de réception', 'entete'),
    ...colonnes.map((titre, rang) => cellule(haut + 1, rang + 2, titre, 'entete-nombre')),
    ...copie.mois.flatMap((mois: Mois, rang) =>
      rangee(haut + 2 + rang, ecrireMois(mois), [...(cases[rang] ?? []), totauxLignes[rang] ?? 0], false),
    ),
    ...rangee(haut + 2 + copie.mois.length, 'Total', [...totauxColonnes, total], true),
  ];
}

function valeursDeLaListe({ canal, seuils, copie }: CanalAnonyme): readonly (readonly (string | number)[])[] {
  return copie.lignes.map((ligne) => [
    CANAUX[canal],
    ligne.mois === null ? MASQUE : ecrireMois(ligne.mois),
    ligne.delai ?? '',
    nomDeClasse(ligne.classe, seuils),
    PRISES_EN_CHARGE[ligne.priseEnCharge],
  ]);
}

/** La synthèse à gauche, une page à imprimer ; les titres de la liste à droite. */
function onglet(place: PlaceOnglet, canaux: readonly CanalAnonyme[], nombre: number, aujourdhui: Jour): SheetLayout {
  let haut = HAUT;
  const tableaux = canaux.flatMap((un) => {
    const cellules = tableau(haut, un);
    haut += un.copie.mois.length + 4;
    return cellules;
  });
  const bas = HAUT + 1 + nombre;
  const bloc = (colonne: number, style: BlockLayout['style']): BlockLayout => ({
    range: adresseBloc(HAUT + 2, colonne, bas, colonne),
    style,
  });
  const avertissement =
    "Cette copie ne contient ni nom, ni coordonnées, ni objet, ni numéro. Elle reste dans le classeur qui les contient\u00a0: pour la transmettre, copiez cet onglet seul dans un classeur neuf, et relisez-le. Dans un petit service, une combinaison rare peut encore faire reconnaître quelqu'un.";
  const legende =
    `«\u00a0<\u00a0${EFFECTIF_A_MONTRER}\u00a0»\u00a0: de 1 à ${EFFECTIF_A_MONTRER - 1} demandes. «\u00a0${MASQUE}\u00a0»\u00a0: nombre plus grand, tu parce qu'il rendrait un petit nombre par différence. ` +
    "La liste se plie au tableau\u00a0: le mois y est masqué si la case du tableau l'est\u00a0; une classe dont le total est masqué n'y figure pas.";
  return {
    name: place.nom,
    marker: place.nom,
    cells: [
      cellule(1, 1, 'Copie anonymisée des demandes', 'titre', FIN_TABLEAUX),
      cellule(2, 1, `Faite le ${ecrireJour(aujourdhui)}`, 'sous-titre', FIN_TABLEAUX),
      cellule(3, 1, avertissement, 'note', FIN_TABLEAUX),
      cellule(4, 1, legende, 'note', FIN_TABLEAUX),
      cellule(5, 1, 'Écriture inachevée\u00a0: à ne pas diffuser, refaites la copie.', 'ligne-forte', FIN_TABLEAUX),
      ...tableaux,
      cellule(HAUT, LISTE, 'Liste des demandes', 'section', FIN_LISTE),
      ...TITRES_LISTE.map((titre, rang) =>
        cellule(HAUT + 1, LISTE + rang, titre, rang === 2 ? 'entete-nombre' : 'entete'),
      ),
    ],
    blocks:
      nombre === 0 ? [] : TITRES_LISTE.map((_, rang) => bloc(LISTE + rang, rang === 2 ? 'ligne-nombre' : 'ligne')),
    columnWidths: [96, 74, 74, 74, 74, 74, 64, 16, 66, 84, 66, 120, 190],
    rowHeights: new Map([
      [1, 27],
      [3, 40],
      [4, 40],
    ]),
    charts: [],
    conditionalFormats: [],
    print: {
      area: adresseBloc(1, 1, haut - 1, FIN_TABLEAUX),
      header: 'Services Publics + – Copie anonymisée',
      footer: `Faite le ${ecrireJour(aujourdhui)}, sans donnée personnelle`,
    },
  };
}

/**
 * Les changements qui font l'onglet « Copie anonymisée » (D13) : l'onglet et sa synthèse, puis la liste par blocs, puis la
 * phrase qui la dit complète. Interrompue, la copie dit elle-même de ne pas la diffuser.
 */
export function composerCopie(
  place: PlaceOnglet,
  canaux: readonly CanalAnonyme[],
  aujourdhui: Jour,
): { readonly changes: readonly Change[]; readonly nombre: number } {
  const valeurs = canaux.flatMap(valeursDeLaListe);
  const blocs = Array.from({ length: Math.ceil(valeurs.length / LIGNES_PAR_BLOC) }, (_, rang): Change => {
    const values = valeurs.slice(rang * LIGNES_PAR_BLOC, (rang + 1) * LIGNES_PAR_BLOC);
    const haut = HAUT + 2 + rang * LIGNES_PAR_BLOC;
    const range = adresseBloc(haut, LISTE, haut + values.length - 1, FIN_LISTE);
    return { kind: 'write-values', sheet: place.nom, range, values };
  });
  const text = `Copie complète\u00a0: ${compter(valeurs.length, 'demande', 'demandes')} dans la liste.`;
  return {
    changes: [
      { kind: 'replace-sheet', layout: onglet(place, canaux, valeurs.length, aujourdhui), replaces: place.remplace },
      ...blocs,
      { kind: 'write-cells', sheet: place.nom, cells: [{ address: ETAT, content: { kind: 'text', text } }] },
      { kind: 'select', sheet: place.nom, address: 'A1' },
    ],
    nombre: valeurs.length,
  };
}
