import fc from 'fast-check';
import { jour } from '../commun/jour';
import type { Demande } from '../suivi-demandes/demande';
import { anonymiser, CLASSES_ANONYMES } from './anonymiser';

const SEUILS = { t1: 8, t2: 14 };
/** Le 01/10/2026 et le 23/11/2026. */
const OCTOBRE = 46_296;
const AUJOURDHUI = jour(46_349);

const demande = (reception: number, delai: number | null, accuse: number | null = null): Demande => ({
  reception: jour(reception),
  accuse: accuse === null ? null : jour(reception + accuse),
  annonce: null,
  reponse: delai === null ? null : jour(reception + delai),
});
const fois = (combien: number, une: Demande): readonly Demande[] => Array.from({ length: combien }, () => une);

describe('anonymiser', () => {
  it("ne garde d'une demande que son mois, son délai, sa classe et sa prise en charge", () => {
    const { lignes } = anonymiser(
      [...fois(6, demande(OCTOBRE, 3)), ...fois(5, demande(OCTOBRE, 20, 2))],
      SEUILS,
      AUJOURDHUI,
    );
    expect(lignes).toHaveLength(11);
    expect(lignes[0]).toEqual({
      mois: { annee: 2026, mois: 10 },
      delai: 3,
      classe: 'moins-de-t1',
      priseEnCharge: 'reponse-directe',
    });
    expect(lignes.at(-1)).toEqual({
      mois: { annee: 2026, mois: 10 },
      delai: 20,
      classe: 'hors-delai',
      priseEnCharge: 'reponse-apres-ar',
    });
  });

  it("tait le mois d'une demande que sa case isolerait, et la classe que son total isolerait", () => {
    const { lignes, effectifs } = anonymiser(
      [
        ...fois(8, demande(OCTOBRE, 3)),
        ...fois(2, demande(OCTOBRE - 40, 3)),
        ...fois(6, demande(OCTOBRE, 12)),
        ...fois(3, demande(OCTOBRE - 40, 12)),
        ...fois(5, demande(OCTOBRE, 20)),
        ...fois(9, demande(OCTOBRE - 40, 20)),
        demande(OCTOBRE, null),
      ],
      SEUILS,
      AUJOURDHUI,
    );
    expect(effectifs.cases[0]?.[0]).toBe('moins-de-5');
    expect(lignes.filter(({ classe, mois }) => classe === 'moins-de-t1' && mois === null)).not.toHaveLength(0);
    expect(lignes.filter(({ classe }) => classe === 'sans-reponse')).toEqual([]);
  });

  it('dépend des demandes, jamais de leur ordre dans le registre', () => {
    const liste = [
      demande(OCTOBRE, 3),
      demande(OCTOBRE + 1, 12),
      ...fois(9, demande(OCTOBRE, 9)),
      demande(OCTOBRE, null),
    ];
    expect(anonymiser([...liste].reverse(), SEUILS, AUJOURDHUI)).toEqual(anonymiser(liste, SEUILS, AUJOURDHUI));
  });

  it('laisse la liste et le tableau se taire ensemble : compter la liste ne rend aucune case masquée', () => {
    const tirage = fc
      .record({ recul: fc.integer({ min: 0, max: 90 }), delai: fc.option(fc.integer({ min: 0, max: 25 })) })
      .map(({ recul, delai }) => demande(OCTOBRE + 31 - recul, delai));
    fc.assert(
      fc.property(fc.array(tirage, { maxLength: 150 }), (demandes) => {
        const { lignes, mois, effectifs } = anonymiser(demandes, SEUILS, AUJOURDHUI);
        mois.forEach((un, rang) => {
          CLASSES_ANONYMES.forEach((classe, colonne) => {
            const comptees = lignes.filter(
              (ligne) => ligne.mois?.annee === un.annee && ligne.mois.mois === un.mois && ligne.classe === classe,
            ).length;
            const montree = effectifs.cases[rang]?.[colonne];
            const reprise = typeof effectifs.totauxColonnes[colonne] === 'number';
            expect(comptees).toBe(typeof montree === 'number' && reprise ? montree : 0);
          });
        });
      }),
    );
  });
});
