import type { Feuille } from '../modele/feuille';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import { elementRegle, estSeulementEtendue } from './ecrire-conditions';
import type { EcrivainStyles } from './ecrire-styles';
import { analyser, el, enfants, estVrai } from './xml';
import type { Element } from './xml';
import { sqref } from './zones-xml';

/** Les règles conditionnelles : celles du fichier telles quelles, les autres d'après le modèle. */
export function elementFormatsConditionnels(feuille: Feuille, styles: EcrivainStyles, racine: Element): Element[] {
  const deCroise = new Set(
    enfants(racine, 'conditionalFormatting').flatMap((un) =>
      estVrai(un.attributs['pivot']) ? [un.attributs['sqref']] : [],
    ),
  );
  const groupes = new Map<string, Element[]>();
  for (const regle of feuille.formatsConditionnels) {
    const element = elementDe(regle, styles);
    if (element === null) continue;
    const cle = sqref(regle.zones);
    groupes.set(cle, [...(groupes.get(cle) ?? []), element]);
  }
  return [...groupes].map(([cle, regles]) =>
    el('conditionalFormatting', { pivot: deCroise.has(cle) ? 1 : undefined, sqref: cle }, regles),
  );
}

/** `null` : la règle n'est que dans la part étendue. */
function elementDe(regle: FormatConditionnel, styles: EcrivainStyles): Element | null {
  if (regle.brut !== null) return analyser(regle.brut);
  if (regle.etendu !== null || estSeulementEtendue(regle)) return null;
  return elementRegle(regle, Object.keys(regle.aspect).length === 0 ? undefined : styles.aspect(regle.aspect));
}
