import path from 'node:path';
import ts from 'typescript';
import { membresTropRecents } from './plancher/membres-trop-recents';

/** Excel 2021 connaît ExcelApi 1.14 : c'est aussi ce que demande le manifeste. */
const PLANCHER = 14;

function verifier(): void {
  const racine = path.join(__dirname, '..');
  const configuration = ts.readConfigFile(path.join(racine, 'tsconfig.base.json'), (chemin) => ts.sys.readFile(chemin));
  const { options } = ts.convertCompilerOptionsFromJson(
    (configuration.config as { compilerOptions: object }).compilerOptions,
    racine,
  );
  const couches = ['src/excel', 'src/commands', 'src/taskpane'].map((couche) => path.join(racine, couche));
  const entrees = couches.flatMap((couche) =>
    ts.sys.readDirectory(couche, ['.ts', '.tsx'], ['**/*.test.ts', '**/*.test.tsx']),
  );
  const programme = ts.createProgram(entrees, {
    ...options,
    types: ['office-js'],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    noEmit: true,
  });
  const sources = programme.getSourceFiles().filter(({ fileName }) => entrees.includes(path.normalize(fileName)));
  const trouves = membresTropRecents(programme, sources, PLANCHER);
  for (const { fichier, ligne, membre, demande } of trouves) {
    console.error(
      `- ${path.relative(racine, fichier)}:${ligne} emploie ${membre} (${demande}) : Excel 2021 ne le connaît pas.`,
    );
  }
  console.log(
    trouves.length === 0
      ? `Les ${sources.length} fichiers qui parlent à Excel tiennent dans ExcelApi 1.${PLANCHER}.`
      : `${trouves.length} emploi(s) au-dessus d'ExcelApi 1.${PLANCHER} : remplacez-les par un membre plus ancien.`,
  );
  process.exitCode = trouves.length === 0 ? 0 : 1;
}

verifier();
