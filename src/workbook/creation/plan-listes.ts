import { ZONES } from '../../domain/commun/zone';
import type { Canal } from '../../domain/suivi-demandes/canal';
import { MOTS_DE_DECOMPTE } from '../parametres/mots-de-decompte';
import { FERIES_PAR_AN } from './formules-de-fetes';
import type { ReglagesCites } from './formules-de-ligne';
import { NATURES_DE_DEMANDE, NATURES_DE_REPONSE } from './listes-par-defaut';
import { citer } from './reperes-parametres';

/** Le nom de l'onglet masqué des listes, quand rien d'autre ne le porte ; sa marque commence par lui. */
export const NOM_LISTES = 'Listes';

export const PREMIERE_LIGNE = 3;
/** Les années dont les jours fériés sont écrits : deux avant l'année de création, huit après. */
export const ANNEES = { avant: 2, apres: 8, nombre: 11 } as const;
/** Les jours de fermeture lus dans « Paramètres ». */
export const FERMETURES_LUES = 26;
/** Les fermetures se rangent à côté des fêtes, sur autant de lignes qu'il y a d'années. */
export const COLONNES_DE_FERMETURES = Math.ceil(FERMETURES_LUES / ANNEES.nombre);

/** Colonnes de l'onglet, depuis 1. */
export const COLONNES_LISTES = {
  naturesDemande: 1,
  naturesReponse: 2,
  territoires: 3,
  fetes: 4,
  decomptes: 5,
  reglage: 7,
  courriel: 8,
  courrier: 9,
  annee: 11,
  pleineLune: 12,
  paques: 13,
  /** Une colonne par fête, puis celles des fermetures du site : ensemble, les jours fermés, en un petit rectangle. */
  fetesDeLAnnee: 15,
  fermetures: 15 + FERIES_PAR_AN,
  fermeturesLues: 15 + FERIES_PAR_AN + COLONNES_DE_FERMETURES + 1,
} as const;

/** Combien de choix porte chaque liste d'un classeur neuf. */
const NOMBRES_DE_CHOIX = {
  naturesDemande: NATURES_DE_DEMANDE.length,
  naturesReponse: NATURES_DE_REPONSE.length,
  territoires: ZONES.length,
  decomptes: Object.keys(MOTS_DE_DECOMPTE).length,
} as const;

/** Les réglages relus, un par ligne. */
export const LIGNES_REGLAGES = {
  t1: 3,
  t2Lu: 4,
  t2: 5,
  delaiAr: 6,
  marge: 7,
  ouvres: 8,
  territoire: 9,
  fete: 10,
} as const;

/** Dernière ligne des jours fermés, et dernière ligne de l'onglet. */
export const DERNIERE_ANNEE = PREMIERE_LIGNE + ANNEES.nombre - 1;
export const DERNIERE_LIGNE = PREMIERE_LIGNE + FERMETURES_LUES - 1;

/** Une plage absolue de l'onglet, feuille comprise. */
export function plageCitee(feuille: string, haut: number, gauche: number, bas: number, droite: number): string {
  const [, fin = ''] = citer('', bas, droite).split('!');
  return `${citer(feuille, haut, gauche)}:${fin}`;
}

/** La source d'une liste déroulante : ses choix ; la plage suit ceux que la personne insère entre deux autres. */
export function sourceDeListe(feuille: string, liste: keyof typeof NOMBRES_DE_CHOIX): string {
  const derniere = PREMIERE_LIGNE + NOMBRES_DE_CHOIX[liste] - 1;
  const colonne = COLONNES_LISTES[liste];
  return `=${plageCitee(feuille, PREMIERE_LIGNE, colonne, derniere, colonne)}`;
}

/** Ce que les formules d'un registre citent : les réglages de « Paramètres », relus ici avec leurs valeurs par défaut. */
export function reglagesCites(feuille: string, canal: Canal): ReglagesCites {
  const colonne = COLONNES_LISTES[canal];
  const { fetesDeLAnnee, fermetures } = COLONNES_LISTES;
  const droite = fermetures + COLONNES_DE_FERMETURES - 1;
  return {
    t2: citer(feuille, LIGNES_REGLAGES.t2, colonne),
    delaiAr: citer(feuille, LIGNES_REGLAGES.delaiAr, colonne),
    marge: citer(feuille, LIGNES_REGLAGES.marge, colonne),
    ouvres: citer(feuille, LIGNES_REGLAGES.ouvres, colonne),
    joursFermes: plageCitee(feuille, PREMIERE_LIGNE, fetesDeLAnnee, DERNIERE_ANNEE, droite),
  };
}
