import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import ts from 'typescript';

/**
 * Relève dans les déclarations publiées (`@types/office-js`) le niveau d'ExcelApi de chaque membre de chaque classe.
 * Une exigence autre qu'ExcelApi est gardée en toutes lettres : aucun hôte plafonné ne l'offre.
 */
export function releverNiveaux(): Record<string, Record<string, string>> {
  const chemin = createRequire(path.join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(chemin, readFileSync(chemin, 'utf8'), ts.ScriptTarget.Latest, true);
  const niveaux: Record<string, Record<string, string>> = {};
  source.forEachChild((noeud) => {
    if (
      ts.isModuleDeclaration(noeud) &&
      noeud.name.text === 'Excel' &&
      noeud.body !== undefined &&
      ts.isModuleBlock(noeud.body)
    ) {
      for (const declaration of noeud.body.statements) {
        if (ts.isClassDeclaration(declaration) && declaration.name !== undefined) {
          niveaux[declaration.name.text] = { ...niveaux[declaration.name.text], ...membresDe(declaration, source) };
        }
      }
    }
  });
  return niveaux;
}

function membresDe(classe: ts.ClassDeclaration, source: ts.SourceFile): Record<string, string> {
  const parDefaut = exigence(classe, source) ?? '1.1';
  const membres: Record<string, string> = {};
  for (const membre of classe.members) {
    const nom = membre.name !== undefined && ts.isIdentifier(membre.name) ? membre.name.text : null;
    if (nom === null || ['context', 'load', 'set', 'toJSON'].includes(nom)) continue;
    const niveau = exigence(membre, source) ?? parDefaut;
    const connu = membres[nom];
    membres[nom] = connu === undefined || Number(niveau.split('.')[1]) < Number(connu.split('.')[1]) ? niveau : connu;
  }
  return membres;
}

function exigence(noeud: ts.Node, source: ts.SourceFile): string | null {
  const commentaires = (ts.getLeadingCommentRanges(source.text, noeud.pos) ?? [])
    .map((plage) => source.text.slice(plage.pos, plage.end))
    .join('\n');
  const trouve = /\[Api set: (\w+) ([\d.]+)/.exec(commentaires);
  if (trouve === null) return null;
  return trouve[1] === 'ExcelApi' ? (trouve[2] ?? null) : `${trouve[1]} ${trouve[2]}`;
}

/** À mettre en forme ensuite, comme tout le projet. */
if (process.argv[1]?.endsWith('generer-niveaux.ts') === true) {
  writeFileSync(
    path.join(path.dirname(process.argv[1]), 'niveaux.json'),
    `${JSON.stringify(releverNiveaux(), null, 2)}\n`,
  );
}
