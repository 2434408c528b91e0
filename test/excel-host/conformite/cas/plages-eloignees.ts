import type { CasDeConformite } from '../cas';

const DOC = 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-';

/** Remplit A1:C4, puis lit ce que l'essai demande. */
const avec =
  (lire: (feuille: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>): CasDeConformite['executer'] =>
  async (context, feuille) => {
    feuille.getRange('A1:C4').values = [
      ['Nom', 'Valeur', 'Double'],
      ['a', 1, '=B2*2'],
      ['b', 2, '=B3*2'],
      ['c', 3, '=B4*2'],
    ];
    return lire(feuille, context);
  };
const adresseDe = async (plage: Excel.Range, context: Excel.RequestContext): Promise<string> => {
  plage.load('address');
  await context.sync();
  return plage.address.replace(/^.*!/u, '');
};

/** Les plages qu'on tire d'une autre, et ce qu'on fait à une plage entière. */
export const CAS_PLAGES_ELOIGNEES: readonly CasDeConformite[] = [
  {
    nom: "La région d'une cellule est le bloc que bordent des lignes et des colonnes vides",
    source: `${DOC}getsurroundingregion-member(1)`,
    executer: avec((feuille, context) => adresseDe(feuille.getRange('B2').getSurroundingRegion(), context)),
    attendu: 'A1:C4',
  },
  {
    nom: "Le bord d'une plage vers le bas est la dernière cellule pleine du bloc",
    source: `${DOC}getrangeedge-member(1)`,
    executer: avec((feuille, context) => adresseDe(feuille.getRange('B1').getRangeEdge('Down'), context)),
    attendu: 'B4',
  },
  {
    nom: 'Une plage étendue vers la droite prend le reste du bloc',
    source: `${DOC}getextendedrange-member(1)`,
    executer: avec((feuille, context) => adresseDe(feuille.getRange('A2').getExtendedRange('Right'), context)),
    attendu: 'A2:C2',
  },
  {
    nom: 'Deux lignes au-dessus et une colonne après gardent la taille de la plage',
    source: `${DOC}getrowsabove-member(1)`,
    executer: avec(async (feuille, context) => [
      await adresseDe(feuille.getRange('B3:C3').getRowsAbove(2), context),
      await adresseDe(feuille.getRange('B3:C3').getColumnsAfter(1), context),
    ]),
    attendu: ['B1:C2', 'D3'],
  },
  {
    nom: 'Deux nombres recopiés vers le bas continuent leur suite, une formule suit',
    source: `${DOC}autofill-member(1)`,
    executer: avec(async (feuille, context) => {
      feuille.getRange('B2:C4').autoFill('B2:C6', 'FillDefault');
      const plage = feuille.getRange('B5:C6').load('formulas');
      await context.sync();
      return plage.formulas;
    }),
    attendu: [
      [4, '=B5*2'],
      [5, '=B6*2'],
    ],
  },
  {
    nom: 'Des cellules déplacées emmènent les formules qui les lisent',
    source: `${DOC}moveto-member(1)`,
    executer: avec(async (feuille, context) => {
      feuille.getRange('B2').moveTo('E9');
      const [formule, depart] = [feuille.getRange('C2').load('formulas,values'), feuille.getRange('B2').load('values')];
      await context.sync();
      return [formule.formulas, formule.values, depart.values];
    }),
    attendu: [[['=E9*2']], [[2]], [['']]],
  },
  {
    nom: 'Remplacer rend le nombre de remplacements',
    source: `${DOC}replaceall-member(1)`,
    executer: avec(async (feuille, context) => {
      const nombre = feuille.getRange('A1:A4').replaceAll('a', 'zz', { completeMatch: true, matchCase: true });
      const cellule = feuille.getRange('A2').load('values');
      await context.sync();
      return [nombre.value, cellule.values];
    }),
    attendu: [1, [['zz']]],
  },
  {
    nom: 'Les formules se lisent et se posent aussi en R1C1',
    source: `${DOC}formulasr1c1-member`,
    executer: avec(async (feuille, context) => {
      feuille.getRange('D2').formulasR1C1 = [['=R2C2+RC[-1]']];
      const [lue, posee] = [feuille.getRange('C3').load('formulasR1C1'), feuille.getRange('D2').load('formulas')];
      await context.sync();
      return [lue.formulasR1C1, posee.formulas];
    }),
    attendu: [[['=RC[-1]*2']], [['=$B$2+C2']]],
  },
  {
    nom: "Un lien se pose avec son texte, suit les lignes insérées, et s'ôte en gardant le texte",
    source: `${DOC}hyperlink-member`,
    executer: avec(async (feuille, context) => {
      feuille.getRange('A2').hyperlink = {
        address: 'https://www.service-public.fr/',
        screenTip: 'Ouvrir',
        textToDisplay: 'Service public',
      };
      feuille.getRange('1:1').insert('Down');
      const suivi = feuille.getRange('A3').load('hyperlink,values');
      await context.sync();
      feuille.getRange('A3').clear('Hyperlinks');
      const apres = feuille.getRange('A3').load('hyperlink,values');
      await context.sync();
      return [suivi.hyperlink.address, suivi.hyperlink.screenTip, suivi.values, apres.hyperlink, apres.values];
    }),
    attendu: ['https://www.service-public.fr/', 'Ouvrir', [['Service public']], null, [['Service public']]],
  },
  {
    nom: 'Les propriétés se posent et se lisent cellule par cellule',
    source: `${DOC}setcellproperties-member(1)`,
    executer: avec(async (feuille, context) => {
      feuille
        .getRange('A1:B1')
        .setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
      const lues = feuille
        .getRange('A1:B1')
        .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return lues.value;
    }),
    attendu: [
      [
        { format: { fill: { color: '#FF0000' }, font: { bold: false } } },
        { format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
      ],
    ],
  },
];
