import { direJours } from '../../domain/suivi-demandes/dire-jours';
import { effectifSuffisant, EFFECTIF_A_DEPASSER } from '../../domain/commun/effectif-suffisant';
import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import { direEcarts } from './ecarts-aux-chiffres';
import { direControle } from './dire-controle';
import { COLONNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';

/** Nombre de signes qui tiennent sur une ligne de note, à la largeur de l'onglet. */
const SIGNES_PAR_LIGNE = 250;
const HAUTEUR_LIGNE = 12;

function phrases({
  indicateurs,
  mensuels,
  seuils: { t2, decompte },
  anomalies,
  controle,
}: ResultatsAComposer): readonly string[] {
  const jours = direJours(t2, decompte);
  const ecartees = direEcarts(anomalies, true);
  const aVerifier = direEcarts(anomalies, false);
  return [
    `* La demande est considérée comme non répondue si le délai de traitement est supérieur à ${jours}, ou si elle est restée sans réponse plus de ${jours} après sa réception.`,
    "** Réponse directe\u00a0: répondue sans accusé de réception envoyé auparavant. Réponse après accusé de réception\u00a0: l'accusé est parti avant la réponse. " +
      "Accusé de réception seul\u00a0: accusé envoyé, aucune réponse à ce jour. Ni accusé de réception ni réponse\u00a0: rien n'a été envoyé.",
    direControle(controle),
    `Demandes jugées\u00a0: reçues dans la période et depuis plus de ${jours}, répondues ou non. Les plus récentes ne sont dans aucun taux\u00a0: n'en garder que les réponses rapides flatterait le résultat.`,
    ...(mensuels.some(({ incomplet }) => incomplet)
      ? ["¹ Mois incomplet\u00a0: il n'est pas fini, ou certaines de ses demandes sont trop récentes pour être jugées."]
      : []),
    `Mois en gris et en italique\u00a0: ${EFFECTIF_A_DEPASSER} demandes jugées ou moins, effectif insuffisant pour généraliser.`,
    ...(effectifSuffisant(indicateurs.jugees)
      ? []
      : [
          `Effectif insuffisant pour généraliser\u00a0: ${indicateurs.jugees} demandes jugées sur la période, il en faudrait plus de ${EFFECTIF_A_DEPASSER}.`,
        ]),
    ecartees === null
      ? "Aucune ligne du registre n'est écartée des chiffres."
      : `Écartées de tous les chiffres, quelle que soit leur période\u00a0: ${ecartees}.`,
    ...(aVerifier === null ? [] : [`Comptées, mais à vérifier\u00a0: ${aVerifier}.`]),
  ];
}

/** Les deux notes du modèle, les contrôles, la définition du dénominateur, et ce qui a été écarté avec les cellules à corriger. */
export function blocNotes(
  resultats: ResultatsAComposer,
  premiere: number,
): {
  readonly cellules: readonly LayoutCell[];
  readonly hauteurs: ReadonlyMap<number, number>;
  readonly derniereLigne: number;
} {
  const textes = phrases(resultats);
  return {
    cellules: textes.map((texte, rang) => cellule(premiere + rang, COLONNES.libelle, texte, 'note', COLONNES.fin)),
    hauteurs: new Map(
      textes.map((texte, rang) => [premiere + rang, HAUTEUR_LIGNE * Math.ceil(texte.length / SIGNES_PAR_LIGNE) + 2]),
    ),
    derniereLigne: premiere + textes.length - 1,
  };
}
