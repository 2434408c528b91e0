import type { Bandes } from '../modele/bandes';
import type { Feuille } from '../modele/feuille';
import type { SautsDePage } from '../modele/sauts-de-page';
import { premiereCacheeEnBas } from './lignes-cachees';
import { attribut, el, enfant, enfants } from './xml';
import type { Element } from './xml';

const ELEMENTS = { lignes: 'rowBreaks', colonnes: 'colBreaks' } as const;
/** Dernier rang de l'autre sens : un saut traverse toute la feuille. */
const BOUTS = { lignes: 16_383, colonnes: 1_048_575 } as const;

/** Les sauts posés à la main ; ceux qu'Excel a calculés ne comptent pas. */
export function lireSauts(racine: Element): SautsDePage {
  const lire = (axe: keyof SautsDePage): number[] =>
    enfants(enfant(racine, ELEMENTS[axe]), 'brk').map((saut) => Number(attribut(saut, 'id') ?? 0) + 1);
  return { lignes: lire('lignes'), colonnes: lire('colonnes') };
}

export function elementsSauts({ sautsDePage }: Feuille): readonly (readonly [nom: string, element: Element | null])[] {
  return (['lignes', 'colonnes'] as const).map((axe) => {
    const rangs = sautsDePage[axe];
    const sauts = rangs.map((rang) => el('brk', { id: rang - 1, max: BOUTS[axe], man: 1 }));
    const element = el(ELEMENTS[axe], { count: rangs.length, manualBreakCount: rangs.length }, sauts);
    return [ELEMENTS[axe], rangs.length === 0 ? null : element];
  });
}

/** `sheetFormatPr` : hauteur et largeur ordinaires des cellules ; le reste de l'ancien est gardé. */
export function formatDesCellules(feuille: Feuille, ancien: Element | undefined): Element {
  return el('sheetFormatPr', {
    ...ancien?.attributs,
    defaultColWidth: feuille.largeurParDefaut ?? undefined,
    defaultRowHeight: feuille.hauteurParDefaut,
    zeroHeight: premiereCacheeEnBas(feuille) === null ? undefined : 1,
    outlineLevelRow: niveauDePlan(feuille.lignes) ?? ancien?.attributs['outlineLevelRow'],
    outlineLevelCol: niveauDePlan(feuille.colonnes) ?? ancien?.attributs['outlineLevelCol'],
  });
}

/** Le plus profond niveau de groupe ; Excel réserve d'après lui la marge où il dessine le plan. */
function niveauDePlan(bandes: Bandes): number | undefined {
  const niveaux = bandes.tous().map(({ proprietes }) => Number(proprietes.attributs['outlineLevel'] ?? 0));
  const profond = niveaux.reduce((a, b) => Math.max(a, b), 0);
  return profond === 0 ? undefined : profond;
}
