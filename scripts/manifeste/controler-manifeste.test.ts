import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Contexte } from './contexte';
import { controlerManifeste } from './controler-manifeste';
import { lireContexte } from './lire-contexte';

const RACINE = path.join(__dirname, '../..');
const MANIFESTE = readFileSync(path.join(RACINE, 'manifest.xml'), 'utf8');
const BON: Contexte = {
  versionDuPaquet: '0.1.0',
  pages: ['taskpane.html', 'commands.html'],
  fonctions: ['calculerResultats'],
  dimensions: (chemin) => {
    const taille = Number(/(\d+)\.png$/.exec(chemin)?.[1]);
    return { largeur: taille, hauteur: taille };
  },
};

const remplacer = (avant: string | RegExp, apres: string): string => {
  const xml = MANIFESTE.replace(avant, apres);
  if (xml === MANIFESTE) throw new Error(`Le manifeste ne contient pas ${String(avant)}`);
  return xml;
};

describe('controlerManifeste', () => {
  test('le manifeste du projet est bon, avec ses vraies pages, fonctions et icônes', async () => {
    expect(controlerManifeste(MANIFESTE, await lireContexte(RACINE))).toEqual([]);
  });

  test.each<[titre: string, avant: string | RegExp, apres: string, phrase: string]>([
    ['un XML mal fermé', '</OfficeApp>', '', "n'est pas du XML lisible"],
    ['une autre racine', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', 'La racine doit être'],
    ['un élément absent', /<Permissions>.*<\/Permissions>/, '', "n'a pas de <Permissions> : ajoutez-le"],
    ['un élément inconnu', '<Permissions>', '<Inconnu /><Permissions>', 'contient <Inconnu>'],
    [
      'un élément répété',
      '<Permissions>',
      '<Permissions>Restricted</Permissions><Permissions>',
      'plusieurs <Permissions>',
    ],
    [
      'des éléments en désordre',
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      '$2$1',
      'sont en désordre',
    ],
    ["un identifiant qui n'est pas un GUID", /<Id>.*<\/Id>/, '<Id>services-publics-plus</Id>', "n'est pas un GUID"],
    ['une version en retard sur package.json', '0.1.0.0', '0.0.9.0', 'package.json donne 0.1.0 : écrivez 0.1.0.0'],
    ['une autre langue', 'fr-FR', 'en-US', 'écrivez fr-FR'],
    [
      'une description trop longue',
      /Description DefaultValue="[^"]*"/,
      `Description DefaultValue="${'a'.repeat(251)}"`,
      'raccourcissez-le à 250',
    ],
    ['un plancher trop haut', 'MinVersion="1.14"', 'MinVersion="1.16"', 'doit demander ExcelApi 1.14 (trouvé : 1.16)'],
    [
      'un Requirements sous VersionOverrides',
      '<DesktopFormFactor>',
      '<Requirements /><DesktopFormFactor>',
      'VersionOverrides contient <Requirements>',
    ],
    [
      'un resid sans ressource',
      '<Label resid="Volet.Nom"',
      '<Label resid="Volet.Titre"',
      "désigne « Volet.Titre », qui n'existe pas",
    ],
    [
      'une ressource inutile',
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="Vieux" DefaultValue="x" />',
      '« Vieux » ne sert nulle part',
    ],
    [
      'une ressource du mauvais genre',
      '<Title resid="Volet.Nom"',
      '<Title resid="Volet.Infobulle"',
      'rangée dans <LongStrings>',
    ],
    ['un libellé trop long', '"Ouvrir le volet"', `"${'a'.repeat(126)}"`, 'raccourcissez-la à 125'],
    ['un identifiant de ressource trop long', /Volet\.Nom/g, 'V'.repeat(33), 'dépasse 32 caractères'],
    ['deux boutons du même nom', 'id="SPPlus.Resultats"', 'id="SPPlus.Volet"', 'existe deux fois'],
    [
      'une adresse en http',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      "n'est pas en https",
    ],
    ['une page que webpack ne construit pas', /taskpane\.html/, 'volet.html', "n'est pas construite par webpack"],
    [
      "une fonction que rien n'associe",
      '>calculerResultats<',
      '>calculer<',
      "Aucun Office.actions.associate('calculer'",
    ],
    [
      'une icône de la mauvaise taille',
      'id="Icone.16" DefaultValue="https://localhost:3000/assets/icone-16.png"',
      'id="Icone.16" DefaultValue="https://localhost:3000/assets/icone-32.png"',
      'il en faut 16 × 16',
    ],
    ["une taille d'icône absente", '<bt:Image size="80" resid="Resultats.80" />', '', "n'a pas la taille 80"],
  ])('signale %s et dit quoi faire', (_titre, avant, apres, phrase) => {
    expect(controlerManifeste(remplacer(avant, apres), BON)).toContainEqual(expect.stringContaining(phrase));
  });

  test('signale une icône absente du disque', () => {
    expect(controlerManifeste(MANIFESTE, { ...BON, dimensions: () => null })).toContain(
      "L'icône assets/icone-32.png n'est pas un PNG du projet : lancez « npm run icones ».",
    );
  });
});
