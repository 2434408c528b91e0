import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES_DE_REGLES } from './regles.exemples';

const REGLES = readFileSync(join(__dirname, '../../docs/REGLES.md'), 'utf8');

/** Les lignes du tableau qui suit ce titre, sans les espaces qui alignent les colonnes. */
function tableauSous(titre: string): string[][] {
  const [, suite = ''] = REGLES.split(`**${titre}**`);
  const lignes = suite.trimStart().split('\n');
  const fin = lignes.findIndex((ligne) => !ligne.startsWith('|'));
  return lignes.slice(0, fin).map((ligne) =>
    ligne
      .split('|')
      .slice(1, -1)
      .map((cellule) => cellule.trim()),
  );
}

describe('docs/REGLES.md', () => {
  it.each(TABLES_DE_REGLES)('montre exactement les exemples vérifiés : $titre', ({ titre, colonnes, lignes }) => {
    const [entete, , ...corps] = tableauSous(titre);
    expect(entete).toEqual(colonnes);
    expect(corps).toEqual(lignes);
  });

  it.each(Array.from({ length: 13 }, (_, rang) => `D${String(rang + 1)}`))('énonce %s', (regle) => {
    expect(REGLES).toMatch(new RegExp(`^## ${regle}\\. `, 'm'));
  });
});
