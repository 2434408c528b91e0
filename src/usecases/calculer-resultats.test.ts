import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import type { CellValue } from '../workbook/gateway/cell-value';
import { SANS_FILTRE } from '../workbook/suivi-demandes/filtres';
import { calculerResultats } from './calculer-resultats';

const AUJOURDHUI = le(23, 11, 2026);
const demande = { periode: null, aujourdhui: AUJOURDHUI };

function classeur(lignes: readonly CellValue[][] = []): MemoryGateway {
  const recue = le(5, 10, 2026);
  return new MemoryGateway([
    { name: 'Résultats', rows: [["Note de l'équipe"]] },
    feuilleCourriels([
      ligne('CL-1', recue, 'A', { reponse: recue + 3 }),
      ligne('CL-2', recue, 'B', { accuse: recue + 1, reponse: recue + 12 }),
      ligne('CL-3', recue, 'C', { reponse: recue + 20 }),
      ligne('CL-4', recue, 'D'),
      ligne('CL-5', le(31, 10, 2025), 'Hors période', { reponse: le(2, 11, 2025) }),
      ...lignes,
    ]),
  ]);
}

describe('calculerResultats', () => {
  it('compte les demandes des douze mois complets et écrit un onglet par canal présent, en quatre sync', async () => {
    const gateway = classeur();
    const resultats = await calculerResultats(gateway, demande);
    expect(resultats).toMatchObject({
      ok: true,
      periode: { du: le(1, 11, 2025), au: le(31, 10, 2026) },
      canaux: [
        {
          canal: 'courriel',
          onglet: 'Résultats courriels',
          indicateurs: { recues: 4, jugees: 4, reponduesT1: 1, reponduesT2: 2, nonRepondues: 2 },
        },
      ],
    });
    expect(gateway.sheets.map(({ name }) => name)).toEqual(['Résultats', 'Suivi courriels', 'Résultats courriels']);
    expect(gateway.syncs).toBe(4);
  });

  it('juge et nomme les délais avec les seuils du classeur, quand il les règle', async () => {
    const gateway = classeur();
    gateway.sheets.push({
      name: 'Paramètres',
      rows: [
        ['Réponse rapide : en moins de (jours)', 3],
        ['Dernier jour dans les délais (jours)', 20],
        ['Jours comptés dans les délais', 'Jours ouvrés'],
      ],
    });
    const resultats = await calculerResultats(gateway, demande);
    expect(resultats).toMatchObject({
      ok: true,
      canaux: [{ seuils: { t1: 3, t2: 20 }, indicateurs: { jugees: 4, reponduesT1: 0, reponduesT2: 3 } }],
    });
    expect(gateway.sheet('Résultats courriels').rows.flat()).toContain('Taux de réponse en moins de 3 jours ouvrés');
  });

  it('compte dans la période demandée plutôt que dans les douze mois', async () => {
    const periode = { du: le(1, 10, 2025), au: le(31, 10, 2025) };
    const resultats = await calculerResultats(classeur(), { periode, aujourdhui: AUJOURDHUI });
    expect(resultats).toMatchObject({ ok: true, periode, canaux: [{ indicateurs: { recues: 1 } }] });
  });

  it("refuse une période à l'envers sans rien demander à Excel", async () => {
    const gateway = classeur();
    const periode = { du: le(2, 10, 2025), au: le(1, 10, 2025) };
    expect(await calculerResultats(gateway, { periode, aujourdhui: AUJOURDHUI })).toEqual({
      ok: false,
      code: 'periode-inversee',
    });
    expect(gateway.syncs).toBe(0);
  });

  it("laisse intact l'onglet « Résultats » de l'équipe et remplace le nôtre à la seconde fois", async () => {
    const gateway = classeur();
    await calculerResultats(gateway, demande);
    gateway.sheet('Suivi courriels').rows.push(ligne('CL-6', le(6, 10, 2026), 'F', { reponse: le(7, 10, 2026) }));
    const seconde = await calculerResultats(gateway, demande);
    expect(seconde).toMatchObject({ ok: true, canaux: [{ indicateurs: { recues: 5 } }] });
    expect(gateway.sheets.map(({ name }) => name).sort()).toEqual([
      'Résultats',
      'Résultats courriels',
      'Suivi courriels',
    ]);
    expect(gateway.cell('Résultats', 'A1')).toBe("Note de l'équipe");
  });

  it("ne touche pas un onglet de même nom qui n'est pas le nôtre", async () => {
    const gateway = classeur();
    gateway.sheets.push({ name: 'résultats Courriels', rows: [['À nous']] });
    expect(await calculerResultats(gateway, demande)).toMatchObject({
      ok: true,
      canaux: [{ onglet: 'Résultats courriels (SP+)' }],
    });
    expect(await calculerResultats(gateway, demande)).toMatchObject({
      ok: true,
      canaux: [{ onglet: 'Résultats courriels (SP+)' }],
    });
    expect(gateway.sheets).toHaveLength(4);
    expect(gateway.cell('résultats Courriels', 'A1')).toBe('À nous');
  });

  it('garde comme une archive notre onglet renommé par la personne', async () => {
    const gateway = classeur();
    await calculerResultats(gateway, demande);
    gateway.sheet('Résultats courriels').name = 'Résultats T3';
    await calculerResultats(gateway, demande);
    expect(gateway.sheets.map(({ name }) => name)).toEqual([
      'Résultats',
      'Suivi courriels',
      'Résultats T3',
      'Résultats courriels',
    ]);
  });

  it("compte ensemble les registres d'un même canal", async () => {
    const gateway = classeur();
    gateway.sheets.push(feuilleCourriels([ligne('CL-90', le(1, 9, 2026), 'Z')], 'Courriels 2'));
    expect(await calculerResultats(gateway, demande)).toMatchObject({
      ok: true,
      canaux: [{ indicateurs: { recues: 5 } }],
    });
  });

  it.each([
    [
      'sans registre',
      'aucun-registre',
      (gateway: MemoryGateway) => {
        gateway.sheets.pop();
      },
    ],
    [
      'aux dates de 1904',
      'dates-1904',
      (gateway: MemoryGateway) => {
        gateway.date1904 = true;
      },
    ],
    [
      'à la structure protégée',
      'structure-protegee',
      (gateway: MemoryGateway) => {
        gateway.structureProtected = true;
      },
    ],
  ])("n'écrit rien dans un classeur %s", async (_, code, changer) => {
    const gateway = classeur();
    changer(gateway);
    expect(await calculerResultats(gateway, demande)).toEqual({ ok: false, code });
    expect(gateway.applied).toEqual([]);
  });

  it('écrit un onglet complet quand aucune demande ne peut être jugée', async () => {
    const gateway = new MemoryGateway([feuilleCourriels([])]);
    await calculerResultats(gateway, demande);
    expect(gateway.cell('Résultats courriels', 'B7')).toBe('–');
  });

  it('liste toutes les anomalies du registre, même hors de la période', async () => {
    const resultats = await calculerResultats(classeur([ligne('CL-7', '03/10/2024', 'G')]), demande);
    expect(resultats).toMatchObject({ ok: true, anomalies: [{ cellule: 'B10', code: 'date-en-texte' }] });
  });

  it('calcule un aperçu sans rien écrire, même quand la structure est protégée, en trois sync', async () => {
    const gateway = classeur();
    gateway.structureProtected = true;
    expect(await calculerResultats(gateway, { ...demande, apercu: true })).toMatchObject({
      ok: true,
      canaux: [{ indicateurs: { jugees: 4 } }],
    });
    expect(gateway.applied).toEqual([]);
    expect(gateway.syncs).toBe(3);
  });

  it("ne compte que ce que les filtres choisissent, et l'écrit sur l'onglet", async () => {
    const gateway = classeur();
    const objet = await calculerResultats(gateway, { ...demande, filtres: { ...SANS_FILTRE, objet: 'DÉMANDE' } });
    expect(objet).toMatchObject({ canaux: [{ indicateurs: { recues: 4 } }] });
    const resultats = await calculerResultats(gateway, { ...demande, filtres: { ...SANS_FILTRE, accuse: 'avec' } });
    expect(resultats).toMatchObject({ canaux: [{ indicateurs: { recues: 1, reponduesT2: 1 } }] });
    expect(gateway.cell('Résultats courriels', 'A3')).toMatch(/avec accusé de réception/);
  });

  it("ne trouve rien quand le filtre porte sur une colonne que le registre n'a pas", async () => {
    const filtres = { ...SANS_FILTRE, agent: 'Martin' };
    expect(await calculerResultats(classeur(), { ...demande, filtres })).toMatchObject({
      canaux: [{ indicateurs: { recues: 0 } }],
    });
  });
});
