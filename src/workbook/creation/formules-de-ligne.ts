import { motSituation } from '../suivi-demandes/mot-situation';

/** Les cellules d'une ligne que les formules citent, en A1 (`B6`) ; `null` pour une colonne que le registre n'a pas. */
export interface CellulesDeLigne {
  readonly reception: string;
  readonly accuse: string | null;
  readonly annonce: string | null;
  readonly reponse: string;
  readonly limite: string;
}

/** Les réglages que les formules citent : une référence absolue, ou une valeur écrite en toutes lettres. */
export interface ReglagesCites {
  /** Dernier jour dans les délais (D3). */
  readonly t2: string;
  /** Jours laissés pour accuser réception (D5). */
  readonly delaiAr: string;
  /** Jours ouvrés d'avance d'une alerte (D9). */
  readonly marge: string;
  /** Une condition vraie quand les délais se comptent en jours ouvrés (D2) ; `null` : jours civils, toujours. */
  readonly ouvres: string | null;
  /** La plage des jours fermés : fériés et fermetures du site (D8). */
  readonly joursFermes: string;
}

const texte = (mot: string): string => `"${mot}"`;
/** Vrai si la cellule porte une date annoncée qui compte : un nombre de jours tapé là n'en est pas une. */
const estAnnoncee = (annonce: string, reception: string): string =>
  `AND(ISNUMBER(${annonce}),${annonce}>=${reception})`;
const selonDecompte = (ouvres: string | null, siOuvres: string, siCivils: string): string =>
  ouvres === null ? siCivils : `IF(${ouvres},${siOuvres},${siCivils})`;

/**
 * La date limite de réponse d'une ligne (D9) : la date annoncée, sinon réception + T2 ; vide tant que la réception n'est pas
 * une date. Fonctions d'Excel 2010, noms anglais, références A1, sans `=`.
 */
export function formuleLimite(
  { reception, annonce }: Pick<CellulesDeLigne, 'reception' | 'annonce'>,
  { t2, ouvres, joursFermes }: ReglagesCites,
): string {
  const jour = `INT(${reception})`;
  const comptee = selonDecompte(ouvres, `WORKDAY(${jour},${t2},${joursFermes})`, `${jour}+${t2}`);
  const limite = annonce === null ? comptee : `IF(${estAnnoncee(annonce, reception)},INT(${annonce}),${comptee})`;
  return `IF(ISNUMBER(${reception}),${limite},"")`;
}

/** Le délai de réponse d'une ligne, en jours (D2) : au moins 1 ; vide sans réponse, ou si les dates sont à vérifier. */
export function formuleDelai(
  { reception, reponse }: Pick<CellulesDeLigne, 'reception' | 'reponse'>,
  { ouvres, joursFermes }: ReglagesCites,
): string {
  const [du, au] = [`INT(${reception})`, `INT(${reponse})`] as const;
  const passes = selonDecompte(ouvres, `NETWORKDAYS(${du}+1,${au},${joursFermes})`, `${au}-${du}`);
  return [
    `IF(COUNT(${reception},${reponse})<2,"",`,
    `IF(OR(${au}<${du},${au}>TODAY()),"",IF(${au}=${du},1,MAX(1,${passes}))))`,
  ].join('');
}

/** Le premier jour d'alerte avant une date limite : `marge` jours ouvrés avant elle, ou avant le jour ouvré qui la précède (D9). */
const debutAlerte = (limite: string, { marge, joursFermes }: ReglagesCites): string =>
  `WORKDAY(${limite}+1,-(${marge}+1),${joursFermes})`;

/**
 * La situation d'une ligne, recalculée chaque jour (D9) ; vide sans réception. Des dates en texte, à venir ou dans le
 * désordre ne donnent pas de situation (D2), un accusé impossible est ignoré (D5), comme dans le volet.
 */
export function formuleSituation(cellules: CellulesDeLigne, reglages: ReglagesCites): string {
  const { reception, accuse, reponse, limite } = cellules;
  const aVerifier = texte(motSituation(null));
  const alerteAccuse = `TODAY()>=${debutAlerte(`INT(${reception})+${reglages.delaiAr}`, reglages)}`;
  const sansAccuse =
    accuse === null
      ? null
      : `OR(NOT(ISNUMBER(${accuse})),INT(N(${accuse}))<INT(${reception}),INT(N(${accuse}))>TODAY())`;
  const enCours = texte(motSituation('en-cours'));
  return [
    `IF(${reception}="","",`,
    `IF(COUNT(${reception},${reponse})<COUNTA(${reception},${reponse}),${aVerifier},`,
    `IF(OR(INT(${reception})>TODAY(),INT(${reponse})>TODAY(),AND(${reponse}<>"",INT(${reponse})<INT(${reception}))),${aVerifier},`,
    `IF(${reponse}<>"",IF(INT(${reponse})<=${limite},${texte(motSituation('repondue-dans-les-delais'))},${texte(motSituation('repondue-hors-delai'))}),`,
    `IF(TODAY()>${limite},${texte(motSituation('en-retard'))},`,
    `IF(TODAY()>=${debutAlerte(limite, reglages)},${texte(motSituation('a-echeance'))},`,
    sansAccuse === null
      ? `${enCours}))))))`
      : `IF(AND(${sansAccuse},${alerteAccuse}),${texte(motSituation('ar-a-envoyer'))},${enCours})))))))`,
  ].join('');
}
