import fc from 'fast-check';
import { dateDeJour } from './calendrier';
import { ecrireJour } from './ecrire-jour';
import { jour } from './jour';
import { leJour } from './jour.exemples';
import { lireJour } from './lire-jour';
import { EXEMPLES_LIRE_JOUR } from './lire-jour.exemples';

const AUJOURDHUI = jour(46349); // lundi 23/11/2026
const unJour = fc.integer({ min: 61, max: 2_958_465 }).map(jour);

describe('lireJour', () => {
  it('lit le 14/03/2026 comme le numéro de série 46095', () => {
    expect(lireJour('14/3/2026')).toEqual({ ok: true, jour: 46095 });
  });

  it.each(EXEMPLES_LIRE_JOUR)('lit « $texte » : $lu', ({ texte, lu }) => {
    const lecture = lireJour(texte, AUJOURDHUI);
    expect(lecture.ok ? ecrireJour(lecture.jour) : lecture.code).toBe(lu);
  });

  it.each(['  14/03/2026  ', '14 / 03 / 2026', '14\u00a003\u00a02026', '14 MARS 2026', '14\tmars\t2026'])(
    'ne regarde ni la casse ni les espaces : « %s »',
    (texte) => {
      expect(lireJour(texte)).toEqual({ ok: true, jour: 46095 });
    },
  );

  it.each(['1 fevrier 2026', '1er FÉVRIER 2026', '01 févr. 2026', '1 fév 2026', '1er fe\u0301vrier 2026'])(
    'reconnaît février accentué, abrégé ou non : « %s »',
    (texte) => {
      expect(lireJour(texte)).toEqual({ ok: true, jour: leJour('01/02/2026') });
    },
  );

  it("lit « aujourd'hui » avec une apostrophe typographique", () => {
    expect(lireJour('Aujourd\u2019hui', AUJOURDHUI)).toEqual({ ok: true, jour: AUJOURDHUI });
  });

  it.each(["aujourd'hui", 'hier'])('ne devine pas « %s » quand on ne lui dit pas quel jour on est', (texte) => {
    expect(lireJour(texte)).toEqual({ ok: false, code: 'jour-illisible' });
  });

  it('ne remonte pas avant le calendrier sûr', () => {
    expect(lireJour('hier', jour(61))).toEqual({ ok: false, code: 'jour-inexistant' });
  });

  it.each(['   ', '\u00a0', '\n'])('dit vide un texte qui ne contient que des espaces', (texte) => {
    expect(lireJour(texte)).toEqual({ ok: false, code: 'jour-vide' });
  });

  it.each([
    '14/03-2026',
    '14/03/202',
    '14/03/20260',
    '14/03/2026 10:30',
    'le 14/03/2026',
    '14032026',
    '2026/03/14',
    '2026-3-14',
    '2er mars 2026',
    '14 brumaire 2026',
    '14 mars',
    '-14/03/2026',
    '=A1',
    '#N/A',
  ])('trouve illisible « %s »', (texte) => {
    expect(lireJour(texte, AUJOURDHUI)).toEqual({ ok: false, code: 'jour-illisible' });
  });

  it.each(['14-03-26', '14 mars 26', '1er janvier 00', '3/14/26'])('ne devine pas le siècle de « %s »', (texte) => {
    expect(lireJour(texte)).toEqual({ ok: false, code: 'jour-annee-a-deux-chiffres' });
  });

  it.each(['2026-02-30', '2026-13-01', '31 avril 2026', '00/01/2026', '01/01/0000', '31/12/1899'])(
    "refuse « %s », qui n'existe pas",
    (texte) => {
      expect(lireJour(texte)).toEqual({ ok: false, code: 'jour-inexistant' });
    },
  );

  it('relit toute date écrite par ecrireJour, et sa forme ISO', () => {
    fc.assert(
      fc.property(unJour, (j) => {
        const ecrit = ecrireJour(j);
        const iso = ecrit.split('/').reverse().join('-');
        expect(lireJour(ecrit)).toEqual({ ok: true, jour: j });
        expect(lireJour(iso)).toEqual({ ok: true, jour: j });
      }),
    );
  });

  it('ne lit jamais le mois avant le jour', () => {
    const partie = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(partie, partie, fc.integer({ min: 1901, max: 9999 }), (premier, second, annee) => {
        const lecture = lireJour(`${String(premier)}/${String(second)}/${String(annee)}`);
        if (lecture.ok) expect(dateDeJour(lecture.jour)).toEqual({ annee, mois: second, quantieme: premier });
        else expect(lecture.code).toBe('jour-inexistant');
      }),
    );
  });

  it("répond à n'importe quel texte, sans jamais lever d'erreur", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texte) => {
        expect(typeof lireJour(texte, AUJOURDHUI).ok).toBe('boolean');
      }),
    );
  });
});

describe('ecrireJour', () => {
  it.each([
    [46095, '14/03/2026'],
    [61, '01/03/1900'],
    [36526, '01/01/2000'],
    [2_958_465, '31/12/9999'],
  ])('écrit %d : %s', (serie, attendu) => {
    expect(ecrireJour(jour(serie))).toBe(attendu);
  });

  it('écrit toujours dix caractères', () => {
    fc.assert(fc.property(unJour, (j) => /^\d{2}\/\d{2}\/\d{4}$/.test(ecrireJour(j))));
  });
});
