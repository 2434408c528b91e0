import { le } from '../essais/exemples';
import { jourEnToutesLettres } from './jour-en-toutes-lettres';

describe('jourEnToutesLettres', () => {
  it('nomme le jour de la semaine et le mois', () => {
    expect(jourEnToutesLettres(le('14/03/2026'))).toBe('Samedi 14 mars 2026');
  });

  it('dit « 1er » le premier du mois', () => {
    expect(jourEnToutesLettres(le('01/08/2027'))).toBe('Dimanche 1er août 2027');
  });
});
