import { fr } from '../../domain/francais/fr';
import { motSituation } from '../suivi-demandes/mot-situation';
import { ANNEES } from './plan-listes';
import { LIGNES_PRETES } from './composer-registre';

/** Une phrase de la notice, et ce qui la repère : un numéro d'étape, le mot d'une situation, ou rien. */
export interface PhraseDeNotice {
  readonly repere: string;
  readonly phrase: string;
}

interface Rubrique {
  readonly titre: string;
  readonly phrases: readonly PhraseDeNotice[];
}

const sans = (phrase: string): PhraseDeNotice => ({ repere: '', phrase });
const etapes = (...phrases: readonly string[]): readonly PhraseDeNotice[] =>
  phrases.map((phrase, rang) => ({ repere: String(rang + 1), phrase }));

/** La notice du classeur, en français simple. `annee` : celle de la création. */
export function rubriquesModeOperatoire(annee: number): readonly Rubrique[] {
  return [
    {
      titre: fr`À quoi sert ce classeur`,
      phrases: [
        sans(fr`Suivre chaque courriel et chaque courrier reçu, ne laisser personne sans réponse, mesurer nos délais.`),
        sans(
          fr`Un onglet par canal, une ligne par demande. Le complément est facultatif : tout se remplit aussi à la main.`,
        ),
      ],
    },
    {
      titre: fr`Avant de commencer`,
      phrases: etapes(
        fr`Ouvrez « Paramètres » : écrivez le nom et l'adresse du service, choisissez le territoire.`,
        fr`Vérifiez les délais. Ajoutez les jours où le site est fermé.`,
      ),
    },
    {
      titre: fr`Chaque jour`,
      phrases: etapes(
        fr`Une demande arrive : à la première ligne vide, notez le numéro, la date de réception, l'expéditeur et l'objet.`,
        fr`L'accusé de réception part : notez sa date. Si vous annoncez une date de réponse, notez-la aussi.`,
        fr`La réponse part : notez sa date et choisissez sa nature.`,
        fr`Une date se tape jour/mois/année : 14/03/2026.`,
      ),
    },
    {
      titre: fr`Ce que le classeur calcule (ne tapez rien dans ces colonnes grises)`,
      phrases: [
        sans(
          fr`Date limite : la date annoncée à l'usager, sinon la réception plus le délai écrit dans « Paramètres ».`,
        ),
        sans(fr`Délai : les jours entre la réception et la réponse. Une réponse le jour même compte pour 1.`),
        sans(fr`Situation : elle change seule chaque jour. Pour préparer la journée, filtrez cette colonne.`),
      ],
    },
    {
      titre: fr`Les mots de la colonne « Situation »`,
      phrases: [
        {
          repere: motSituation('en-retard'),
          phrase: fr`La date limite est passée sans réponse. À traiter en premier.`,
        },
        { repere: motSituation('a-echeance'), phrase: fr`La date limite est aujourd'hui, ou tout proche.` },
        {
          repere: motSituation('ar-a-envoyer'),
          phrase: fr`Ni accusé de réception ni réponse, et l'accusé est bientôt dû.`,
        },
        { repere: motSituation('en-cours'), phrase: fr`Rien ne presse encore.` },
        {
          repere: motSituation('repondue-dans-les-delais'),
          phrase: fr`La réponse est partie au plus tard à la date limite.`,
        },
        { repere: motSituation('repondue-hors-delai'), phrase: fr`La réponse est partie après la date limite.` },
        {
          repere: motSituation(null),
          phrase: fr`Une date est en texte ou à venir, ou la réponse précède la réception. À corriger.`,
        },
      ],
    },
    {
      titre: fr`Entretenir le classeur`,
      phrases: [
        sans(
          fr`${LIGNES_PRETES} lignes sont prêtes par canal. Ensuite, recopiez la dernière ligne vers le bas : tout suit.`,
        ),
        sans(
          fr`Changer une liste de choix : clic droit sur un onglet, Afficher, « Listes », puis écrivez sous les choix.`,
        ),
        sans(
          fr`Les jours fériés vont de ${String(annee - ANNEES.avant)} à ${String(annee + ANNEES.apres)}. Pour aller plus loin, changez la première année dans « Listes ».`,
        ),
        sans(fr`Imprimer : filtrez d'abord la colonne « Situation » pour écarter les lignes vides.`),
        sans(
          fr`Les noms et coordonnées sont des données personnelles : ne les gardez pas plus longtemps que nécessaire.`,
        ),
      ],
    },
  ];
}
