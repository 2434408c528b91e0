import type { ConditionalRule } from 'hucre';
import { ASPECTS, FOND_LIGNE_EN_RETARD } from './aspects-situation';
import { LETTRES } from './colonnes';
import { MOTS } from './mots-situation';
import type { PlanDuRegistre } from './plan-du-registre';

/** Les couleurs que le tableur pose tout seul, d'après le mot de la colonne Situation (D9). */
export function formatsDuRegistre({ premiereLigne, derniereLigne }: PlanDuRegistre): ConditionalRule[] {
  const quand = (mot: string): string => `$${LETTRES.situation}${premiereLigne}="${mot}"`;
  const situations = ASPECTS.map(({ mot, aspect }, rang): ConditionalRule => ({
    type: 'expression',
    priority: rang + 1,
    formula: quand(mot),
    style: aspect,
    range: `${LETTRES.situation}${premiereLigne}:${LETTRES.situation}${derniereLigne}`,
  }));
  const ligneEnRetard: ConditionalRule = {
    type: 'expression',
    priority: situations.length + 1,
    formula: quand(MOTS.enRetard),
    style: FOND_LIGNE_EN_RETARD,
    range: `${LETTRES.numero}${premiereLigne}:${LETTRES.limite}${derniereLigne}`,
  };
  return [...situations, ligneEnRetard];
}
