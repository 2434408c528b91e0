import type { ClasseurHote } from '../../modele/classeur-hote';
import { FORMES } from '../types-graphique';
import { elementsPerdus } from '../elements-perdus';
import { texteDePartie } from '../paquet';
import { analyser } from '../xml';

/** Ce qu'un chemin perdu veut dire pour une personne. */
const SENS: readonly (readonly [chemin: RegExp, quoi: string])[] = [
  [/\bgradFill\b/u, 'ses dégradés'],
  [/\bpattFill\b/u, 'ses motifs'],
  [/\bblipFill\b|\bpictureOptions\b/u, 'ses images de fond'],
  [/\b(?:effectLst|effectDag|scene3d|sp3d)\b/u, 'ses effets (ombres, lueurs, reliefs)'],
  [/\berrBars\b/u, "ses barres d'erreur"],
  [/\b(?:dropLines|hiLowLines|upDownBars|serLines)\b/u, 'ses lignes de repère'],
  [/\btrendlineLbl\b/u, "l'étiquette de sa courbe de tendance"],
  [/\bdispUnits\b/u, "ses unités d'affichage"],
  [/\bmultiLvlStrRef\b/u, 'ses catégories à plusieurs niveaux'],
  [/\bbubbleSize\b/u, 'la taille de ses bulles'],
  [/\brich\/p\b/u, 'la mise en forme mixte de ses textes'],
  [/\bplotArea\/\w*3DChart\b|\bplotArea\/(?:stock|surface|ofPie|bubble)Chart\b/u, 'son type'],
  [/\bextLst\b|\bAlternateContent\b/u, "des réglages d'une version plus récente d'Excel"],
];

/** Les graphiques que l'enregistrement récrirait d'après le modèle, et ce qu'ils y laisseraient. */
export function pertesDeGraphiques(classeur: ClasseurHote, apres: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return classeur.feuilles.flatMap((feuille) =>
    feuille.graphiques.flatMap(({ nom, partie, series, modifie, type }) => {
      const lieu = `Le graphique « ${nom} » de la feuille « ${feuille.nom} »`;
      const masquees = series.filter(({ filtree }) => filtree && (modifie || partie === null));
      const phrases = masquees.map((serie) => `${lieu} ne gardera pas sa série masquée « ${serie.nom.texte} ».`);
      const [ancien, nouveau] = [classeur.parties, apres].map((parties) => texteDePartie(parties, partie ?? ''));
      if (typeof ancien !== 'string' || typeof nouveau !== 'string' || ancien === nouveau) return phrases;
      const perdus = elementsPerdus(analyser(ancien), analyser(nouveau));
      const quoi = SENS.flatMap(([chemin, sens]) => (perdus.some((un) => chemin.test(un)) ? [sens] : []));
      if (quoi.length === 0) return phrases;
      const enColonnes = quoi.includes('son type') && FORMES[type] === undefined ? ' Il deviendra des colonnes.' : '';
      return [...phrases, `${lieu} a été modifié : il ne gardera pas ${enumerer(quoi)}.${enColonnes}`];
    }),
  );
}

/** « a, b et c ». */
export function enumerer(liste: readonly string[]): string {
  return liste.length < 2 ? liste.join('') : `${liste.slice(0, -1).join(', ')} et ${liste.at(-1) ?? ''}`;
}
