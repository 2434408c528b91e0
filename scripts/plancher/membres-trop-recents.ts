import ts from 'typescript';
import { cheminsCharges } from './chemins-charges';
import { commentaireDe, lireVersionApi } from './lire-version-api';

/** Un membre d'Excel plus récent que le plancher : où il est employé et ce qu'il demande. */
export interface MembreTropRecent {
  readonly fichier: string;
  readonly ligne: number;
  readonly membre: string;
  readonly demande: string;
}

/**
 * Les membres d'`Excel.*` employés dans `fichiers` qui n'existent pas encore dans ExcelApi 1.`plancher`.
 *
 * Regarde les accès (`range.values`), les propriétés d'objets typés (`range.set({ … })`, `load({ … })`) et les chemins
 * écrits en texte dans `load('format/fill/color')`. @types/office-js décrit des versions bien plus récentes :
 * sans ce contrôle, rien n'arrête un appel qu'Excel 2021 ne connaît pas.
 */
export function membresTropRecents(
  programme: ts.Program,
  fichiers: readonly ts.SourceFile[],
  plancher: number,
): readonly MembreTropRecent[] {
  const types = programme.getTypeChecker();
  const trouves: MembreTropRecent[] = [];

  const noter = (symbole: ts.Symbol | undefined, noeud: ts.Node): void => {
    const demande = symbole === undefined ? null : exigence(resoudre(symbole, types), plancher);
    if (symbole === undefined || demande === null) return;
    const source = noeud.getSourceFile();
    const ligne = source.getLineAndCharacterOfPosition(noeud.getStart()).line + 1;
    trouves.push({ fichier: source.fileName, ligne, membre: nomComplet(symbole), demande });
  };

  const visiter = (noeud: ts.Node): void => {
    if (ts.isIdentifier(noeud) && !ts.isPropertyAssignment(noeud.parent))
      noter(types.getSymbolAtLocation(noeud), noeud);
    if (ts.isObjectLiteralExpression(noeud)) {
      const attendu = types.getContextualType(noeud);
      for (const propriete of noeud.properties) {
        if (propriete.name === undefined || !ts.isIdentifier(propriete.name)) continue;
        noter(attendu && types.getNonNullableType(attendu).getProperty(propriete.name.text), propriete.name);
      }
    }
    if (ts.isCallExpression(noeud)) for (const symbole of cheminsCharges(noeud, types)) noter(symbole, noeud);
    ts.forEachChild(noeud, visiter);
  };
  fichiers.forEach(visiter);
  return trouves;
}

function resoudre(symbole: ts.Symbol, types: ts.TypeChecker): ts.Symbol {
  return symbole.flags & ts.SymbolFlags.Alias ? types.getAliasedSymbol(symbole) : symbole;
}

/** Ce que demande un membre quand c'est au-dessus du plancher : il suffit d'une déclaration assez ancienne pour passer. */
function exigence(symbole: ts.Symbol, plancher: number): string | null {
  const declarations = (symbole.declarations ?? []).filter(estDansExcel);
  const versions = declarations.flatMap((declaration) => lireVersionApi(commentaireDe(declaration)) ?? []);
  const trop = versions.map((version) => {
    if ('hors' in version) return version.hors;
    return version.mineure > plancher ? `ExcelApi 1.${version.mineure}` : null;
  });
  return trop.includes(null) ? null : (trop[0] ?? null);
}

function estDansExcel(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js')) return false;
  for (let noeud: ts.Node = declaration; !ts.isSourceFile(noeud); noeud = noeud.parent) {
    if (ts.isModuleDeclaration(noeud) && noeud.name.text === 'Excel') return true;
  }
  return false;
}

function nomComplet(symbole: ts.Symbol): string {
  const parent = symbole.declarations?.[0]?.parent;
  const porteur = parent !== undefined && 'name' in parent ? (parent.name as ts.Identifier).text : '';
  return porteur === '' ? symbole.name : `${porteur}.${symbole.name}`;
}
