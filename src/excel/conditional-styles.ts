import type { ConditionalStyleName } from '../workbook/layout/conditional-style-name';

/** Ce qu'une mise en forme conditionnelle change ; les couleurs en `#RRGGBB`. */
export interface ConditionalStyle {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Chaque texte contraste d'au moins 4,5 pour 1 avec son fond ; la cellule porte toujours un mot, jamais la couleur seule (D9). */
export const CONDITIONAL_STYLES: Readonly<Record<ConditionalStyleName, ConditionalStyle>> = {
  attenue: { color: '#666666', italic: true },
  attention: { color: '#B34000', fill: '#FFE9E6' },
  'en-retard': { color: '#FFFFFF', fill: '#CE0500', bold: true },
  'ligne-en-retard': { fill: '#FFE9E9' },
  'a-echeance': { color: '#4A2B00', fill: '#FFC777', bold: true },
  'ar-a-envoyer': { color: '#00338F', fill: '#D6E2FF', bold: true },
  'en-cours': { color: '#161616', fill: '#E5E5E5' },
  'dans-les-delais': { color: '#0F4F28', fill: '#CFF5DA' },
  'hors-delai': { color: '#5B3549', fill: '#F7DCEB' },
  'a-verifier': { color: '#FFFFFF', fill: '#5A5A5A', bold: true },
};
