import type { Feuille } from '../modele/feuille';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import type { EcrivainStyles } from './ecrire-styles';
import { analyser, el } from './xml';
import type { Element } from './xml';
import { sqref } from './zones-xml';

const OPERATEURS_TEXTE: Readonly<Record<string, readonly [type: string, operateur: string]>> = {
  Contains: ['containsText', 'containsText'],
  NotContains: ['notContainsText', 'notContains'],
  BeginsWith: ['beginsWith', 'beginsWith'],
  EndsWith: ['endsWith', 'endsWith'],
};

/** Les règles conditionnelles : celles du fichier telles quelles, les autres d'après le modèle. */
export function elementFormatsConditionnels(feuille: Feuille, styles: EcrivainStyles): Element[] {
  const groupes = new Map<string, Element[]>();
  for (const regle of feuille.formatsConditionnels) {
    const cle = sqref(regle.zones);
    groupes.set(cle, [...(groupes.get(cle) ?? []), elementRegle(regle, styles)]);
  }
  return [...groupes].map(([cle, regles]) => el('conditionalFormatting', { sqref: cle }, regles));
}

function elementRegle(regle: FormatConditionnel, styles: EcrivainStyles): Element {
  if (regle.brut !== null) return analyser(regle.brut);
  const { condition } = regle;
  const commun = {
    dxfId: Object.keys(regle.aspect).length === 0 ? undefined : styles.aspect(regle.aspect),
    priority: regle.priorite,
    stopIfTrue: regle.arreterSiVrai ? 1 : undefined,
  };
  if (condition.genre === 'cellule')
    return el(
      'cfRule',
      { type: 'cellIs', ...commun, operator: condition.operateur },
      condition.formules.map((formule) => el('formula', {}, [formule])),
    );
  if (condition.genre === 'texte') {
    const [type, operator] = OPERATEURS_TEXTE[condition.operateur] ?? ['containsText', 'containsText'];
    return el('cfRule', { type, ...commun, operator, text: condition.texte }, [el('formula', {}, [condition.formule])]);
  }
  return el('cfRule', { type: 'expression', ...commun }, [
    el('formula', {}, [condition.genre === 'formule' ? condition.formule : 'FALSE']),
  ]);
}

export function elementValidations(feuille: Feuille): Element | null {
  if (feuille.validations.length === 0) return null;
  const regles = feuille.validations.map(
    ({ zones, type, operateur, formule1, formule2, videPermis, menuDeroulant, alerte, invite }) =>
      el(
        'dataValidation',
        {
          type: type === 'none' ? undefined : type,
          errorStyle: alerte.genre === 'stop' ? undefined : alerte.genre,
          operator: operateur === 'between' ? undefined : operateur,
          allowBlank: videPermis ? 1 : undefined,
          showDropDown: menuDeroulant ? undefined : 1,
          showInputMessage: invite.montrer ? 1 : undefined,
          showErrorMessage: alerte.montrer ? 1 : undefined,
          errorTitle: alerte.titre === '' ? undefined : alerte.titre,
          error: alerte.message === '' ? undefined : alerte.message,
          promptTitle: invite.titre === '' ? undefined : invite.titre,
          prompt: invite.message === '' ? undefined : invite.message,
          sqref: sqref(zones),
        },
        [
          formule1 === null ? null : el('formula1', {}, [formule1]),
          formule2 === null ? null : el('formula2', {}, [formule2]),
        ],
      ),
  );
  return el('dataValidations', { count: regles.length }, regles);
}
