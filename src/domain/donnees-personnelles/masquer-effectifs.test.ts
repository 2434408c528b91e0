import fc from 'fast-check';
import { EFFECTIF_A_MONTRER, masquerEffectifs, type CaseMontree } from './masquer-effectifs';
import { EXEMPLES_MASQUER_EFFECTIFS } from './masquer-effectifs.exemples';

const dire = (une: CaseMontree | undefined): string =>
  une === 'moins-de-5' ? '< 5' : une === 'masque' ? 'masqué' : String(une);

describe('masquerEffectifs', () => {
  it.each(EXEMPLES_MASQUER_EFFECTIFS)('de $effectifs, montre $montres sur $total', ({ effectifs, montres, total }) => {
    const masques = masquerEffectifs([effectifs]);
    expect(masques.cases[0]?.map(dire)).toEqual(montres);
    expect(masques.totauxLignes.map(dire)).toEqual([total]);
  });

  it('masque aussi dans la colonne ce que son total permettrait de retrouver', () => {
    const { cases } = masquerEffectifs([
      [10, 2, 3],
      [20, 30, 40],
      [15, 25, 35],
    ]);
    expect(cases.map((ligne) => ligne.map(dire))).toEqual([
      ['10', '< 5', '< 5'],
      ['20', '30', '40'],
      ['15', 'masqué', 'masqué'],
    ]);
  });

  it("n'a rien à montrer d'un tableau vide", () => {
    expect(masquerEffectifs([])).toEqual({ cases: [], totauxLignes: [], totauxColonnes: [], total: 0 });
  });

  it('ne montre jamais un petit effectif, et ne laisse jamais une seule inconnue dans une ligne ni une colonne', () => {
    const tableaux = fc.integer({ min: 1, max: 5 }).chain((largeur) =>
      fc.array(fc.array(fc.oneof(fc.nat(7), fc.nat(60)), { minLength: largeur, maxLength: largeur }), {
        minLength: 1,
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(tableaux, (effectifs) => {
        const { cases, totauxLignes, totauxColonnes, total } = masquerEffectifs(effectifs);
        const lignes = cases.map((ligne, rang) => [...ligne, totauxLignes[rang]]);
        const tableau = [...lignes, [...totauxColonnes, total]];
        const colonnes = (tableau[0] ?? []).map((_, rang) => tableau.map((ligne) => ligne[rang]));
        for (const suite of [...tableau, ...colonnes]) {
          const montrees = suite.filter((une) => typeof une === 'number');
          expect(montrees.every((une) => une === 0 || une >= EFFECTIF_A_MONTRER)).toBe(true);
          expect(suite.length - montrees.length).not.toBe(1);
        }
        cases.forEach((ligne, rang) => {
          ligne.forEach((une, colonne) => {
            if (typeof une === 'number') expect(une).toBe(effectifs[rang]?.[colonne]);
          });
        });
      }),
    );
  });
});
