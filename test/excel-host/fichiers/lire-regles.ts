import type { AspectConditionnel, FormatConditionnel } from '../modele/format-conditionnel';
import type { OperateurValidation, TypeValidation, Validation } from '../modele/validation';
import type { Couleurs } from './couleurs';
import { completerBarres, lireCondition } from './lire-conditions';
import { formuleLue } from './fonctions-futures';
import { lireAspect } from './lire-styles';
import { reglesEtendues, validationsEtendues } from './regles-etendues';
import { attribut, chemin, enfant, enfants, estVrai, serialiser, texteDe } from './xml';
import type { Element } from './xml';
import { zones } from './zones-xml';

/** Les règles de la part ordinaire, chacune avec sa part étendue, puis celles qui ne sont que dans l'étendue. */
export function lireFormatsConditionnels(
  racine: Element,
  aspects: readonly AspectConditionnel[],
  couleurs: Couleurs,
  nouvelId: () => string,
): FormatConditionnel[] {
  const etendues = reglesEtendues(racine);
  const reprises = new Set<Element>();
  const ordinaires = enfants(racine, 'conditionalFormatting').flatMap((groupe) =>
    enfants(groupe, 'cfRule').map((regle): FormatConditionnel => {
      const lien = texteDe(chemin(regle, 'extLst/ext/id'));
      const etendue = lien === '' ? undefined : etendues.find((une) => attribut(une.regle, 'id') === lien)?.regle;
      if (etendue !== undefined) reprises.add(etendue);
      const condition = lireCondition(regle, couleurs);
      return {
        ...commun(regle, nouvelId()),
        zones: zones(attribut(groupe, 'sqref')),
        condition:
          condition.genre === 'barres'
            ? { ...condition, barres: completerBarres(condition.barres, etendue, couleurs) }
            : condition,
        aspect: aspects[Number(attribut(regle, 'dxfId') ?? -1)] ?? {},
        brut: serialiser(regle),
        etendu: etendue === undefined ? null : serialiser(etendue),
      };
    }),
  );
  const seules = etendues
    .filter(({ regle }) => !reprises.has(regle))
    .map(({ regle, sqref }): FormatConditionnel => {
      const condition = lireCondition(regle, couleurs);
      const dxf = enfant(regle, 'dxf');
      return {
        ...commun(regle, nouvelId()),
        zones: zones(sqref),
        condition:
          condition.genre === 'barres'
            ? { ...condition, barres: completerBarres(condition.barres, regle, couleurs) }
            : condition,
        aspect: dxf === undefined ? {} : lireAspect(dxf, couleurs),
        brut: null,
        etendu: serialiser(regle),
      };
    });
  return [...ordinaires, ...seules];
}

function commun(regle: Element, id: string): Pick<FormatConditionnel, 'id' | 'priorite' | 'arreterSiVrai'> {
  return {
    id,
    priorite: Number(attribut(regle, 'priority') ?? 1),
    arreterSiVrai: estVrai(attribut(regle, 'stopIfTrue')),
  };
}

export function lireValidations(racine: Element): Validation[] {
  return [
    ...enfants(enfant(racine, 'dataValidations'), 'dataValidation').map((regle) =>
      lireValidation(regle, attribut(regle, 'sqref')),
    ),
    ...validationsEtendues(racine).map((regle) => ({
      ...lireValidation(regle, texteDe(enfant(regle, 'sqref'))),
      etendue: true,
    })),
  ];
}

function lireValidation(regle: Element, sqref: string | undefined): Validation {
  // Une liste dont un choix contient une virgule est doublée : la forme ordinaire est dans `Fallback`.
  const repli = chemin(regle, 'AlternateContent/Fallback');
  const formule = (nom: string): string | null => {
    const un = enfant(regle, nom) ?? enfant(repli, nom);
    return un === undefined ? null : formuleLue(texteDe(un));
  };
  const texte = (nom: string): string => attribut(regle, nom) ?? '';
  const imeMode = attribut(regle, 'imeMode');
  return {
    ...(imeMode === undefined ? {} : { attributs: { imeMode } }),
    zones: zones(sqref),
    type: (attribut(regle, 'type') ?? 'none') as TypeValidation,
    operateur: (attribut(regle, 'operator') ?? 'between') as OperateurValidation,
    formule1: formule('formula1'),
    formule2: formule('formula2'),
    videPermis: estVrai(attribut(regle, 'allowBlank')),
    // L'attribut du fichier dit l'inverse de son nom.
    menuDeroulant: !estVrai(attribut(regle, 'showDropDown')),
    alerte: {
      montrer: estVrai(attribut(regle, 'showErrorMessage')),
      genre: (attribut(regle, 'errorStyle') ?? 'stop') as Validation['alerte']['genre'],
      titre: texte('errorTitle'),
      message: texte('error'),
    },
    invite: {
      montrer: estVrai(attribut(regle, 'showInputMessage')),
      titre: texte('promptTitle'),
      message: texte('prompt'),
    },
  };
}
