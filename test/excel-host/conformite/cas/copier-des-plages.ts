import type { CasDeConformite } from '../cas';

const COPIE = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste';
const EXEMPLE = 'https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/42-range/range-copyfrom.yaml';
const AIRES =
  'https://learn.microsoft.com/javascript/api/excel/excel.rangeareas#excel-excel-rangeareas-copyfrom-member(1)';

/** A1:E1 : 3, 5, 7, rien, et leur somme. */
function poser(feuille: Excel.Worksheet): void {
  feuille.getRange('A1:D1').values = [[3, 5, 7, '']];
  feuille.getRange('E1').formulas = [['=SUM(A1:D1)']];
}

/** Pose les nombres, copie, et rend les formules (ou les valeurs) de la plage donnée. */
const copier =
  (adresse: string, agir: (feuille: Excel.Worksheet) => void): CasDeConformite['executer'] =>
  async (context, feuille) => {
    poser(feuille);
    agir(feuille);
    const plage = feuille.getRange(adresse).load('formulas');
    await context.sync();
    return plage.formulas;
  };

/** Copier, transposer, lier, copier plusieurs plages à la fois. */
export const CAS_COPIES: readonly CasDeConformite[] = [
  {
    nom: 'Copier les valeurs d’une formule écrite dans le même lot colle son résultat',
    source: EXEMPLE,
    executer: copier('G3', (feuille) => {
      feuille.getRange('G3').copyFrom('E1', 'Values');
    }),
    attendu: [[15]],
  },
  {
    nom: 'Transposer échange lignes et colonnes, références relatives comprises',
    source: EXEMPLE,
    executer: copier('G7:G11', (feuille) => {
      feuille.getRange('G7').copyFrom('A1:E1', 'All', false, true);
    }),
    attendu: [[3], [5], [7], [''], ['=SUM(G7:G10)']],
  },
  {
    nom: 'Coller des liens écrit une formule vers chaque cellule',
    source: COPIE,
    executer: copier('G2:H2', (feuille) => {
      feuille.getRange('G2').copyFrom('A1:B1', 'Link');
    }),
    attendu: [['=A1', '=B1']],
  },
  {
    nom: 'Sauter les vides laisse ce qui était sous une cellule vide',
    source: EXEMPLE,
    executer: copier('G6:J6', (feuille) => {
      feuille.getRange('G6:J6').values = [['a', 'b', 'c', 'd']];
      feuille.getRange('G6').copyFrom('A1:D1', 'All', true, false);
    }),
    attendu: [[3, 5, 7, 'd']],
  },
  {
    nom: 'Deux aires qui font un rectangle troué se resserrent en les copiant',
    source: AIRES,
    executer: async (context, feuille) => {
      feuille.getRange('A1:B3').values = [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      feuille.getRange('D1').copyFrom(feuille.getRanges('A1:B1,A3:B3'));
      const plage = feuille.getRange('D1:E3').load('values');
      await context.sync();
      return plage.values;
    },
    attendu: [
      ['a', 1],
      ['c', 3],
      ['', ''],
    ],
  },
  {
    nom: 'Deux aires qui ne font pas un rectangle troué ne se copient pas ensemble',
    source: AIRES,
    executer: async (context, feuille) => {
      feuille.getRange('D1').copyFrom(feuille.getRanges('A1:B1,A3:C3'));
      await context.sync();
      return 'copié';
    },
    attendu: 'erreur InvalidArgument',
  },
  {
    nom: 'Copier dans plusieurs aires colle dans chacune',
    source: AIRES,
    executer: copier('G1:G3', (feuille) => {
      feuille.getRanges('G1,G3').copyFrom('A1');
    }),
    attendu: [[3], [''], [3]],
  },
];
