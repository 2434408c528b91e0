import type { AspectConditionnel, Condition, FormatConditionnel } from '../modele/format-conditionnel';
import type { OperateurValidation, TypeValidation, Validation } from '../modele/validation';
import { attribut, enfant, enfants, estVrai, serialiser, texteDe } from './xml';
import type { Element } from './xml';
import { zones } from './zones-xml';

const TEXTES: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

export function lireFormatsConditionnels(
  racine: Element,
  aspects: readonly AspectConditionnel[],
  nouvelId: () => string,
): FormatConditionnel[] {
  return enfants(racine, 'conditionalFormatting').flatMap((groupe) =>
    enfants(groupe, 'cfRule').map((regle): FormatConditionnel => ({
      id: nouvelId(),
      zones: zones(attribut(groupe, 'sqref')),
      priorite: Number(attribut(regle, 'priority') ?? 1),
      arreterSiVrai: estVrai(attribut(regle, 'stopIfTrue')),
      condition: lireCondition(regle),
      aspect: aspects[Number(attribut(regle, 'dxfId') ?? -1)] ?? {},
      brut: serialiser(regle),
    })),
  );
}

function lireCondition(regle: Element): Condition {
  const type = attribut(regle, 'type') ?? '';
  const formules = enfants(regle, 'formula').map(texteDe);
  const [premiere] = formules;
  if (type === 'cellIs') return { genre: 'cellule', operateur: attribut(regle, 'operator') ?? 'equal', formules };
  const texte = TEXTES[type];
  if (texte !== undefined && premiere !== undefined)
    return { genre: 'texte', operateur: texte, texte: attribut(regle, 'text') ?? '', formule: premiere };
  // Doublons, vides, erreurs, dates : le fichier donne parfois la formule équivalente, qui suffit à les montrer.
  if (premiere !== undefined && type === 'expression') return { genre: 'formule', formule: premiere };
  return { genre: 'brute', type };
}

export function lireValidations(racine: Element): Validation[] {
  return enfants(enfant(racine, 'dataValidations'), 'dataValidation').map((regle) => {
    const formule = (nom: string): string | null => {
      const un = enfant(regle, nom);
      return un === undefined ? null : texteDe(un);
    };
    const texte = (nom: string): string => attribut(regle, nom) ?? '';
    return {
      zones: zones(attribut(regle, 'sqref')),
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
  });
}
