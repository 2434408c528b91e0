import path from 'node:path';
import ts from 'typescript';
import { membresTropRecents } from './membres-trop-recents';

const RACINE = path.join(__dirname, '../..');
const EXTRAIT = path.join(RACINE, 'src/excel/extrait.ts');

const LUES = new Map<string, ts.SourceFile | undefined>();

/** Compile un extrait qui n'existe que dans l'essai, contre les vrais types d'Office. */
const controler = (corps: string): string[] => {
  const options: ts.CompilerOptions = {
    types: ['office-js'],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    noEmit: true,
    strict: true,
  };
  const hote = ts.createCompilerHost(options);
  const lire = hote.getSourceFile.bind(hote);
  const texte = `async function essai(context: Excel.RequestContext, range: Excel.Range) {\n${corps}\n}`;
  hote.getSourceFile = (nom, version) => {
    if (nom === EXTRAIT) return ts.createSourceFile(nom, texte, ts.ScriptTarget.ES2022, true);
    if (!LUES.has(nom)) LUES.set(nom, lire(nom, version));
    return LUES.get(nom);
  };
  hote.getCurrentDirectory = () => RACINE;
  const programme = ts.createProgram([EXTRAIT], options, hote);
  const source = programme.getSourceFile(EXTRAIT);
  if (source === undefined) throw new Error("L'extrait n'est pas lu.");
  return membresTropRecents(programme, [source], 14).map(
    ({ membre, demande, ligne }) => `${ligne} ${membre} : ${demande}`,
  );
};

describe('membresTropRecents', () => {
  test('laisse passer ce que connaît Excel 2021', () => {
    expect(
      controler(`
        range.load('values,format/fill/color');
        context.workbook.worksheets.load('items/name');
        await context.sync();
        range.values = [[1]];
        range.set({ numberFormat: [['0']] });
        context.workbook.worksheets.getItemOrNullObject('A').tables.getItem('T').resize(range);
      `),
    ).toEqual([]);
  });

  test("voit l'appel direct d'un membre trop récent", () => {
    expect(controler('range.valuesAsJson;')).toEqual(['2 Range.valuesAsJson : ExcelApi 1.16']);
  });

  test('voit le membre nommé en texte dans load, même après une collection', () => {
    expect(controler("range.load('address, valuesAsJson');")).toEqual(['2 Range.valuesAsJson : ExcelApi 1.16']);
    expect(
      controler("context.workbook.tables.getItem('T').columns.load(['items/name', 'items/valuesAsJson']);"),
    ).toEqual(['2 TableColumn.valuesAsJson : ExcelApi 1.16']);
  });

  test("voit la propriété d'un objet passé à set ou à load", () => {
    expect(controler('range.load({ valuesAsJson: true });')).toEqual([
      expect.stringContaining('valuesAsJson : ExcelApi 1.16'),
    ]);
  });

  test("refuse ce qui n'existe que sur le web ou dans une version d'essai", () => {
    expect(controler('context.workbook.application.enterEditingMode();')).toEqual([
      '2 Application.enterEditingMode : ExcelApiDesktop 1.1',
    ]);
  });
});
