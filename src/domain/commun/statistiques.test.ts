import fc from 'fast-check';
import { effectifSuffisant } from './effectif-suffisant';
import { mediane } from './mediane';
import { moyenne } from './moyenne';
import { quantile } from './quantile';
import { Repartition } from './repartition';
import { EXEMPLES_STATISTIQUES } from './statistiques.exemples';

const valeurs = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 200 });
const ordre = fc.double({ min: 0, max: 1, noNaN: true });

function proche(obtenu: number | null, attendu: number | null): void {
  if (attendu === null) expect(obtenu).toBeNull();
  else expect(obtenu).toBeCloseTo(attendu, 9);
}

describe('moyenne', () => {
  it.each(EXEMPLES_STATISTIQUES)('de $valeurs : $moyenne', (exemple) => {
    proche(moyenne(exemple.valeurs), exemple.moyenne);
  });

  it('reste entre la plus petite et la plus grande valeur', () => {
    fc.assert(
      fc.property(valeurs, (liste) => {
        expect(moyenne(liste)).toBeGreaterThanOrEqual(Math.min(...liste));
        expect(moyenne(liste)).toBeLessThanOrEqual(Math.max(...liste));
      }),
    );
  });
});

describe('mediane', () => {
  it.each(EXEMPLES_STATISTIQUES)('de $valeurs : $mediane', (exemple) => {
    proche(mediane(exemple.valeurs), exemple.mediane);
  });

  it("laisse autant de valeurs d'un côté que de l'autre", () => {
    fc.assert(
      fc.property(valeurs, (liste) => {
        const milieu = mediane(liste) ?? 0;
        expect(liste.filter((v) => v < milieu).length).toBeLessThanOrEqual(liste.length / 2);
        expect(liste.filter((v) => v > milieu).length).toBeLessThanOrEqual(liste.length / 2);
      }),
    );
  });
});

describe('quantile', () => {
  it.each(EXEMPLES_STATISTIQUES)('de $valeurs : quartiles $q1 et $q3, neuvième décile $p90', (exemple) => {
    proche(quantile(exemple.valeurs, 0.25), exemple.q1);
    proche(quantile(exemple.valeurs, 0.75), exemple.q3);
    proche(quantile(exemple.valeurs, 0.9), exemple.p90);
  });

  it("interpole comme QUARTILE.INCLURE, quel que soit l'ordre des valeurs", () => {
    fc.assert(
      fc.property(valeurs, ordre, (liste, p) => {
        const triee = [...liste].sort((a, b) => a - b);
        const rang = p * (triee.length - 1);
        const bas = triee[Math.floor(rang)] ?? 0;
        const haut = triee[Math.ceil(rang)] ?? 0;
        proche(quantile(liste, p), bas + (rang - Math.floor(rang)) * (haut - bas));
      }),
    );
  });

  it('va de la plus petite à la plus grande valeur sans jamais redescendre', () => {
    fc.assert(
      fc.property(valeurs, ordre, ordre, (liste, p, q) => {
        expect(quantile(liste, 0)).toBe(Math.min(...liste));
        expect(quantile(liste, 1)).toBe(Math.max(...liste));
        expect(quantile(liste, Math.min(p, q)) ?? 0).toBeLessThanOrEqual((quantile(liste, Math.max(p, q)) ?? 0) + 1e-9);
      }),
    );
  });

  it("ne dérange pas la liste qu'on lui donne", () => {
    const liste = Object.freeze([5, 3, 9, 1]);
    quantile(liste, 0.9);
    expect(liste).toEqual([5, 3, 9, 1]);
  });
});

describe('Repartition', () => {
  it("n'a ni moyenne ni quantile tant qu'elle est vide", () => {
    const vide = new Repartition();
    expect([vide.effectif, vide.moyenne(), vide.quantile(0.5)]).toEqual([0, null, null]);
  });

  it('donne les mêmes chiffres que moyenne et quantile', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1 }), ordre, (liste, p) => {
        const repartition = new Repartition();
        for (const valeur of liste) repartition.ajouter(valeur);
        expect(repartition.effectif).toBe(liste.length);
        proche(repartition.moyenne(), moyenne(liste));
        proche(repartition.quantile(p), quantile(liste, p));
      }),
    );
  });

  it("n'oublie aucune valeur quand elles montent une à une", () => {
    const repartition = new Repartition();
    for (let valeur = 0; valeur <= 300; valeur += 1) repartition.ajouter(valeur);
    expect(repartition.quantile(0.5)).toBe(150);
    expect(repartition.quantile(1)).toBe(300);
  });

  it('accepte une valeur très éloignée des autres', () => {
    const repartition = new Repartition();
    for (const valeur of [3, 46_000, 4]) repartition.ajouter(valeur);
    expect(repartition.quantile(0.5)).toBe(4);
    expect(repartition.quantile(1)).toBe(46_000);
  });
});

describe('effectifSuffisant', () => {
  it.each([
    [0, false],
    [29, false],
    [30, false],
    [31, true],
  ])('pour %d cas : %s', (n, attendu) => {
    expect(effectifSuffisant(n)).toBe(attendu);
  });
});
