import niveaux from './niveaux.json';

const NIVEAUX: Readonly<Record<string, Readonly<Record<string, string>>>> = niveaux;

/**
 * Le niveau d'ExcelApi d'un membre selon la documentation : `14` pour ExcelApi 1.14, l'infini pour un membre d'un autre ensemble
 * (ExcelApiOnline…), `null` s'il n'existe pas. Les membres internes (`_KeepReference`…) ont toujours existé.
 */
export function niveauDe(classe: string, membre: string): number | null {
  if (membre.startsWith('_')) return 1;
  const niveau = NIVEAUX[classe]?.[membre];
  if (niveau === undefined) return null;
  return niveau.includes(' ') ? Infinity : Number(niveau.split('.')[1]);
}
