import type { Hote } from '../protocole/hote';

/** Les ensembles de l'API commune que l'hôte tient ; un ensemble absent n'est pas pris en charge. */
const COMMUNS = {
  AddInCommands: '1.1',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  MatrixCoercion: '1.1',
  Selection: '1.1',
  Settings: '1.1',
  TextCoercion: '1.1',
} as const;

/** Ce que rend `Office.context.requirements` : chaque ensemble et sa plus haute version. */
export function ensemblesDe({ reglages }: Hote): Readonly<Record<string, string>> {
  return { ExcelApi: `1.${reglages.niveauApi}`, ...COMMUNS };
}

/** `isSetSupported`, pour le client sans fenêtre qui n'a pas de `Office.context`. */
export function estPrisEnCharge(hote: Hote, nom: string, version = '1.1'): boolean {
  const tenue = Object.entries(ensemblesDe(hote)).find(([ensemble]) => ensemble.toLowerCase() === nom.toLowerCase());
  if (tenue === undefined) return false;
  const [[majeure = 0, mineure = 0], [majeureVoulue = 0, mineureVoulue = 0]] = [nombres(tenue[1]), nombres(version)];
  return majeure > majeureVoulue || (majeure === majeureVoulue && mineure >= mineureVoulue);
}

function nombres(version: string): number[] {
  return version.split('.').map(Number);
}
