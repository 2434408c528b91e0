import { estJour } from './est-jour';
import { jour } from './jour';

describe('jour', () => {
  it.each([1, 60, 61, 46095, 2_958_465])('accepte le numéro de série %d', (serie) => {
    expect(jour(serie)).toBe(serie);
  });

  it.each([0, -1, 2_958_466, 46095.5, Number.NaN, Number.POSITIVE_INFINITY])('refuse %d', (serie) => {
    expect(() => jour(serie)).toThrow(RangeError);
  });
});

describe('estJour', () => {
  it.each([61, 46095, 2_958_465])('reconnaît %d', (serie) => {
    expect(estJour(serie)).toBe(true);
  });

  it.each([0, 1, 59, 60, -5, 2_958_466, 46095.25, Number.NaN])('écarte %d', (valeur) => {
    expect(estJour(valeur)).toBe(false);
  });
});
