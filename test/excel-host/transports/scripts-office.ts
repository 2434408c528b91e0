import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { Script } from 'node:vm';

const NOMS = ['office.debug.js', 'excel-web-16.00.debug.js', path.join('fr-fr', 'office_strings.debug.js')];
let compiles: readonly Script[] | null = null;

/** Les scripts du client office.js, compilés une fois pour tous les clients du processus. */
export function scriptsOffice(): readonly Script[] {
  return (compiles ??= compiler());
}

function compiler(): Script[] {
  const dossier = path.dirname(
    createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.debug.js'),
  );
  return NOMS.map((nom) => {
    const fichier = path.join(dossier, nom);
    return new Script(readFileSync(fichier, 'utf8'), { filename: fichier });
  });
}
