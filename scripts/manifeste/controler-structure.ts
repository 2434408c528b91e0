/**
 * Les enfants permis de chaque élément, dans l'ordre que les schémas de Microsoft imposent :
 * `?` facultatif, `+` un ou plusieurs, rien = un exactement.
 */
const ENFANTS: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  'OfficeApp/Hosts': 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Hosts Resources',
  'VersionOverrides/Hosts': 'Host',
  'VersionOverrides/Hosts/Host': 'DesktopFormFactor',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  ExtensionPoint: 'OfficeTab+',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  Resources: 'Images Urls ShortStrings LongStrings',
};

/** Vérifie que chaque élément obligatoire est là, que rien n'est de trop et que l'ordre est celui d'Office. */
export function controlerStructure(document: Document): readonly string[] {
  const racine = document.documentElement;
  if (racine.localName !== 'OfficeApp' || racine.getAttribute('xsi:type') !== 'TaskPaneApp') {
    return ['La racine doit être <OfficeApp xsi:type="TaskPaneApp"> : rétablissez-la.'];
  }
  return [racine, ...racine.querySelectorAll('*')].flatMap((element) => {
    const attendus = ENFANTS[chemin(element)] ?? ENFANTS[element.localName];
    return attendus === undefined || chemin(element) === 'OfficeApp/Hosts/Host'
      ? []
      : controlerEnfants(element, attendus);
  });
}

function chemin(element: Element): string {
  const noms: string[] = [];
  let courant: Element | null = element;
  while (courant !== null) {
    noms.unshift(courant.localName);
    if (courant.localName === 'VersionOverrides') break;
    courant = courant.parentElement;
  }
  return noms.join('/');
}

function controlerEnfants(element: Element, attendus: string): string[] {
  const presents = [...element.children].map((enfant) => enfant.localName);
  const regles = attendus.split(' ').map((regle) => ({ nom: regle.replace(/[?+]$/, ''), regle }));
  const ordre = regles.map(({ nom }) => nom);
  const lieu = `<${element.localName}>`;

  const absents = regles.filter(({ nom, regle }) => !regle.endsWith('?') && !presents.includes(nom));
  const enTrop = presents.filter((nom) => !ordre.includes(nom));
  const repetes = regles.filter(
    ({ nom, regle }) => !regle.endsWith('+') && presents.filter((p) => p === nom).length > 1,
  );
  const rangs = presents.filter((nom) => ordre.includes(nom)).map((nom) => ordre.indexOf(nom));
  const desordre = rangs.some((rang, i) => rang < (rangs[i - 1] ?? 0));

  return [
    ...absents.map(({ nom }) => `${lieu} n'a pas de <${nom}> : ajoutez-le.`),
    ...enTrop.map((nom) => `${lieu} contient <${nom}>, qui n'a pas sa place ici : retirez-le.`),
    ...repetes.map(({ nom }) => `${lieu} contient plusieurs <${nom}> : gardez-en un seul.`),
    ...(desordre ? [`Les éléments de ${lieu} sont en désordre : remettez-les dans l'ordre ${ordre.join(', ')}.`] : []),
  ];
}
