import type { CellStyle } from 'hucre';
import { MOTS } from './mots-situation';
import { fondUni, type Teinte } from './styles';

/** Un mot de la colonne Situation et son aspect : la couleur ne dit jamais rien que le mot ne dise (D9). */
export interface AspectSituation {
  readonly mot: string;
  readonly aspect: CellStyle;
}

const aspect = (texte: Teinte, fond: Teinte, gras = false): CellStyle => ({
  font: { bold: gras, color: { rgb: texte } },
  fill: fondUni(fond),
});

/** Du plus pressé au plus tranquille ; chaque texte contraste d'au moins 4,5 pour 1 avec son fond. */
export const ASPECTS: readonly AspectSituation[] = [
  { mot: MOTS.enRetard, aspect: aspect('FFFFFF', 'CE0500', true) },
  { mot: MOTS.aEcheance, aspect: aspect('4A2B00', 'FFC777', true) },
  { mot: MOTS.arAEnvoyer, aspect: aspect('00338F', 'D6E2FF', true) },
  { mot: MOTS.enCours, aspect: aspect('161616', 'E5E5E5') },
  { mot: MOTS.dansLesDelais, aspect: aspect('0F4F28', 'CFF5DA') },
  { mot: MOTS.horsDelai, aspect: aspect('5B3549', 'F7DCEB') },
  { mot: MOTS.aVerifier, aspect: aspect('FFFFFF', '5A5A5A', true) },
];

/** Le fond clair de toute la ligne d'une demande en retard. */
export const FOND_LIGNE_EN_RETARD: CellStyle = { fill: fondUni('FFE9E9') };
