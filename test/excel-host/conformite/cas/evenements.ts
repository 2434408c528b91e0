import type { CasDeConformite } from '../cas';
import { recevoir } from './recevoir-evenements';

const CHANGE = 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs';
const DETAIL = 'https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail';
const GUIDE = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events';

const change = ({ address, changeType, source, triggerSource }: Excel.WorksheetChangedEventArgs): unknown => ({
  address,
  changeType,
  source,
  triggerSource,
});

/** Une écriture, vue par `onChanged` de la feuille. */
const changeDe =
  (geste: (feuille: Excel.Worksheet) => void, lire: (recu: Excel.WorksheetChangedEventArgs) => unknown = change) =>
  (context: Excel.RequestContext, feuille: Excel.Worksheet): Promise<unknown> =>
    recevoir(
      context,
      feuille.onChanged,
      () => {
        geste(feuille);
      },
      lire,
    );

const edition = (address: string, changeType = 'RangeEdited'): unknown[] => [
  { address, changeType, source: 'Local', triggerSource: 'ThisLocalAddin' },
];

/** Ce que dit `onChanged`, quand il vient et quand il se tait. */
export const CAS_EVENEMENTS: readonly CasDeConformite[] = [
  {
    nom: 'onChanged annonce la plage écrite, une fois, et que ce complément en est la source',
    source: CHANGE,
    executer: changeDe((feuille) => {
      feuille.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
    }),
    attendu: edition('B2:C3'),
  },
  {
    nom: "onChanged d'une seule cellule détaille la valeur d'avant et celle d'après",
    source: DETAIL,
    executer: async (context, feuille) => {
      feuille.getRange('A1').values = [['avant']];
      await context.sync();
      return recevoir(
        context,
        feuille.onChanged,
        () => {
          feuille.getRange('A1').values = [[12]];
        },
        ({ details }): unknown[] => [
          details.valueBefore as unknown,
          details.valueAfter as unknown,
          details.valueTypeBefore,
          details.valueTypeAfter,
        ],
      );
    },
    attendu: [['avant', 12, 'String', 'Double']],
  },
  {
    nom: 'onChanged de plusieurs cellules ne détaille rien',
    source: DETAIL,
    executer: changeDe(
      (feuille) => {
        feuille.getRange('A1:A2').values = [[1], [2]];
      },
      (recu) => 'details' in recu && Boolean(recu.details),
    ),
    attendu: [false],
  },
  {
    nom: 'onChanged dit RowInserted et RowDeleted pour des lignes entières',
    source: CHANGE,
    executer: async (context, feuille) =>
      recevoir(
        context,
        feuille.onChanged,
        () => {
          feuille.getRange('3:4').insert('Down');
          feuille.getRange('3:3').delete('Up');
        },
        ({ address, changeType }) => [address, changeType],
        2,
      ),
    attendu: [
      ['3:4', 'RowInserted'],
      ['3:3', 'RowDeleted'],
    ],
  },
  {
    nom: 'onChanged dit ColumnInserted pour des colonnes entières',
    source: CHANGE,
    executer: changeDe((feuille) => {
      feuille.getRange('B:C').insert('Right');
    }),
    attendu: edition('B:C', 'ColumnInserted'),
  },
  {
    nom: 'onChanged dit CellInserted et le sens du glissement pour des cellules',
    source: CHANGE,
    executer: changeDe(
      (feuille) => {
        feuille.getRange('B2:C3').insert('Down');
      },
      ({ address, changeType, changeDirectionState }) => [
        address,
        changeType,
        changeDirectionState.insertShiftDirection,
      ],
    ),
    attendu: [['B2:C3', 'CellInserted', 'Down']],
  },
  {
    nom: "onChanged ne dit rien d'une cellule qui n'a changé que par le calcul",
    source: CHANGE,
    executer: async (context, feuille) => {
      feuille.getRange('A1:B1').formulas = [[1, '=A1*2']];
      await context.sync();
      return recevoir(
        context,
        feuille.onChanged,
        () => {
          feuille.getRange('A1').values = [[5]];
        },
        ({ address }) => address,
      );
    },
    attendu: ['A1'],
  },
  {
    nom: 'event.getRange rend la plage changée, encore juste après une insertion au-dessus',
    source: CHANGE,
    executer: async (context, feuille) =>
      recevoir(
        context,
        feuille.onChanged,
        () => {
          feuille.getRange('C5').values = [['ici']];
        },
        async (recu) => {
          feuille.getRange('1:1').insert('Down');
          const plage = recu.getRange(context).load('values,address');
          await context.sync();
          return [plage.address.split('!')[1], plage.values[0]?.[0] as unknown];
        },
      ).then(([premiere]) => premiere),
    attendu: ['C6', 'ici'],
  },
  {
    nom: 'enableEvents à faux tait les événements du complément',
    source: GUIDE,
    executer: async (context, feuille) => {
      context.runtime.enableEvents = false;
      const recus = await recevoir(
        context,
        feuille.onChanged,
        () => {
          feuille.getRange('A1').values = [[1]];
        },
        ({ address }) => address,
        0,
      );
      context.runtime.enableEvents = true;
      const { runtime } = context;
      runtime.load('enableEvents');
      await context.sync();
      return [recus, runtime.enableEvents];
    },
    attendu: [[], true],
  },
  {
    nom: 'Un gestionnaire ôté ne reçoit plus rien',
    source: GUIDE,
    executer: async (context, feuille) => {
      const recus = await recevoir(
        context,
        feuille.onChanged,
        () => {
          feuille.getRange('A1').values = [[1]];
        },
        ({ address }) => address,
      );
      feuille.getRange('A2').values = [[1]];
      await context.sync();
      return recus;
    },
    attendu: ['A1'],
  },
];
