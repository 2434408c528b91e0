import { ecrireJour } from './ecrire-jour';
import { jour } from './jour';
import { leJour } from './jour.exemples';
import { estFerie } from './jours-feries';
import { EXEMPLES_JOURS_FERIES } from './jours-feries.exemples';
import { paques } from './paques';
import { ZONES, type Zone } from './zone';

function feriesDe(annee: number, zone: Zone): string[] {
  const dates: string[] = [];
  for (let j = leJour(`01/01/${String(annee)}`); j <= leJour(`31/12/${String(annee)}`); j = jour(j + 1)) {
    if (estFerie(j, zone)) dates.push(ecrireJour(j).slice(0, 5));
  }
  return dates;
}

describe('paques', () => {
  it.each([
    '23/03/1913',
    '25/04/1943',
    '18/04/1954',
    '02/04/1961',
    '19/04/1981',
    '23/04/2000',
    '31/03/2002',
    '23/03/2008',
    '24/04/2011',
    '20/04/2014',
    '21/04/2019',
    '12/04/2020',
    '04/04/2021',
    '17/04/2022',
    '09/04/2023',
    '31/03/2024',
    '20/04/2025',
    '05/04/2026',
    '28/03/2027',
    '16/04/2028',
    '25/04/2038',
    '18/04/2049',
    '19/04/2076',
    '28/03/2100',
    '22/03/2285',
  ])('tombe le %s', (date) => {
    expect(ecrireJour(paques(Number(date.slice(-4))))).toBe(date);
  });

  it('tombe un dimanche du 22 mars au 25 avril, chaque année de 1901 à 2400', () => {
    for (let annee = 1901; annee <= 2400; annee += 1) {
      const j = paques(annee);
      expect((j + 5) % 7).toBe(6);
      expect(j).toBeGreaterThanOrEqual(leJour(`22/03/${String(annee)}`));
      expect(j).toBeLessThanOrEqual(leJour(`25/04/${String(annee)}`));
    }
  });

  it.each([1899, 10_000])("refuse l'année %d, hors du calendrier sûr", (annee) => {
    expect(() => paques(annee)).toThrow(RangeError);
  });
});

describe('estFerie', () => {
  it.each(EXEMPLES_JOURS_FERIES)('ferme le $date en $zone : $fete', ({ date, zone }) => {
    expect(estFerie(leJour(date), zone)).toBe(true);
  });

  it('ne ferme que onze jours en métropole', () => {
    expect(feriesDe(2026, 'metropole')).toEqual([
      '01/01',
      '06/04',
      '01/05',
      '08/05',
      '14/05',
      '25/05',
      '14/07',
      '15/08',
      '01/11',
      '11/11',
      '25/12',
    ]);
    expect(feriesDe(2024, 'metropole')).toEqual([
      '01/01',
      '01/04',
      '01/05',
      '08/05',
      '09/05',
      '20/05',
      '14/07',
      '15/08',
      '01/11',
      '11/11',
      '25/12',
    ]);
  });

  it('compte un seul jour quand deux fêtes tombent ensemble', () => {
    expect(feriesDe(2008, 'metropole')).toHaveLength(10);
  });

  it('ajoute deux jours en Alsace-Moselle et un outre-mer', () => {
    const ajouts = ZONES.map((zone) => [
      zone,
      feriesDe(2026, zone).filter((date) => !estFerie(leJour(`${date}/2026`))),
    ]);
    expect(Object.fromEntries(ajouts)).toEqual({
      metropole: [],
      'alsace-moselle': ['03/04', '26/12'],
      guadeloupe: ['27/05'],
      guyane: ['10/06'],
      'la-reunion': ['20/12'],
      martinique: ['22/05'],
      mayotte: ['27/04'],
      'saint-barthelemy': ['09/10'],
      'saint-martin': ['28/05'],
    });
  });

  it('ne ferme pas la métropole pour une fête locale', () => {
    const locales = EXEMPLES_JOURS_FERIES.filter(({ zone }) => zone !== 'metropole');
    expect(locales.filter(({ date }) => estFerie(leJour(date)))).toEqual([]);
  });
});
