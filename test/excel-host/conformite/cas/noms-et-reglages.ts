import type { CasDeConformite } from '../cas';

const NOMS = 'https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection';
const NOM = 'https://learn.microsoft.com/javascript/api/excel/excel.nameditem';
const REGLES = 'https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1';
const REGLAGES = 'https://learn.microsoft.com/javascript/api/excel/excel.settingcollection';
const XML = 'https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection';
const PROPRIETES = 'https://learn.microsoft.com/javascript/api/excel/excel.documentproperties';

const nommer =
  (nom: string): CasDeConformite['executer'] =>
  async (context, feuille) => {
    feuille.names.add(nom, feuille.getRange('A1'));
    await context.sync();
    return 'accepté';
  };

/** Les noms définis, les réglages, les parties XML et les propriétés du document. */
export const CAS_NOMS_ET_REGLAGES: readonly CasDeConformite[] = [
  ...['_début', 'Taux.TVA', '\\x', 'Été'].map((nom) => ({
    nom: `Le nom défini « ${nom} » est accepté`,
    source: REGLES,
    executer: nommer(nom),
    attendu: 'accepté',
  })),
  ...['1er', 'deux mots', 'A1', 'TVA2026', 'R1C1', 'R', 'c', 'a-b', 'x'.repeat(256)].map((nom) => ({
    nom: `Le nom défini « ${nom.slice(0, 12)} » est refusé`,
    source: REGLES,
    executer: nommer(nom),
    attendu: 'erreur InvalidArgument',
  })),
  {
    nom: "Un nom de feuille dit sa portée, son genre, sa formule et sa plage, et l'objet garde sa feuille",
    source: NOM,
    executer: async (context, feuille) => {
      feuille.load('name');
      await context.sync();
      const nom = feuille.names.add('Zone', feuille.getRange('B2:C3'), 'essai').load();
      const plage = nom.getRange().load('address');
      nom.worksheet.load('name');
      await context.sync();
      const adresse: string = plage.address;
      const formule: unknown = nom.formula;
      return [
        nom.scope,
        nom.type,
        nom.comment,
        nom.visible,
        String(formule).split('!')[1],
        adresse.split('!')[1],
        nom.worksheet.name === feuille.name,
      ];
    },
    attendu: ['Worksheet', 'Range', 'essai', true, '$B$2:$C$3', 'B2:C3', true],
  },
  {
    nom: 'Un nom de formule rend sa valeur, change de formule, et sa plage est un objet nul',
    source: NOM,
    executer: async (context, feuille) => {
      const nom = feuille.names.add('Calcul', '=1+1').load('value,type');
      const plage = nom.getRangeOrNullObject().load('address');
      await context.sync();
      const premiere = nom.value as unknown;
      nom.formula = '=10*2';
      nom.load('value,formula');
      await context.sync();
      return [premiere, plage.isNullObject, nom.value as unknown, nom.formula as unknown];
    },
    attendu: [2, true, 20, '=10*2'],
  },
  {
    nom: 'Une formule qui cite un nom supprimé rend #NAME?, et celles qui en dépendent aussi',
    source: REGLES,
    executer: async (context, feuille) => {
      feuille.getRange('A1').values = [[5]];
      const nom = feuille.names.add('Taux', feuille.getRange('A1'));
      const plage = feuille.getRange('B1:B3');
      plage.formulas = [['=Taux*2'], ['=B1+1'], ['=IFERROR(B2,"sans")']];
      plage.load('values');
      await context.sync();
      const avant = plage.values.flat() as unknown[];
      nom.delete();
      plage.load('values');
      await context.sync();
      const sans = plage.values.flat() as unknown[];
      feuille.names.add('Taux', feuille.getRange('A1'));
      plage.load('values');
      await context.sync();
      return [avant, sans, plage.values.flat() as unknown[]];
    },
    attendu: [
      [10, 11, 11],
      ['#NAME?', '#NAME?', 'sans'],
      [10, 11, 11],
    ],
  },
  {
    nom: 'Un nom supprimé est un objet nul, et getCount le sait',
    source: NOMS,
    executer: async (context, feuille) => {
      feuille.names.add('Éphémère', '=1');
      const avant = feuille.names.getCount();
      await context.sync();
      feuille.names.getItem('éphémère').delete();
      const apres = feuille.names.getCount();
      const absent = feuille.names.getItemOrNullObject('Éphémère').load('name');
      await context.sync();
      return [avant.value - apres.value, absent.isNullObject];
    },
    attendu: [1, true],
  },
  {
    nom: 'Deux noms de même portée ne peuvent pas être égaux, même de casse différente',
    source: REGLES,
    executer: async (context, feuille) => {
      feuille.names.add('Double', '=1');
      feuille.names.add('DOUBLE', '=2');
      await context.sync();
      return 'accepté';
    },
    attendu: 'erreur ItemAlreadyExists',
  },
  {
    nom: 'Un réglage garde texte, nombre, objet et date, se remplace et se supprime',
    source: REGLAGES,
    executer: async (context) => {
      const { settings } = context.workbook;
      settings.add('essai', { liste: [1, 'deux'] });
      settings.add('essai', { liste: [3], le: new Date(0) });
      const lu = settings.getItem('essai').load('value');
      await context.sync();
      const valeur = lu.value as { liste: number[]; le: Date };
      const dite = [valeur.liste[0], new Date(valeur.le).getTime()];
      lu.delete();
      const absent = settings.getItemOrNullObject('essai').load('key');
      await context.sync();
      return [...dite, absent.isNullObject];
    },
    attendu: [3, 0, true],
  },
  {
    nom: 'Une partie XML se retrouve par son espace de noms et par son identifiant',
    source: XML,
    executer: async (context) => {
      const { customXmlParts } = context.workbook;
      const xml = '<essai xmlns="urn:essai-conformite"><a>é</a></essai>';
      const partie = customXmlParts.add(xml).load('id,namespaceUri');
      await context.sync();
      const lue = customXmlParts.getByNamespace('urn:essai-conformite').getOnlyItem().getXml();
      const parId = customXmlParts.getItem(partie.id).load('id');
      await context.sync();
      const observe = [partie.namespaceUri, lue.value.includes('<a>é</a>'), parId.id === partie.id];
      partie.delete();
      const reste = customXmlParts.getByNamespace('urn:essai-conformite').getCount();
      await context.sync();
      return [...observe, reste.value];
    },
    attendu: ['urn:essai-conformite', true, true, 0],
  },
  {
    nom: 'Les propriétés du document et les personnalisées gardent leur genre',
    source: PROPRIETES,
    executer: async (context) => {
      const { properties } = context.workbook;
      properties.load('title');
      await context.sync();
      const ancien = properties.title;
      properties.title = 'Titre d’essai';
      properties.custom.add('Essai-nombre', 12);
      properties.custom.add('Essai-texte', 'douze');
      const [nombre, texte] = ['essai-nombre', 'Essai-texte'].map((cle) =>
        properties.custom.getItem(cle).load('type,value'),
      );
      properties.load('title');
      await context.sync();
      const observe = [properties.title, nombre?.type, nombre?.value as unknown, texte?.type];
      properties.title = ancien;
      nombre?.delete();
      texte?.delete();
      await context.sync();
      return observe;
    },
    attendu: ['Titre d’essai', 'Number', 12, 'String'],
  },
  {
    nom: 'La protection garde ses options',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions',
    executer: async (context, feuille) => {
      feuille.protection.protect({ allowFormatCells: true, allowEditObjects: true, selectionMode: 'Unlocked' });
      feuille.protection.load('protected,options');
      await context.sync();
      const { allowFormatCells, allowSort, allowEditObjects, selectionMode } = feuille.protection.options;
      const observe = [feuille.protection.protected, allowFormatCells, allowSort, allowEditObjects, selectionMode];
      feuille.protection.unprotect();
      await context.sync();
      return observe;
    },
    attendu: [true, true, false, true, 'Unlocked'],
  },
  {
    nom: 'Un mauvais mot de passe ne lève pas la protection, le bon si',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection',
    executer: async (context, feuille) => {
      feuille.protection.protect({}, 'secret');
      await context.sync();
      let refus = 'levée';
      try {
        feuille.protection.unprotect('autre');
        await context.sync();
      } catch {
        refus = 'refusée';
      }
      feuille.protection.unprotect('secret');
      feuille.protection.load('protected');
      await context.sync();
      return [refus, feuille.protection.protected];
    },
    attendu: ['refusée', false],
  },
];
