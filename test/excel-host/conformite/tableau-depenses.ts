const DEPENSES = [
  ['Date', 'Marchand', 'Montant'],
  [46000, 'Poste', 12],
  [46001, 'Gare', 30],
  [46002, 'poste', 5],
];

/** Un tableau « Depenses » en B2:D5 de Feuil1. */
export function poserDepenses(context: Excel.RequestContext): { feuille: Excel.Worksheet; tableau: Excel.Table } {
  const feuille = context.workbook.worksheets.getItem('Feuil1');
  feuille.getRange('B2:D5').values = DEPENSES;
  const tableau = feuille.tables.add('B2:D5', true);
  tableau.name = 'Depenses';
  return { feuille, tableau };
}
