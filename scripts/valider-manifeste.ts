import { readFileSync } from 'node:fs';
import path from 'node:path';
import { controlerManifeste } from './manifeste/controler-manifeste';
import { lireContexte } from './manifeste/lire-contexte';

async function valider(): Promise<void> {
  const racine = path.join(__dirname, '..');
  const erreurs = controlerManifeste(
    readFileSync(path.join(racine, 'manifest.xml'), 'utf8'),
    await lireContexte(racine),
  );
  for (const erreur of erreurs) console.error(`- ${erreur}`);
  console.log(
    erreurs.length === 0 ? 'manifest.xml est valide.' : `manifest.xml : ${erreurs.length} erreur(s) à corriger.`,
  );
  process.exitCode = erreurs.length === 0 ? 0 : 1;
}

void valider();
