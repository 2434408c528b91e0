import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ecrirePng } from './icones/ecrire-png';
import { ICONES } from './icones/icones';
import { peindre } from './icones/image';

const DOSSIER = path.join(__dirname, '../assets');

mkdirSync(DOSSIER, { recursive: true });
for (const { nom, tailles, formes } of ICONES) {
  for (const taille of tailles) {
    writeFileSync(path.join(DOSSIER, `${nom}-${taille}.png`), ecrirePng(peindre(formes, taille), taille));
  }
}
console.log('Icônes écrites dans assets/.');
