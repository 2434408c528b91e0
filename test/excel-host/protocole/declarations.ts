import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import ts from 'typescript';

/** Un membre d'une classe d'Excel dans les déclarations publiées. */
export interface MembreDocumente {
  readonly nom: string;
  /** `1.14` pour ExcelApi 1.14 ; en toutes lettres pour un autre ensemble, qu'aucun hôte plafonné n'offre. */
  readonly niveau: string;
  readonly genre: 'methode' | 'modifiable' | 'lecture seule';
}

/** Ce que chaque client ajoute à toutes ses classes, sans rien demander à l'hôte. */
const DU_CLIENT = new Set(['context', 'load', 'set', 'toJSON']);
let lues: ReadonlyMap<string, readonly MembreDocumente[]> | null = null;

/** Les classes de l'espace `Excel` de `@types/office-js`, et leurs membres ; une méthode surchargée a son plus bas niveau. */
export function declarationsExcel(): ReadonlyMap<string, readonly MembreDocumente[]> {
  return (lues ??= lire());
}

function lire(): Map<string, MembreDocumente[]> {
  const chemin = createRequire(path.join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(chemin, readFileSync(chemin, 'utf8'), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, MembreDocumente[]>();
  source.forEachChild((noeud) => {
    if (!ts.isModuleDeclaration(noeud) || noeud.name.text !== 'Excel') return;
    if (noeud.body === undefined || !ts.isModuleBlock(noeud.body)) return;
    for (const declaration of noeud.body.statements)
      if (ts.isClassDeclaration(declaration) && declaration.name !== undefined)
        classes.set(declaration.name.text, [
          ...(classes.get(declaration.name.text) ?? []),
          ...membresDe(declaration, source),
        ]);
  });
  return classes;
}

function membresDe(classe: ts.ClassDeclaration, source: ts.SourceFile): MembreDocumente[] {
  const parDefaut = exigence(classe, source) ?? '1.1';
  const membres = new Map<string, MembreDocumente>();
  for (const membre of classe.members) {
    const nom = membre.name !== undefined && ts.isIdentifier(membre.name) ? membre.name.text : null;
    if (nom === null || DU_CLIENT.has(nom)) continue;
    const niveau = exigence(membre, source) ?? parDefaut;
    const connu = membres.get(nom)?.niveau;
    if (connu !== undefined && Number(niveau.split('.')[1]) >= Number(connu.split('.')[1])) continue;
    membres.set(nom, { nom, niveau, genre: genreDe(membre) });
  }
  return [...membres.values()];
}

function genreDe(membre: ts.ClassElement): MembreDocumente['genre'] {
  if (!ts.isPropertyDeclaration(membre)) return 'methode';
  const seule = membre.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) === true;
  return seule ? 'lecture seule' : 'modifiable';
}

function exigence(noeud: ts.Node, source: ts.SourceFile): string | null {
  const commentaires = (ts.getLeadingCommentRanges(source.text, noeud.pos) ?? [])
    .map((plage) => source.text.slice(plage.pos, plage.end))
    .join('\n');
  const trouve = /\[Api set: (\w+) ([\d.]+)/.exec(commentaires);
  if (trouve === null) return null;
  return trouve[1] === 'ExcelApi' ? (trouve[2] ?? null) : `${trouve[1]} ${trouve[2]}`;
}
