import type { ResultatDeCas } from './executer-cas';
import { lignesDEcart, phraseDeBilan, rapport } from './rapport';

const resultat = (attendu: unknown, observe: unknown): ResultatDeCas => ({
  cas: {
    nom: 'Un texte reste un texte.',
    source: 'https://exemple.invalid',
    attendu,
    executer: () => Promise.resolve(),
  },
  observe,
  conforme: JSON.stringify(attendu) === JSON.stringify(observe),
});

describe('phraseDeBilan', () => {
  it('accorde les cas et les écarts', () => {
    const [bon, mauvais] = [resultat(1, 1), resultat(1, 2)];
    expect([[bon], [bon, bon], [bon, mauvais], [mauvais, mauvais, bon]].map(phraseDeBilan)).toEqual([
      '1 cas conforme sur 1, aucun écart.',
      '2 cas conformes sur 2, aucun écart.',
      '1 cas conforme sur 2, 1 écart.',
      '1 cas conforme sur 3, 2 écarts.',
    ]);
  });
});

describe('lignesDEcart', () => {
  it('montre où les deux observations se séparent', () => {
    expect(lignesDEcart(resultat(['a', 1], ['a', 2]))).toEqual([
      'attendu : ["a",1]',
      'observé : ["a",2]',
      '               ↑',
    ]);
  });

  it("dit qu'un cas n'a rien observé", () => {
    expect(lignesDEcart(resultat(1, undefined))[1]).toBe('observé : rien');
  });
});

describe('rapport', () => {
  it("ne garde que les écarts, avec leur source et l'Excel qui les a faits", () => {
    expect(rapport('Excel PC 16.0.1', [resultat(1, 1), resultat(1, 2)]).split('\n')).toEqual([
      'Excel PC 16.0.1',
      '1 cas conforme sur 2, 1 écart.',
      '',
      'Un texte reste un texte.',
      'attendu : 1',
      'observé : 2',
      'source : https://exemple.invalid',
    ]);
  });
});
