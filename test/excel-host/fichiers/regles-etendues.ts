import type { Feuille } from '../modele/feuille';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import type { Validation } from '../modele/validation';
import { ESPACE_X14, ESPACE_XM, elementRegleEtendue } from './ecrire-conditions';
import { attributsValidation } from './ecrire-validations';
import { formuleEcrite } from './fonctions-futures';
import { analyser, attribut, el, elements, enfant, enfants, texteDe } from './xml';
import type { Element } from './xml';
import { sqref } from './zones-xml';

const URI_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const URI_VALIDATIONS = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}';

/** Les extensions d'une feuille (`extLst/ext`) de cet identifiant. */
function extensions(racine: Element, uri: string): Element[] {
  return enfants(enfant(racine, 'extLst'), 'ext').filter(
    (ext) => (attribut(ext, 'uri') ?? '').toLowerCase() === uri.toLowerCase(),
  );
}

/** Les règles de la part étendue, avec les cellules qu'elles couvrent. */
export function reglesEtendues(racine: Element): { readonly regle: Element; readonly sqref: string }[] {
  return extensions(racine, URI_FORMATS)
    .flatMap((ext) => enfants(enfant(ext, 'conditionalFormattings'), 'conditionalFormatting'))
    .flatMap((groupe) =>
      enfants(groupe, 'cfRule').map((regle) => ({ regle, sqref: texteDe(enfant(groupe, 'sqref')) })),
    );
}

/** Les validations de la part étendue. */
export function validationsEtendues(racine: Element): Element[] {
  return extensions(racine, URI_VALIDATIONS).flatMap((ext) =>
    enfants(enfant(ext, 'dataValidations'), 'dataValidation'),
  );
}

/** `extLst` remis à jour : les règles étendues d'après le modèle, les autres extensions (et les validations intactes) telles quelles. */
export function elementExtensions(feuille: Feuille, racine: Element, validationsIntactes: boolean): Element | null {
  const ancien = enfant(racine, 'extLst');
  const autres = elements(ancien).filter(
    (ext) =>
      !extensions(racine, URI_FORMATS).includes(ext) &&
      (validationsIntactes || !extensions(racine, URI_VALIDATIONS).includes(ext)),
  );
  const nouveaux = [
    formats(feuille.formatsConditionnels),
    validationsIntactes ? null : validations(feuille.validations),
  ].filter((un) => un !== null);
  if (autres.length + nouveaux.length === 0) return null;
  return el('extLst', ancien?.attributs ?? {}, [...nouveaux, ...autres]);
}

function formats(regles: readonly FormatConditionnel[]): Element | null {
  const groupes = new Map<string, Element[]>();
  for (const regle of regles) {
    const element =
      regle.etendu !== null ? analyser(regle.etendu) : regle.brut !== null ? null : elementRegleEtendue(regle);
    if (element === null) continue;
    const cle = sqref(regle.zones);
    groupes.set(cle, [...(groupes.get(cle) ?? []), element]);
  }
  if (groupes.size === 0) return null;
  return el('ext', { 'xmlns:x14': ESPACE_X14, uri: URI_FORMATS }, [
    el(
      'x14:conditionalFormattings',
      {},
      [...groupes].map(([cle, elementsDuGroupe]) =>
        el('x14:conditionalFormatting', { 'xmlns:xm': ESPACE_XM }, [...elementsDuGroupe, el('xm:sqref', {}, [cle])]),
      ),
    ),
  ]);
}

function validations(regles: readonly Validation[]): Element | null {
  const etendues = regles.filter(({ etendue }) => etendue === true);
  if (etendues.length === 0) return null;
  const formule = (nom: string, ecrite: string | null): Element | null =>
    ecrite === null ? null : el(nom, {}, [el('xm:f', {}, [formuleEcrite(ecrite)])]);
  return el('ext', { 'xmlns:x14': ESPACE_X14, uri: URI_VALIDATIONS }, [
    el(
      'x14:dataValidations',
      { 'xmlns:xm': ESPACE_XM, count: etendues.length },
      etendues.map((regle) =>
        el('x14:dataValidation', attributsValidation(regle), [
          formule('x14:formula1', regle.formule1),
          formule('x14:formula2', regle.formule2),
          el('xm:sqref', {}, [sqref(regle.zones)]),
        ]),
      ),
    ),
  ]);
}
