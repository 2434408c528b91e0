import type { Contexte } from './contexte';
import { elements, enfant, texte } from './elements';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const LONGUEURS = { ProviderName: 125, DisplayName: 125, Description: 250 } as const;

/** Vérifie l'identifiant, la version, la langue et les textes de présentation du complément. */
export function controlerIdentite(document: Document, { versionDuPaquet }: Contexte): readonly string[] {
  const racine = document.documentElement;
  const lire = (nom: string): string => texte(enfant(racine, nom));
  const erreurs: string[] = [];

  if (!GUID.test(lire('Id')))
    erreurs.push(`L'identifiant « ${lire('Id')} » n'est pas un GUID : gardez celui de la première livraison.`);
  const version = `${versionDuPaquet}.0`;
  if (lire('Version') !== version) {
    erreurs.push(
      `La version est « ${lire('Version')} » alors que package.json donne ${versionDuPaquet} : écrivez ${version}.`,
    );
  }
  if (lire('DefaultLocale') !== 'fr-FR') erreurs.push(`La langue est « ${lire('DefaultLocale')} » : écrivez fr-FR.`);
  if (lire('Permissions') !== 'ReadWriteDocument') {
    erreurs.push(`La permission est « ${lire('Permissions')} » : écrivez ReadWriteDocument, ni plus ni moins.`);
  }
  const hotes = elements(racine, 'Host').map((hote) => hote.getAttribute('Name') ?? hote.getAttribute('xsi:type'));
  if (hotes.some((hote) => hote !== 'Workbook'))
    erreurs.push("Le complément ne connaît qu'Excel : chaque <Host> doit être Workbook.");

  for (const [nom, maximum] of Object.entries(LONGUEURS)) {
    const { length } = lire(nom);
    if (length === 0) erreurs.push(`<${nom}> est vide : écrivez un texte.`);
    if (length > maximum) erreurs.push(`<${nom}> compte ${length} caractères : raccourcissez-le à ${maximum}.`);
  }
  return erreurs;
}
