import { EXEMPLES_ACCUSE } from './accuse-de-reception/accuse.exemples';
import { EXEMPLES_AJOUTER_MOIS } from './commun/ajouter-mois.exemples';
import { EXEMPLES_JOURS_FERIES } from './commun/jours-feries.exemples';
import { EXEMPLES_LIRE_JOUR } from './commun/lire-jour.exemples';
import { EXEMPLES_STATISTIQUES } from './commun/statistiques.exemples';
import { EXEMPLES_EST_EFFACABLE } from './donnees-personnelles/est-effacable.exemples';
import { EXEMPLES_MASQUER_EFFECTIFS } from './donnees-personnelles/masquer-effectifs.exemples';
import { EXEMPLES_RELIRE } from './redaction/relire.exemples';
import { CONSEILS } from './redaction/suggestion';
import { EXEMPLES_CLASSE } from './suivi-demandes/classe.exemples';
import { EXEMPLES_COHORTE } from './suivi-demandes/cohorte.exemples';
import { EXEMPLES_CONTROLER_DATES } from './suivi-demandes/controler-dates.exemples';
import { EXEMPLES_DELAI } from './suivi-demandes/delai.exemples';
import { EXEMPLES_NUMERO_SUIVANT } from './suivi-demandes/numero-suivant.exemples';
import { EXEMPLES_PRISE_EN_CHARGE } from './suivi-demandes/prise-en-charge.exemples';
import { EXEMPLES_SITUATION } from './suivi-demandes/situation.exemples';

/** La table d'exemples d'une règle, telle que REGLES.md la montre. */
export interface TableDeRegle {
  readonly titre: string;
  readonly colonnes: readonly string[];
  readonly lignes: readonly (readonly string[])[];
}

/** Les tables de REGLES.md, tirées des exemples que les tests vérifient. */
export const TABLES_DE_REGLES: readonly TableDeRegle[] = [
  {
    titre: 'Exemples de D1',
    colonnes: ['On écrit', 'On lit'],
    lignes: EXEMPLES_LIRE_JOUR.map(({ texte, lu }) => [texte === '' ? '(rien)' : texte, code(lu)]),
  },
  {
    titre: 'Exemples de D2 : le délai',
    colonnes: ['Réception', 'Réponse', 'Délai'],
    lignes: EXEMPLES_DELAI.map(({ reception, reponse, jours }) => [reception, reponse, String(jours)]),
  },
  {
    titre: 'Exemples de D2 et D5 : le contrôle des dates, le 23/11/2026',
    colonnes: ['Réception', 'AR', 'Réponse', 'Anomalies', 'La demande est'],
    lignes: EXEMPLES_CONTROLER_DATES.map(({ reception, accuse, reponse, anomalies, effet }) => [
      reception,
      accuse,
      reponse,
      anomalies.length === 0 ? '–' : anomalies.map(code).join(', '),
      effet,
    ]),
  },
  {
    titre: 'Exemples de D3',
    colonnes: ['Canal', 'Délai', 'Classe'],
    lignes: EXEMPLES_CLASSE.map(({ canal, jours, classe }) => [canal, nombre(jours), code(classe)]),
  },
  {
    titre: 'Exemples de D4, le 23/11/2026, pour la période du 01/11/2025 au 23/11/2026',
    colonnes: ['Canal', 'Réception', 'Place'],
    lignes: EXEMPLES_COHORTE.map(({ canal, reception, place }) => [canal, reception, code(place)]),
  },
  {
    titre: 'Exemples de D5, pour une demande reçue le 02/11/2026',
    colonnes: ['AR', 'Réponse', 'Prise en charge'],
    lignes: EXEMPLES_PRISE_EN_CHARGE.map(({ accuse, reponse, priseEnCharge }) => [
      accuse,
      reponse,
      code(priseEnCharge),
    ]),
  },
  {
    titre: 'Exemples de D6',
    colonnes: ['Valeurs', 'Moyenne', 'Médiane', '1er quartile', '3e quartile', '9e décile'],
    lignes: EXEMPLES_STATISTIQUES.map(({ valeurs, moyenne, mediane, q1, q3, p90 }) => [
      valeurs.length === 0 ? '(aucune)' : valeurs.join(', '),
      ...[moyenne, mediane, q1, q3, p90].map(nombre),
    ]),
  },
  {
    titre: 'Exemples de D8',
    colonnes: ['Férié', 'Zone', 'Fête'],
    lignes: EXEMPLES_JOURS_FERIES.map(({ date, zone, fete }) => [date, code(zone), fete]),
  },
  {
    titre: 'Exemples de D9, pour un courriel',
    colonnes: ['Réception', 'AR', 'Date annoncée', 'Réponse', 'Le jour', 'Situation'],
    lignes: EXEMPLES_SITUATION.map(({ reception, accuse, annonce, reponse, leJour, situation }) => [
      reception,
      accuse,
      annonce,
      reponse,
      leJour,
      code(situation),
    ]),
  },
  {
    titre: 'Exemples de D10 : la date de la décision implicite',
    colonnes: ['Réception', 'Délai en mois', 'Décision implicite'],
    lignes: EXEMPLES_AJOUTER_MOIS.map(({ depart, mois, arrivee }) => [depart, String(mois), arrivee]),
  },
  {
    titre: "Exemples de D10 : ce qui manque à l'accusé, le 23/11/2026, d'une demande reçue le 14/11/2026",
    colonnes: ['Régime', 'Cas', 'Il manque'],
    lignes: EXEMPLES_ACCUSE.map(({ regime, cas, manques }) => [
      code(regime),
      cas,
      manques.length === 0 ? '–' : manques.map(code).join(', '),
    ]),
  },
  {
    titre: 'Exemples de D13 : ce qui est effaçable, le 23/11/2026',
    colonnes: ['Réponse', 'Conservation en mois', 'Le nom'],
    lignes: EXEMPLES_EST_EFFACABLE.map(({ reponse, mois, effacable }) => [
      reponse,
      String(mois),
      effacable ? 'est effaçable' : 'reste',
    ]),
  },
  {
    titre: "Exemples de D13 : ce qu'une ligne de la copie anonymisée montre",
    colonnes: ['Effectifs', 'Montrés', 'Total'],
    lignes: EXEMPLES_MASQUER_EFFECTIFS.map(({ effectifs, montres, total }) => [
      effectifs.join(', '),
      montres.join(', '),
      total,
    ]),
  },
  {
    titre: 'Exemples de numéros',
    colonnes: ['Numéros déjà donnés', 'Le suivant'],
    lignes: EXEMPLES_NUMERO_SUIVANT.map(({ numeros, suivant }) => [
      numeros.length === 0 ? '(aucun)' : numeros.map((numero) => `«\u00a0${numero}\u00a0»`).join(', '),
      suivant,
    ]),
  },
  {
    titre: 'Exemples de langage clair',
    colonnes: ['On écrit', 'Conseil', 'Suggestion', 'On peut écrire'],
    lignes: EXEMPLES_RELIRE.map(({ texte, regle, corrige }) => [
      texte,
      regle === null ? '–' : String(CONSEILS[regle]),
      regle === null ? '–' : code(regle),
      corrige ?? '–',
    ]),
  },
];

function nombre(valeur: number | null): string {
  return valeur === null ? '–' : String(valeur).replace('.', ',');
}

function code(texte: string): string {
  return /^\d/.test(texte) ? texte : `\`${texte}\``;
}
