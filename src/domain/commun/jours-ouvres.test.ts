import fc from 'fast-check';
import { ecrireJour } from './ecrire-jour';
import { jour } from './jour';
import { leJour } from './jour.exemples';
import { ajouterJoursOuvres, estOuvre, jourOuvrePrecedent } from './jours-ouvres';

const unJour = fc.integer({ min: 36526, max: 73050 }).map(jour);
const pas = fc.integer({ min: 1, max: 40 });

describe('estOuvre', () => {
  it.each([
    ['13/03/2026', true],
    ['14/03/2026', false],
    ['15/03/2026', false],
    ['14/05/2026', false],
    ['15/05/2026', true],
  ])('le %s : %s', (date, attendu) => {
    expect(estOuvre(leJour(date))).toBe(attendu);
  });

  it('suit la zone', () => {
    expect(estOuvre(leJour('22/05/2026'))).toBe(true);
    expect(estOuvre(leJour('22/05/2026'), { zone: 'martinique' })).toBe(false);
  });

  it('ferme les jours de fermeture du site', () => {
    const pont = leJour('15/05/2026');
    expect(estOuvre(pont, { fermetures: new Set([pont]) })).toBe(false);
  });
});

describe('ajouterJoursOuvres', () => {
  it.each([
    ['02/04/2026', 1, '03/04/2026'],
    ['02/04/2026', 2, '07/04/2026'],
    ['13/05/2026', 1, '15/05/2026'],
    ['14/03/2026', 1, '16/03/2026'],
    ['16/11/2026', -3, '10/11/2026'],
    ['02/01/2026', -1, '31/12/2025'],
    ['14/03/2026', 0, '14/03/2026'],
  ])('depuis le %s, de %d : le %s', (depart, n, arrivee) => {
    expect(ecrireJour(ajouterJoursOuvres(leJour(depart), n))).toBe(arrivee);
  });

  it('saute le vendredi saint en Alsace-Moselle et les fermetures du site', () => {
    const jeudi = leJour('02/04/2026');
    expect(ecrireJour(ajouterJoursOuvres(jeudi, 1, { zone: 'alsace-moselle' }))).toBe('07/04/2026');
    const fermetures = new Set([leJour('07/04/2026')]);
    expect(ecrireJour(ajouterJoursOuvres(jeudi, 1, { zone: 'alsace-moselle', fermetures }))).toBe('08/04/2026');
  });

  it('arrive un jour ouvré, avec le bon nombre de jours ouvrés en chemin', () => {
    fc.assert(
      fc.property(unJour, pas, (depart, n) => {
        const arrivee = ajouterJoursOuvres(depart, n);
        let ouvres = 0;
        for (let serie = depart + 1; serie <= arrivee; serie += 1) if (estOuvre(jour(serie))) ouvres += 1;
        expect(estOuvre(arrivee)).toBe(true);
        expect(ouvres).toBe(n);
      }),
    );
  });

  it('revient à un jour ouvré de départ après un aller et un retour', () => {
    fc.assert(
      fc.property(unJour, pas, (depart, n) => {
        fc.pre(estOuvre(depart));
        expect(ajouterJoursOuvres(ajouterJoursOuvres(depart, n), -n)).toBe(depart);
      }),
    );
  });
});

describe('jourOuvrePrecedent', () => {
  it.each([
    ['13/04/2026', '10/04/2026'],
    ['12/04/2026', '10/04/2026'],
    ['07/04/2026', '03/04/2026'],
    ['15/05/2026', '13/05/2026'],
  ])('avant le %s : le %s', (date, attendu) => {
    expect(ecrireJour(jourOuvrePrecedent(leJour(date)))).toBe(attendu);
  });

  it('est toujours strictement avant', () => {
    fc.assert(fc.property(unJour, (j) => jourOuvrePrecedent(j) < j));
  });
});
