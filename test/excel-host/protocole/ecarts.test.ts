import { ECARTS } from './ecarts';
import { releverNiveaux } from './generer-niveaux';
import niveaux from './niveaux.json';

describe('ecarts.json', () => {
  it('dit pour chaque écart la différence, la raison et la source, une seule fois', () => {
    for (const { membre, difference, raison, source } of ECARTS)
      expect([membre, difference, raison, source].every((texte) => texte.length > 3)).toBe(true);
    expect(new Set(ECARTS.map(({ membre }) => membre)).size).toBe(ECARTS.length);
  });
});

describe('niveaux.json', () => {
  it('dit les niveaux des déclarations publiées', () => {
    const releve = releverNiveaux();
    expect(niveaux).toEqual(releve);
    expect(releve['Range']).toMatchObject({
      values: '1.1',
      conditionalFormats: '1.6',
      getDependents: '1.15',
    });
  });
});
