import ts from 'typescript';

/** Ce qu'il faut à Excel pour connaître un membre : une version d'ExcelApi, ou un ensemble hors du plancher. */
export type VersionApi = { readonly mineure: number } | { readonly hors: string };

const ETIQUETTE = /\[Api set: ([^\]]+)\]/;

/**
 * L'étiquette `[Api set: …]` d'un membre dans les types d'Office ; `null` s'il n'en porte pas.
 *
 * « ExcelApi 1.1 for get, 1.8 for set » donne la première version nommée : aucune de ces nuances ne dépasse le plancher
 * sur un membre que l'on emploie. `ExcelApiDesktop`, `ExcelApiOnline` et `BETA` n'existent dans aucun Excel 2021.
 */
export function lireVersionApi(commentaire: string): VersionApi | null {
  const etiquette = ETIQUETTE.exec(commentaire)?.[1];
  if (etiquette === undefined) return null;
  const mineure = /^ExcelApi 1\.(\d+)\b/.exec(etiquette)?.[1];
  return mineure === undefined ? { hors: etiquette } : { mineure: Number(mineure) };
}

/** Le commentaire qui précède la déclaration d'un membre, tel qu'écrit. */
export function commentaireDe(declaration: ts.Declaration): string {
  const texte = declaration.getSourceFile().text;
  const porteur = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return (ts.getLeadingCommentRanges(texte, porteur.getFullStart()) ?? [])
    .map(({ pos, end }) => texte.slice(pos, end))
    .join('\n');
}
