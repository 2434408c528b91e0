import type { CasDeConformite } from '../cas';

const PROPRIETES = 'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model';
const SANS_BORNES = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded';
const OBJETS_NULS =
  'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties';
const OBJETS_SUIVIS = 'https://learn.microsoft.com/office/dev/add-ins/excel/performance#untrack-unneeded-proxy-objects';
const ERREURS = 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';

/** Le code d'une erreur d'Office.js, et le membre où elle est née. */
async function echec(geste: () => unknown): Promise<unknown> {
  try {
    await geste();
    return 'aucune erreur';
  } catch (erreur) {
    if (typeof erreur !== 'object' || erreur === null || !('code' in erreur) || !('debugInfo' in erreur)) throw erreur;
    const { errorLocation }: { errorLocation?: unknown } = Object(erreur.debugInfo) as object;
    return [erreur.code, errorLocation];
  }
}

/** Appelle une méthode avec ce que le compilateur refuserait, pour voir ce qu'Excel en dit. */
function appelerSansGenre(objet: object, methode: string, argument: unknown): void {
  const appelee: unknown = Reflect.get(objet, methode);
  if (typeof appelee !== 'function') throw new Error(`Aucune méthode ${methode}.`);
  Reflect.apply(appelee, objet, [argument]);
}

/** Ce que tiennent le contexte et les lots, quel que soit l'objet. */
export const CAS_CONTEXTES_ET_LOTS: readonly CasDeConformite[] = [
  {
    nom: 'Une erreur dit son code et le membre où elle est née',
    source: 'https://github.com/OfficeDev/office-js/issues/1561',
    executer: (context, feuille) =>
      echec(async () => {
        feuille.getRange('A0').load('values');
        await context.sync();
      }),
    attendu: ['InvalidArgument', 'Worksheet.getRange'],
  },
  {
    nom: "Une propriété qu'on n'a pas chargée ne se lit pas",
    source: ERREURS,
    executer: async (context, feuille) => {
      const plage = feuille.getRange('A1');
      await context.sync();
      return echec(() => plage.values);
    },
    attendu: ['PropertyNotLoaded', 'Range.values'],
  },
  {
    nom: "Le résultat d'une méthode ne se lit qu'après sync",
    source: PROPRIETES,
    executer: async (context) => {
      const nombre = context.workbook.worksheets.getCount();
      const avant = await echec(() => nombre.value);
      await context.sync();
      return [avant, nombre.value > 1];
    },
    attendu: [['ValueNotLoaded', 'clientResult.value'], true],
  },
  {
    nom: "sync rend ce qu'on lui confie",
    source: 'https://learn.microsoft.com/javascript/api/office/officeextension.clientrequestcontext',
    executer: (context) => context.sync('témoin'),
    attendu: 'témoin',
  },
  {
    nom: 'toJSON ne rend que ce qui est chargé',
    source: PROPRIETES,
    executer: async (context, feuille) => {
      const plage = feuille.getRange('B2').load('address, format/fill/color');
      await context.sync();
      return plage.toJSON();
    },
    attendu: { address: 'Conformité!B2', format: { fill: { color: '#FFFFFF' } } },
  },
  {
    nom: "set pose plusieurs propriétés d'un coup, voisins compris, et refuse celles qui se lisent seulement",
    source: PROPRIETES,
    executer: async (context, feuille) => {
      const plage = feuille.getRange('A1');
      plage.set({ values: [['posé']], format: { font: { bold: true } } });
      plage.load('values, format/font/bold');
      await context.sync();
      // L'objet est typé `object` pour que le refus vienne d'Office.js et non du compilateur.
      const lectureSeule: object = { address: 'A2' };
      return [
        plage.values,
        plage.format.font.bold,
        await echec(() => {
          plage.set(lectureSeule);
        }),
      ];
    },
    attendu: [[['posé']], true, ['InvalidArgument', 'Range.set']],
  },
  {
    nom: "Une plage qu'on cesse de suivre ne se lit plus après sync",
    source: OBJETS_SUIVIS,
    executer: async (context, feuille) => {
      const plage = feuille.getRange('A1').load('values');
      await context.sync();
      plage.untrack();
      await context.sync();
      const issue = await echec(async () => {
        plage.load('values');
        await context.sync();
      });
      return issue === 'aucune erreur' ? 'lue' : 'refusée';
    },
    attendu: 'refusée',
  },
  {
    nom: "Appeler une méthode d'un objet nul ne fait rien, et ce qui en vient est nul aussi",
    source: OBJETS_NULS,
    executer: async (context) => {
      const absente = context.workbook.worksheets.getItemOrNullObject("Cette feuille n'existe pas");
      absente.delete();
      const plage = absente.getRange('A1').load('values');
      await context.sync();
      return [absente.isNullObject, plage.isNullObject];
    },
    attendu: [true, true],
  },
  {
    nom: "Une colonne entière a une adresse et un nombre de cellules, mais pas de valeurs ; la feuille en a trop pour qu'on les compte",
    source: SANS_BORNES,
    executer: async (context, feuille) => {
      const colonne = feuille.getRange('C:C').load('address, cellCount, values, formulas, text');
      const tout = feuille.getRange().load('cellCount');
      await context.sync();
      const { address, cellCount, values, formulas, text } = colonne;
      return [address, cellCount, values, formulas, text, tout.cellCount];
    },
    attendu: ['Conformité!C:C', 1_048_576, null, null, null, -1],
  },
  {
    nom: 'Une collection se charge en partie, et chaque élément reste le sien',
    source: PROPRIETES,
    executer: async (context, feuille) => {
      feuille.getRange('A1:A4').values = [['Titre'], ['un'], ['deux'], ['trois']];
      const { rows } = feuille.tables.add('A1:A4', true);
      rows.load({ $top: 1, $skip: 1, values: true });
      await context.sync();
      const plages = rows.items.map((ligne) => ligne.getRange().load('address'));
      await context.sync();
      return [rows.items.map(({ values }) => values), plages.map(({ address }) => address)];
    },
    attendu: [[[['deux']]], ['Conformité!A3']],
  },
  {
    nom: 'Une propriété personnalisée trouvée dans la liste se supprime au lot suivant',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#access-document-properties',
    executer: async (context) => {
      const { custom } = context.workbook.properties;
      custom.deleteAll();
      custom.add('Première', 1);
      custom.add('Seconde', 2);
      custom.load('items/key');
      await context.sync();
      custom.items[1]?.delete();
      await context.sync();
      const reste = custom.load('items/key');
      await context.sync();
      custom.deleteAll();
      await context.sync();
      return reste.items.map(({ key }) => key);
    },
    attendu: ['Première'],
  },
  {
    nom: "Un argument facultatif d'un autre genre est refusé, pas ignoré",
    source: ERREURS,
    executer: async (context, feuille) => {
      const refus: unknown[] = [];
      for (const [objet, methode] of [
        [feuille, 'getUsedRange'],
        [feuille, 'getNextOrNullObject'],
        [feuille.getRange('A1:B2'), 'merge'],
      ] as const)
        refus.push(
          await echec(() => {
            appelerSansGenre(objet, methode, 'oui');
            return context.sync();
          }),
        );
      return refus;
    },
    attendu: [
      ['InvalidArgument', 'Worksheet.getUsedRange'],
      ['InvalidArgument', 'Worksheet.getNextOrNullObject'],
      ['InvalidArgument', 'Range.merge'],
    ],
  },
  {
    nom: "Une feuille qui change de nom reste celle de l'objet qui la tient",
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-id-member',
    executer: async (context, feuille) => {
      feuille.name = 'Autre nom';
      await context.sync();
      feuille.getRange('A1').values = [[7]];
      feuille.name = 'Conformité';
      const plage = feuille.getRange('A1').load('address, values');
      await context.sync();
      return [plage.address, plage.values];
    },
    attendu: ['Conformité!A1', [[7]]],
  },
];
