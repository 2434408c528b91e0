import { colonneDeLettres, lireAdresse } from '../../modele/adresse';
import { intersection } from '../../modele/rectangle';
import { attribut, chemin, elements, enfant, enfants, local, texteDe } from '../xml';
import type { Element } from '../xml';
import { zones } from '../zones-xml';

/** Combien il y a de styles, d'aspects conditionnels et de chaînes partagées. */
export interface Bornes {
  readonly styles: number;
  readonly aspects: number;
  readonly chaines: number;
}

/** Ce qu'Excel réparerait dans une feuille : places, rangs hors bornes, longueurs, chevauchements. */
export function controlerFeuille(racine: Element, bornes: Bornes): readonly string[] {
  return [
    ...controlerCellules(enfant(racine, 'sheetData'), bornes),
    ...controlerColonnes(enfant(racine, 'cols'), bornes),
    ...controlerFusions(enfant(racine, 'mergeCells')),
    ...controlerRegles(racine, bornes),
    ...controlerValidations(enfant(racine, 'dataValidations')),
    ...['mergeCells', 'dataValidations', 'tableParts', 'rowBreaks', 'colBreaks'].flatMap((nom) => {
      const groupe = enfant(racine, nom);
      const compte = attribut(groupe, 'count');
      if (groupe === undefined) return [];
      if (elements(groupe).length === 0) return [`<${nom}> est vide`];
      return compte !== undefined && Number(compte) !== elements(groupe).length ? [`<${nom}> compte mal`] : [];
    }),
  ];
}

function controlerCellules(donnees: Element | undefined, { styles, chaines }: Bornes): string[] {
  const defauts: string[] = [];
  let [ligne, colonne] = [0, 0];
  for (const row of enfants(donnees, 'row')) {
    const rang = Number(attribut(row, 'r') ?? ligne + 1);
    if (rang <= ligne || rang > 1_048_576) defauts.push(`ligne ${rang} mal placée`);
    [ligne, colonne] = [rang, 0];
    if (Number(attribut(row, 's') ?? 0) >= styles) defauts.push(`ligne ${rang} : style inconnu`);
    for (const c of enfants(row, 'c')) {
      const adresse = attribut(c, 'r') ?? '';
      const [, lettres = '', chiffres] = /^([A-Z]+)(\d+)$/u.exec(adresse) ?? [];
      const place = adresse === '' ? colonne + 1 : colonneDeLettres(lettres);
      if (place <= colonne || (adresse !== '' && Number(chiffres) !== ligne)) defauts.push(`${adresse} mal placée`);
      colonne = place;
      if (Number(attribut(c, 's') ?? 0) >= styles) defauts.push(`${adresse} : style inconnu`);
      if (attribut(c, 't') === 's' && Number(texteDe(enfant(c, 'v'))) >= chaines)
        defauts.push(`${adresse} : chaîne partagée inconnue`);
      if (texteDe(enfant(c, 'is')).length > 32_767) defauts.push(`${adresse} : texte trop long`);
      if (texteDe(enfant(c, 'f')).length > 8_192) defauts.push(`${adresse} : formule trop longue`);
      if (texteDe(enfant(c, 'f')).startsWith('=')) defauts.push(`${adresse} : la formule commence par =`);
      if ((attribut(c, 't') ?? 'n') === 'n' && !Number.isFinite(Number(texteDe(enfant(c, 'v')))))
        defauts.push(`${adresse} : nombre illisible`);
    }
  }
  return defauts;
}

function controlerColonnes(cols: Element | undefined, { styles }: Bornes): string[] {
  const defauts: string[] = [];
  let derniere = 0;
  if (cols !== undefined && elements(cols).length === 0) defauts.push('<cols> est vide');
  for (const { attributs } of enfants(cols, 'col')) {
    const [min, max] = [Number(attributs['min']), Number(attributs['max'])];
    if (min <= derniere || max < min || max > 16_384) defauts.push(`colonnes ${min} à ${max} mal placées`);
    if (Number(attributs['style'] ?? 0) >= styles) defauts.push(`colonne ${min} : style inconnu`);
    if (!(Number(attributs['width'] ?? 9) <= 255)) defauts.push(`colonne ${min} : trop large`);
    derniere = max;
  }
  return defauts;
}

function controlerFusions(fusions: Element | undefined): string[] {
  const toutes = enfants(fusions, 'mergeCell').flatMap((une) => zones(attribut(une, 'ref')));
  return toutes.flatMap((une, rang) =>
    toutes.slice(rang + 1).some((autre) => intersection(une, autre) !== null) ? ['fusions qui se chevauchent'] : [],
  );
}

function controlerRegles(racine: Element, { aspects }: Bornes): string[] {
  const defauts: string[] = [];
  for (const groupe of enfants(racine, 'conditionalFormatting')) {
    if (!estSqref(attribut(groupe, 'sqref'))) defauts.push('format conditionnel sans cellules');
    if (elements(groupe).length === 0) defauts.push('format conditionnel sans règle');
    for (const regle of enfants(groupe, 'cfRule')) {
      const dxf = attribut(regle, 'dxfId');
      if (dxf !== undefined && Number(dxf) >= aspects) defauts.push('règle : aspect inconnu');
      if (!(Number(attribut(regle, 'priority')) >= 1)) defauts.push('règle sans priorité');
    }
  }
  const etendues = enfants(enfant(racine, 'extLst'), 'ext').flatMap((ext) =>
    elements(ext)
      .flatMap((un) => elements(un))
      .filter(({ nom }) => /^(?:conditionalFormatting|dataValidation)$/u.test(local(nom))),
  );
  for (const une of etendues) if (!estSqref(texteDe(enfant(une, 'sqref')))) defauts.push('règle étendue sans cellules');
  const liens = enfants(racine, 'conditionalFormatting').flatMap((groupe) =>
    enfants(groupe, 'cfRule').map((regle) => texteDe(chemin(regle, 'extLst/ext/id'))),
  );
  const ids = etendues.flatMap((un) => enfants(un, 'cfRule').map((regle) => attribut(regle, 'id') ?? ''));
  for (const lien of liens) if (lien !== '' && !ids.includes(lien)) defauts.push('règle sans sa part étendue');
  return defauts;
}

function controlerValidations(validations: Element | undefined): string[] {
  return enfants(validations, 'dataValidation').flatMap((regle) => {
    const trop = (nom: string, longueur: number): string[] =>
      (attribut(regle, nom) ?? '').length > longueur ? [`validation : ${nom} trop long`] : [];
    const liste = texteDe(enfant(regle, 'formula1'));
    return [
      ...(estSqref(attribut(regle, 'sqref')) ? [] : ['validation sans cellules']),
      ...trop('errorTitle', 32),
      ...trop('promptTitle', 32),
      ...trop('error', 255),
      ...trop('prompt', 255),
      ...(attribut(regle, 'type') === 'list' && liste.startsWith('"') && liste.length > 257
        ? ['liste trop longue']
        : []),
    ];
  });
}

function estSqref(texte: string | undefined): boolean {
  const morceaux = (texte ?? '').split(' ').filter((un) => un !== '');
  return morceaux.length > 0 && morceaux.every((un) => lireAdresse(un) !== null);
}
