import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ECARTS } from './ecarts';
import { ecrireNiveaux, releverNiveaux } from './generer-niveaux';

describe('ecarts.json', () => {
  it('dit pour chaque écart la différence, la raison et la source, une seule fois', () => {
    for (const { membre, difference, raison, source } of ECARTS)
      expect([membre, difference, raison, source].every((texte) => texte.length > 3)).toBe(true);
    expect(new Set(ECARTS.map(({ membre }) => membre)).size).toBe(ECARTS.length);
  });
});

describe('niveaux.json', () => {
  it('dit les niveaux des déclarations publiées', () => {
    const releve = ecrireNiveaux(releverNiveaux());
    expect(readFileSync(path.join(__dirname, 'niveaux.json'), 'utf8')).toBe(releve);
    expect(releverNiveaux()['Range']).toMatchObject({
      values: '1.1',
      conditionalFormats: '1.6',
      getDependents: '1.15',
    });
  });
});
