import { REGLAGES_PAR_DEFAUT } from '../../domain/suivi-demandes/reglages';
import { MARGE_PAR_DEFAUT } from '../../domain/suivi-demandes/situation';
import { fr } from '../../domain/francais/fr';
import type { CellContent } from '../gateway/cell-content';
import type { CellValue } from '../gateway/cell-value';
import { adresse, adresseBloc } from '../grille/adresse';
import type { LayoutCell, SheetLayout } from '../layout/sheet-layout';
import type { StyleName } from '../layout/style-name';
import type { ValidationLayout } from '../layout/validation-layout';
import { LIBELLES_PARAMETRES as LIBELLES, type CleParametre } from '../parametres/libelles-parametres';
import { MOTS_DE_DECOMPTE } from '../parametres/mots-de-decompte';
import { NOMS_DE_ZONES } from '../parametres/noms-de-zones';
import { sourceDeListe } from './plan-listes';
import { repererParametres, type ReperesParametres } from './reperes-parametres';

export const NOM_PARAMETRES = 'Paramètres';

/** La liste des fermetures s'arrête à la trentième ligne : au-delà, le volet ne lit plus l'onglet. */
const FERMETURES = { colonne: 6, titre: 4, derniere: 30 } as const;
const DERNIERE_COLONNE = FERMETURES.colonne;

interface Reglage {
  readonly cle: CleParametre;
  readonly ligne: number;
  /** Une valeur par canal, ou une seule pour les deux. */
  readonly valeurs: readonly CellContent[];
  readonly aide: string;
}

const { courriel, courrier } = REGLAGES_PAR_DEFAUT;
const nombre = (value: number): CellContent => ({ kind: 'number', value, format: '0' });
const mot = (text: string): CellContent => ({ kind: 'text', text });
const VIDE: CellContent = { kind: 'empty' };

const REGLAGES: readonly Reglage[] = [
  {
    cle: 't1',
    ligne: 5,
    valeurs: [nombre(courriel.seuils.t1), nombre(courrier.seuils.t1)],
    aide: fr`Une réponse est rapide si son délai est plus court.`,
  },
  {
    cle: 't2',
    ligne: 6,
    valeurs: [nombre(courriel.seuils.t2), nombre(courrier.seuils.t2)],
    aide: fr`Au-delà, la demande compte comme non répondue. Il fixe la date limite.`,
  },
  {
    cle: 'delaiAr',
    ligne: 7,
    valeurs: [nombre(courriel.alertes.delaiAr ?? 0), nombre(courrier.alertes.delaiAr ?? 0)],
    aide: fr`Une réponse envoyée dans ce délai dispense d'accusé.`,
  },
  {
    cle: 'marge',
    ligne: 8,
    valeurs: [nombre(MARGE_PAR_DEFAUT)],
    aide: fr`Combien de jours ouvrés avant la date limite une alerte paraît.`,
  },
  {
    cle: 'decompte',
    ligne: 9,
    valeurs: [mot(MOTS_DE_DECOMPTE.civils)],
    aide: fr`Jours civils : tous les jours. Jours ouvrés : du lundi au vendredi, sauf fériés et fermetures.`,
  },
  {
    cle: 'zone',
    ligne: 10,
    valeurs: [mot(NOMS_DE_ZONES.metropole)],
    aide: fr`Les jours fériés en sont déduits, chaque année.`,
  },
  {
    cle: 'conservation',
    ligne: 11,
    valeurs: [VIDE],
    aide: fr`Après la réponse. À décider avec votre délégué à la protection des données.`,
  },
  {
    cle: 'serviceNom',
    ligne: 14,
    valeurs: [VIDE],
    aide: fr`Écrit en tête des registres et dans l'accusé de réception.`,
  },
  { cle: 'serviceAdresse', ligne: 15, valeurs: [VIDE], aide: fr`Pour l'accusé de réception.` },
  { cle: 'serviceCourriel', ligne: 16, valeurs: [VIDE], aide: fr`Pour l'accusé de réception.` },
  { cle: 'serviceTelephone', ligne: 17, valeurs: [VIDE], aide: fr`Pour l'accusé de réception.` },
];

function cellulesDeReglage({ cle, ligne, valeurs, aide }: Reglage): readonly LayoutCell[] {
  const texte = (address: string, text: string, style: StyleName): LayoutCell => ({
    address,
    content: mot(text),
    style,
  });
  const [premiere = VIDE, seconde] = valeurs;
  return [
    texte(adresse(ligne, 1), LIBELLES[cle], 'ligne'),
    ...(seconde === undefined
      ? [{ address: adresseBloc(ligne, 2, ligne, 3), content: premiere, style: 'saisie-centree' as const }]
      : [premiere, seconde].map((content, rang) => ({
          address: adresse(ligne, 2 + rang),
          content,
          style: 'saisie-centree' as const,
        }))),
    texte(adresse(ligne, 4), aide, 'definition'),
  ];
}

const entete = (ligne: number, textes: readonly string[]): readonly LayoutCell[] =>
  textes.map((text, rang) => ({ address: adresse(ligne, rang + 1), content: mot(text), style: 'entete' }));

function validations(listes: string): readonly ValidationLayout[] {
  const entier = (range: string, auPlus: number): ValidationLayout => ({
    range,
    rule: { kind: 'integer-between', from: 0, to: auPlus },
    alert: { effect: 'refuse', title: 'Nombre à corriger', message: fr`Tapez un nombre entier, de 0 à ${auPlus}.` },
  });
  const choix = (range: string, liste: 'decomptes' | 'territoires'): ValidationLayout => ({
    range,
    rule: { kind: 'list', source: sourceDeListe(listes, liste) },
    alert: { effect: 'refuse', title: 'Choix à corriger', message: fr`Choisissez dans la liste.` },
  });
  return [
    entier('B5:C7', 366),
    entier('B8', 366),
    choix('B9', 'decomptes'),
    choix('B10', 'territoires'),
    entier('B11', 1200),
    {
      range: adresseBloc(FERMETURES.titre + 1, FERMETURES.colonne, FERMETURES.derniere, FERMETURES.colonne),
      rule: { kind: 'date-between', from: '=DATE(2020,1,1)', to: '=DATE(2099,12,31)' },
      prompt: { title: 'Jour de fermeture', message: fr`Un pont, par exemple. Sans ligne vide entre deux jours.` },
      alert: { effect: 'refuse', title: 'Date à corriger', message: fr`Tapez une date comme 14/03/2026.` },
    },
  ];
}

const CELLULES: readonly LayoutCell[] = [
  { address: 'A1', content: mot('Paramètres du suivi'), style: 'titre' },
  {
    address: 'A2',
    content: mot(
      fr`Les formules des registres et le volet lisent ces cellules : changez une valeur, tout suit. Une cellule vide garde la valeur d'origine.`,
    ),
    style: 'texte',
  },
  ...entete(FERMETURES.titre, ['Réglage', 'Courriels', 'Courriers', 'À savoir']),
  { address: adresse(FERMETURES.titre, FERMETURES.colonne), content: mot(LIBELLES.fermetures), style: 'entete' },
  ...entete(13, ['Votre service', '', '', 'À savoir']),
  ...REGLAGES.flatMap(cellulesDeReglage),
];

/** Le haut de l'onglet tel qu'Excel le rendra : ce que `repererParametres` et `lireParametres` parcourent. */
function matrice(): readonly (readonly CellValue[])[] {
  const lignes = Array.from({ length: FERMETURES.derniere }, () => new Array<CellValue>(DERNIERE_COLONNE).fill(''));
  for (const { address, content } of CELLULES) {
    const [coin = ''] = address.split(':');
    const ligne = lignes[Number(coin.slice(1)) - 1];
    if (ligne !== undefined && content.kind === 'text') ligne[coin.charCodeAt(0) - 65] = content.text;
  }
  return lignes;
}

/** Où sont les réglages de l'onglet que `composerParametres` compose. */
export function reperesDuClasseurNeuf(): ReperesParametres {
  return repererParametres(NOM_PARAMETRES, matrice());
}

/** Compose l'onglet « Paramètres » (D3, D5, D8, D9, D10, D13), aux valeurs par défaut ; `listes` : l'onglet des listes déroulantes. */
export function composerParametres(listes: string): SheetLayout {
  return {
    name: NOM_PARAMETRES,
    marker: null,
    view: { tabColor: '#6A6AF4' },
    blocks: [
      {
        range: adresseBloc(FERMETURES.titre + 1, FERMETURES.colonne, FERMETURES.derniere, FERMETURES.colonne),
        style: 'saisie-centree',
        format: 'dd/mm/yyyy',
      },
      // Un téléphone ou un code postal garde son zéro.
      { range: 'B14:C17', style: 'saisie-centree', format: '@' },
    ],
    cells: CELLULES,
    validations: validations(listes),
    columnWidths: [250, 84, 84, 340, 14, 130],
    rowHeights: new Map([
      [1, 27],
      [FERMETURES.titre, 20],
      ...REGLAGES.map(({ ligne, cle }): [number, number] => [ligne, cle === 'serviceAdresse' ? 32 : 22]),
    ]),
    charts: [],
    conditionalFormats: [],
    print: { area: `A1:F${FERMETURES.derniere}`, header: 'Paramètres du suivi', footer: 'Services Publics +' },
  };
}
