import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const RACINE = path.join(__dirname, '../..');
const CLASSEUR = path.join(RACINE, 'test/classeurs/suivi-reponses.xlsx');
const dossier = mkdtempSync(path.join(tmpdir(), 'spp-calculer-'));

function calculer(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(RACINE, 'node_modules/tsx/dist/cli.mjs'), path.join(RACINE, 'scripts/calculer.ts'), ...options],
    { cwd: RACINE, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const empreinte = (fichier: string): string => createHash('sha256').update(readFileSync(fichier)).digest('hex');

/** Compté sur le fichier lui-même, par une lecture indépendante du projet, selon D1 à D5. */
const ATTENDU = {
  courriel: {
    recues: 197,
    jugees: 197,
    reponduesT1: 133,
    reponduesT2: 169,
    horsDelai: 13,
    sansReponse: 15,
    nonRepondues: 28,
    tropRecentes: 0,
    tropRecentesRepondues: 0,
    reponseDirecte: 114,
    reponseApresAr: 68,
    arSansReponse: 9,
    niArNiReponse: 6,
    delaiMoyen: 1173 / 182,
    delaiMedian: 5,
  },
  courrier: {
    recues: 121,
    jugees: 117,
    reponduesT1: 77,
    reponduesT2: 103,
    horsDelai: 7,
    sansReponse: 7,
    nonRepondues: 14,
    tropRecentes: 4,
    tropRecentesRepondues: 3,
    reponseDirecte: 57,
    reponseApresAr: 53,
    arSansReponse: 5,
    niArNiReponse: 2,
    delaiMoyen: 12.7,
    delaiMedian: 9,
  },
};

describe('npm run calculer', () => {
  it("compte le classeur d'un site et liste ses anomalies, en quatre sync, sans le modifier", () => {
    const avant = empreinte(CLASSEUR);
    const { status, stdout, stderr } = calculer('--classeur', CLASSEUR, '--aujourdhui', '2026-11-23');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rapport: unknown = JSON.parse(stdout);
    expect(rapport).toMatchObject({
      outil: 'suivi-reponses',
      aujourdhui: '2026-11-23',
      du: '2025-11-01',
      au: '2026-10-31',
      canaux: ATTENDU,
      syncs: 4,
    });
    const { anomalies } = rapport as {
      anomalies: { feuille: string; cellule: string; code: string; contenu: string }[];
    };
    expect(anomalies.map(({ feuille, cellule, code, contenu }) => [feuille, cellule, code, contenu])).toEqual([
      ['Suivi courriels', 'B20', 'date-en-texte', '03/10/2025'],
      ['Suivi courriels', 'G33', 'reponse-avant-reception', '22/10/2025'],
      ['Suivi courriels', 'B41', 'reception-absente', ''],
      ['Suivi courriels', 'A51', 'numero-en-double', 'CL-0047'],
      ['Suivi courriels', 'A52', 'numero-en-double', 'CL-0047'],
      ['Suivi courriers', 'B20', 'date-en-texte', '03/10/2025'],
      ['Suivi courriers', 'G33', 'reponse-avant-reception', '07/12/2025'],
      ['Suivi courriers', 'B41', 'reception-absente', ''],
      ['Suivi courriers', 'A51', 'numero-en-double', 'CR-0047'],
      ['Suivi courriers', 'A52', 'numero-en-double', 'CR-0047'],
    ]);
    expect(empreinte(CLASSEUR)).toBe(avant);
  });

  it('compte sur la période demandée', () => {
    const { stdout } = calculer(
      '--classeur',
      CLASSEUR,
      '--aujourdhui',
      '2026-11-23',
      '--du',
      '2025-12-01',
      '--au',
      '2026-11-23',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      du: '2025-12-01',
      au: '2026-11-23',
      canaux: {
        courriel: { recues: 194, jugees: 188, tropRecentes: 6, tropRecentesRepondues: 2 },
        courrier: { recues: 124, jugees: 110, tropRecentes: 14, tropRecentesRepondues: 8 },
      },
    });
  });

  it('écrit le classeur avec ses onglets dans le fichier demandé', () => {
    const sortie = path.join(dossier, 'sortie.xlsx');
    expect(calculer('--classeur', CLASSEUR, '--sortie', sortie, '--aujourdhui', '2026-11-23').status).toBe(0);
    const { stdout } = calculer('--classeur', sortie, '--aujourdhui', '2026-11-23');
    expect(JSON.parse(stdout)).toMatchObject({ canaux: ATTENDU });
  });

  it.each([
    ['manque', () => path.join(dossier, 'absent.xlsx'), /introuvable/],
    [
      "n'est pas un classeur",
      () => {
        const fichier = path.join(dossier, 'lettre.xlsx');
        writeFileSync(fichier, 'Madame, Monsieur,');
        return fichier;
      },
      /classeur/,
    ],
    [
      "n'est pas un suivi des réponses",
      () => path.join(RACINE, 'test/classeurs/fiche-plan-actions.xlsx'),
      /colonnes?|titres/,
    ],
  ])('sort avec le code 2 et une phrase en français quand le fichier %s', (_, fichier, phrase) => {
    const { status, stdout, stderr } = calculer('--classeur', fichier());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(phrase);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['--aujourdhui', '23/11/2026'], /--aujourdhui attend une date/],
    [['--du', '2026-02-30'], /--du attend une date/],
    [['--du', '2026-10-31', '--au', '2025-11-01'], /fin de la période/],
    [['--inconnue'], /Usage/],
    [['--sortie', CLASSEUR], /jamais modifié/],
  ])('refuse %j en une phrase', (options, phrase) => {
    const { status, stderr } = calculer('--classeur', CLASSEUR, ...options);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(phrase) });
  });
});
