import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { declarationsExcel } from './declarations';

/** Le niveau d'ExcelApi de chaque membre de chaque classe, tel que `niveaux.json` le garde. */
export function releverNiveaux(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...declarationsExcel()].map(([classe, membres]) => [
      classe,
      Object.fromEntries(membres.map(({ nom, niveau }) => [nom, niveau])),
    ]),
  );
}

/** À mettre en forme ensuite, comme tout le projet. */
if (process.argv[1]?.endsWith('generer-niveaux.ts') === true) {
  writeFileSync(
    path.join(path.dirname(process.argv[1]), 'niveaux.json'),
    `${JSON.stringify(releverNiveaux(), null, 2)}\n`,
  );
}
