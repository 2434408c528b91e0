import { DELAIS_AR } from '../../src/domain/suivi-demandes/delai-ar';
import { SEUILS_PAR_DEFAUT } from '../../src/domain/suivi-demandes/seuils';
import { MARGE_PAR_DEFAUT } from '../../src/domain/suivi-demandes/situation';
import { LETTRES } from './colonnes';
import { MOTS } from './mots-situation';
import type { PlanDuRegistre } from './plan-du-registre';

/** Une formule telle que le fichier l'écrit : fonctions d'Excel 2010, noms anglais, références A1, sans `=`. */
export type Formule = string;

const texte = (mot: string): string => `"${mot}"`;

/** Le premier jour d'alerte avant une date limite : trois jours ouvrés avant elle, ou avant le jour ouvré qui la précède (D9). */
const debutAlerte = (limite: string, ecart: number, joursFeries: string): Formule =>
  `WORKDAY(${limite}+${ecart + 1},-${MARGE_PAR_DEFAUT + 1},${joursFeries})`;

/** La date limite de réponse d'une ligne : réception + T2 ; vide tant que la réception n'est pas une date (D9). */
export function formuleLimite({ canal }: PlanDuRegistre, ligne: number): Formule {
  const reception = `${LETTRES.reception}${ligne}`;
  return `IF(ISNUMBER(${reception}),${reception}+${SEUILS_PAR_DEFAUT[canal].t2},"")`;
}

/**
 * La situation d'une ligne, recalculée chaque jour (D9) ; vide sans réception. Des dates en texte, à venir ou dans le
 * désordre ne donnent pas de situation (D2), un accusé impossible est ignoré (D5), comme dans le volet.
 *
 * `joursFeries` : la plage qui les contient.
 */
export function formuleSituation({ canal }: PlanDuRegistre, ligne: number, joursFeries: string): Formule {
  const cellule = (champ: keyof typeof LETTRES): string => `${LETTRES[champ]}${ligne}`;
  const [reception, accuse, reponse, limite] = [
    cellule('reception'),
    cellule('accuse'),
    cellule('reponse'),
    cellule('limite'),
  ] as const;
  const alerteReponse = debutAlerte(limite, 0, joursFeries);
  const alerteAccuse = debutAlerte(reception, DELAIS_AR[canal], joursFeries);
  const sansAccuse = `OR(NOT(ISNUMBER(${accuse})),${accuse}<${reception},${accuse}>TODAY())`;
  return [
    `IF(${reception}="","",`,
    `IF(COUNT(${reception},${reponse})<COUNTA(${reception},${reponse}),${texte(MOTS.aVerifier)},`,
    `IF(OR(${reception}>TODAY(),${reponse}>TODAY(),AND(${reponse}<>"",${reponse}<${reception})),${texte(MOTS.aVerifier)},`,
    `IF(${reponse}<>"",IF(${reponse}<=${limite},${texte(MOTS.dansLesDelais)},${texte(MOTS.horsDelai)}),`,
    `IF(TODAY()>${limite},${texte(MOTS.enRetard)},`,
    `IF(TODAY()>=${alerteReponse},${texte(MOTS.aEcheance)},`,
    `IF(AND(${sansAccuse},TODAY()>=${alerteAccuse}),${texte(MOTS.arAEnvoyer)},${texte(MOTS.enCours)})))))))`,
  ].join('');
}

/** La phrase qui compte, en tête de feuille, ce qui demande un geste aujourd'hui. */
export function formuleBilan({ premiereLigne, derniereLigne }: PlanDuRegistre): Formule {
  const plage = `$${LETTRES.situation}$${premiereLigne}:$${LETTRES.situation}$${derniereLigne}`;
  return [MOTS.enRetard, MOTS.aEcheance, MOTS.arAEnvoyer]
    .map((mot) => `"${mot}\u00A0: "&COUNTIF(${plage},${texte(mot)})`)
    .join('&"   |   "&');
}
