import { Zone } from '../modele/zone';
import type { Feuille } from '../modele/feuille';
import type { Rectangle } from '../modele/rectangle';
import type { ObjetHote } from '../protocole/objet-hote';

/** Ce qu'une action de l'API change dans une plage : Excel annonce la plage entière, même si des cellules n'ont pas changé. */
export interface ActionSurCellules {
  readonly genre: 'contenu' | 'aspect';
  readonly feuille: Feuille;
  readonly rect: Rectangle;
}

const CONTENUS = new Set(['values', 'formulas', 'formulasLocal', 'formulasR1C1', 'valuesAsJson', 'valuesAsJsonLocal']);
const ASPECTS = new Set(['numberFormat', 'numberFormatLocal', 'style']);
const CLASSES_ASPECT = new Set(['RangeFormat', 'RangeFill', 'RangeFont', 'RangeBorder', 'FormatProtection']);

/** Lit la plage d'une action ; `null` si l'action ne porte pas ainsi sur des cellules. */
export function actionSurCellules(objet: ObjetHote, membre: string): ActionSurCellules | null {
  const zone = 'zone' in objet && objet.zone instanceof Zone ? objet.zone : null;
  if (zone === null || zone.feuille.supprimee) return null;
  const genre = CLASSES_ASPECT.has(objet.classe)
    ? 'aspect'
    : objet.classe !== 'Range'
      ? null
      : CONTENUS.has(membre)
        ? 'contenu'
        : ASPECTS.has(membre)
          ? 'aspect'
          : null;
  return genre === null ? null : { genre, feuille: zone.feuille, rect: zone.rect };
}
