import { createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** Du plus sombre au plus clair ; 80 est le bleu de l'État, couleur des boutons et des liens. */
const BLEU: BrandVariants = {
  10: '#00000f',
  20: '#00001c',
  30: '#000029',
  40: '#00003d',
  50: '#000052',
  60: '#000066',
  70: '#00007a',
  80: '#000091',
  90: '#2323a8',
  100: '#4646c2',
  110: '#6a6af4',
  120: '#8585f6',
  130: '#a4a4f8',
  140: '#cacafb',
  150: '#e3e3fd',
  160: '#f5f5fe',
};

/**
 * Le thème clair du volet. Le contraste élevé n'a pas de thème à lui : les composants suivent `forced-colors`,
 * et rien dans le volet ne se dit par la seule couleur de fond.
 */
export const theme: Theme = createLightTheme(BLEU);

/** Couples texte et fond, d'un contraste d'au moins 7 pour 1, toujours accompagnés d'un mot. */
export const TONS = {
  alerte: { texte: '#8f0000', fond: '#ffe9e6', bord: '#ce0500' },
  attention: { texte: '#6b2f00', fond: '#ffeedc', bord: '#b34000' },
  information: { texte: '#00386f', fond: '#e8f0ff', bord: '#0063cb' },
  neutre: { texte: '#333333', fond: '#f0f0f0', bord: '#757575' },
  succes: { texte: '#0a4a24', fond: '#dcf8e3', bord: '#18753c' },
} as const;

export type Ton = keyof typeof TONS;
