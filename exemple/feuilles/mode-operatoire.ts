import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { DELAIS_AR } from '../../src/domain/suivi-demandes/delai-ar';
import { SEUILS_PAR_DEFAUT } from '../../src/domain/suivi-demandes/seuils';
import { MARGE_PAR_DEFAUT } from '../../src/domain/suivi-demandes/situation';
import { fr } from '../../src/domain/francais/fr';
import { ASPECTS } from './aspects-situation';
import { miseEnPage } from './mise-en-page';
import { MOTS } from './mots-situation';
import { SITE } from './site';
import { BLEU, STYLES } from './styles';

const FEUILLE = 'Mode opératoire';
const { courriel, courrier } = SEUILS_PAR_DEFAUT;

const EXPLICATIONS: Readonly<Record<string, string>> = {
  [MOTS.enRetard]: fr`La date limite est passée et aucune réponse n'est notée. Répondre en priorité.`,
  [MOTS.aEcheance]: fr`La date limite est aujourd'hui ou dans les ${MARGE_PAR_DEFAUT} jours ouvrés.`,
  [MOTS.arAEnvoyer]: fr`Ni accusé de réception ni réponse, et l'accusé est bientôt dû : ${DELAIS_AR.courriel} jours pour un courriel, ${DELAIS_AR.courrier} pour un courrier.`,
  [MOTS.enCours]: fr`Rien ne presse encore.`,
  [MOTS.dansLesDelais]: fr`La réponse est partie au plus tard à la date limite.`,
  [MOTS.horsDelai]: fr`La réponse est partie après la date limite.`,
  [MOTS.aVerifier]: fr`Une date est tapée en texte, est à venir, ou la réponse précède la réception. À corriger.`,
};

type Ligne = readonly [string, string];

const rubriques = (derniereAnnee: number): readonly { readonly titre: string; readonly lignes: readonly Ligne[] }[] => [
  {
    titre: fr`À quoi sert ce classeur`,
    lignes: [
      [
        '',
        fr`Suivre chaque courriel et chaque courrier reçu, ne laisser personne sans réponse, et mesurer nos délais.`,
      ],
      [
        '',
        fr`Un onglet par canal. Une ligne par demande. Tout est imaginaire dans cet exemple : site, noms, adresses.`,
      ],
    ],
  },
  {
    titre: fr`Chaque jour`,
    lignes: [
      [
        '1',
        fr`Une demande arrive : descendre à la première ligne vide et noter le numéro, la date de réception, l'expéditeur, ses coordonnées et l'objet.`,
      ],
      ['2', fr`L'accusé de réception part : noter sa date. Il dit à l'usager quand nous lui répondrons.`],
      ['3', fr`La réponse part : noter sa date et choisir sa nature dans la liste.`],
      [
        '4',
        fr`Une date se tape jour/mois/année, par exemple 14/03/2026. Une date avant 2020 ou après aujourd'hui est refusée.`,
      ],
    ],
  },
  {
    titre: fr`Ce que le classeur calcule (ne rien taper dans ces deux colonnes)`,
    lignes: [
      [
        '',
        fr`Date limite de réponse : réception + ${courriel.t2} jours pour un courriel, + ${courrier.t2} jours pour un courrier.`,
      ],
      ['', fr`Situation : elle change seule chaque jour. Pour préparer la journée, filtrer cette colonne.`],
    ],
  },
  {
    titre: fr`Les mots de la colonne « Situation »`,
    lignes: ASPECTS.map(({ mot }): Ligne => [mot, EXPLICATIONS[mot] ?? '']),
  },
  {
    titre: fr`Nos engagements`,
    lignes: [
      ['', fr`Courriels : répondre en moins de ${courriel.t1} jours, et jamais après ${courriel.t2} jours.`],
      ['', fr`Courriers : répondre en moins de ${courrier.t1} jours, et jamais après ${courrier.t2} jours.`],
      ['', fr`Le jour de réception ne compte pas. Une réponse le jour même compte pour un délai de 1 jour.`],
    ],
  },
  {
    titre: fr`Entretenir le classeur`,
    lignes: [
      ['', fr`Plus de ligne vide ? Recopier la dernière ligne vers le bas : ses formules et ses listes suivent.`],
      [
        '',
        fr`Ajouter une nature de réponse : afficher l'onglet masqué « Listes » et insérer une ligne au milieu de la colonne A.`,
      ],
      [
        '',
        fr`Les jours fériés de métropole sont écrits dans « Listes » jusqu'en ${String(derniereAnnee)}. Un autre territoire : les y corriger.`,
      ],
    ],
  },
];

/** La notice du classeur, en français simple, avec la légende des situations dans leurs couleurs. */
export function feuilleModeOperatoire(derniereAnnee: number): WriteSheet {
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: 'Suivre les réponses aux demandes écrites', style: STYLES.titre }],
    ['1,0', { value: SITE, style: STYLES.sousTitre }],
  ]);
  const rowDefs = new Map([[0, { height: 30 }]]);
  let rang = 3;
  for (const { titre, lignes } of rubriques(derniereAnnee)) {
    cells.set(`${rang},0`, { value: titre, style: STYLES.rubrique });
    rowDefs.set(rang, { height: 24 });
    for (const [repere, phrase] of lignes) {
      rang += 1;
      rowDefs.set(rang, { height: 20 });
      cells.set(`${rang},0`, { value: repere === '' ? null : repere, style: styleDuRepere(repere) });
      cells.set(`${rang},1`, { value: phrase, style: STYLES.paragraphe });
    }
    rang += 2;
  }
  return {
    name: FEUILLE,
    columns: [{ width: 27 }, { width: 125 }],
    cells,
    rowDefs,
    view: { showGridLines: false, tabColor: { rgb: BLEU } },
    ...miseEnPage(FEUILLE),
  };
}

function styleDuRepere(repere: string): CellStyle {
  const situation = ASPECTS.find(({ mot }) => mot === repere);
  if (situation === undefined) return STYLES.repere;
  return {
    ...situation.aspect,
    font: { ...STYLES.repere.font, ...situation.aspect.font },
    alignment: { horizontal: 'center', vertical: 'center' },
  };
}
