import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assurerOutil } from '../../scripts/outils/assurer-outil';
import { LIBREOFFICE, PYTHON } from '../../scripts/outils/outil';
import { fabriquerClasseurExemple } from '../../exemple/fabriquer-classeur';
import { calculerSurFichier } from '../../scripts/calculer/calculer-sur-fichier';
import { AUJOURDHUI } from './banc';

const dossier = mkdtempSync(path.join(tmpdir(), 'spp-fichier-'));
const ici = (nom: string): string => path.join(dossier, nom);

/** Ce qu'openpyxl, qui ne nous connaît pas, lit dans un classeur. */
interface Lu {
  readonly onglets: readonly string[];
  readonly valeurs: Readonly<Record<string, string | number | boolean | null>>;
  readonly graphiques: Readonly<Record<string, readonly string[]>>;
  readonly formats: Readonly<Record<string, readonly string[]>>;
  readonly validations: Readonly<Record<string, number>>;
  /** Orientation, largeur et hauteur en pages, zone d'impression. */
  readonly impressions: Readonly<Record<string, readonly (string | number | null)[]>>;
}

const LIRE = `
import json, sys, openpyxl
classeur = openpyxl.load_workbook(sys.argv[1])
cellules = [c.split('!') for c in sys.argv[2:]]
def valeur(v):
    return v.isoformat()[:10] if hasattr(v, 'isoformat') else v
print(json.dumps({
  'onglets': classeur.sheetnames,
  'valeurs': {f + '!' + a: valeur(classeur[f][a].value) for f, a in cellules},
  'graphiques': {f.title: [type(g).__name__ + ('/' + g.grouping if getattr(g, 'grouping', None) else '') for g in f._charts] for f in classeur},
  'formats': {f.title: sorted(str(z.sqref) + ' ' + r.type for z in f.conditional_formatting for r in z.rules) for f in classeur},
  'validations': {f.title: len(f.data_validations.dataValidation) for f in classeur},
  'impressions': {f.title: [f.page_setup.orientation, f.page_setup.fitToWidth, f.page_setup.fitToHeight, str(f.print_area).split('!')[-1].replace('$', '')] for f in classeur},
}))`;

function lire(fichier: string, ...cellules: readonly string[]): Lu {
  return JSON.parse(
    execFileSync(assurerOutil(PYTHON), ['-I', '-c', LIRE, fichier, ...cellules], { encoding: 'utf8' }),
  ) as Lu;
}

/** Le même classeur, ouvert puis réenregistré par LibreOffice. */
function parLibreOffice(fichier: string): string {
  const sortie = ici('libreoffice');
  execFileSync(
    assurerOutil(LIBREOFFICE),
    [
      '--headless',
      `-env:UserInstallation=file://${ici('profil')}`,
      '--convert-to',
      'xlsx',
      '--outdir',
      sortie,
      fichier,
    ],
    { stdio: 'ignore' },
  );
  return path.join(sortie, path.basename(fichier));
}

const VALEURS = ['A1', 'A7', 'B7', 'C7', 'B16'].map((adresse) => `Résultats courriels!${adresse}`);

describe('Le classeur enregistré après le calcul', () => {
  let fichier: string;
  let avant: Lu;
  let apres: Lu;

  beforeAll(async () => {
    const octets = await fabriquerClasseurExemple(AUJOURDHUI);
    writeFileSync(ici('avant.xlsx'), octets);
    const calcule = await calculerSurFichier(octets, 'exemple.xlsx', { periode: null, aujourdhui: AUJOURDHUI });
    fichier = ici('apres.xlsx');
    writeFileSync(fichier, await calcule.enregistrer());
    avant = lire(ici('avant.xlsx'));
    apres = lire(fichier, ...VALEURS, 'Suivi courriels!A6', 'Suivi courriels!B6');
  }, 120_000);

  it('a les deux onglets de résultats en plus des siens, avec leurs valeurs', () => {
    expect(apres.onglets).toEqual([...avant.onglets, 'Résultats courriels', 'Résultats courriers']);
    expect(apres.valeurs['Résultats courriels!A1']).toBe('Résultats courriels');
    expect(apres.valeurs['Résultats courriels!A7']).toBe('Taux de réponse en moins de 8 jours');
    const [taux, repondues, jugees] = ['B7', 'C7', 'B16'].map((adresse) =>
      Number(apres.valeurs[`Résultats courriels!${adresse}`]),
    );
    expect(jugees).toBeGreaterThan(100);
    expect(taux).toBeCloseTo(Number(repondues) / Number(jugees), 12);
  });

  it("garde les alertes et les validations que l'agent avait", () => {
    for (const onglet of avant.onglets) {
      expect(apres.formats[onglet]).toEqual(avant.formats[onglet]);
      expect(apres.validations[onglet]).toBe(avant.validations[onglet]);
    }
    expect(avant.formats['Suivi courriels']?.length).toBeGreaterThan(0);
    expect(avant.validations['Suivi courriels']).toBeGreaterThan(0);
  });

  it("a dans chaque onglet de résultats l'anneau et les colonnes empilées", () => {
    expect(apres.graphiques['Résultats courriels']).toEqual(['DoughnutChart', 'BarChart/stacked']);
    expect(apres.graphiques['Résultats courriers']).toEqual(['DoughnutChart', 'BarChart/stacked']);
  });

  it("s'ouvre et se réenregistre dans LibreOffice sans rien perdre", () => {
    const relu = lire(parLibreOffice(fichier), ...VALEURS);
    expect(relu.onglets).toEqual(apres.onglets);
    for (const cellule of VALEURS) {
      const attendu = apres.valeurs[cellule];
      if (typeof attendu === 'number') expect(relu.valeurs[cellule]).toBeCloseTo(attendu, 12);
      else expect(relu.valeurs[cellule]).toBe(attendu);
    }
    expect(relu.graphiques['Résultats courriels']).toHaveLength(2);
    expect(relu.formats['Résultats courriels']?.length).toBeGreaterThan(0);
    expect(relu.formats['Suivi courriels']?.length).toBe(apres.formats['Suivi courriels']?.length);
  }, 120_000);

  it('se recalcule chez nous après un passage par LibreOffice, et remplace alors nos onglets', async () => {
    const passe = readFileSync(parLibreOffice(fichier));
    const calcule = await calculerSurFichier(passe, 'exemple.xlsx', { periode: null, aujourdhui: AUJOURDHUI });
    writeFileSync(ici('encore.xlsx'), await calcule.enregistrer());
    expect(lire(ici('encore.xlsx')).onglets).toEqual(apres.onglets);
  }, 120_000);

  it("s'imprime sur une page A4 en paysage par onglet de résultats, dans LibreOffice aussi", () => {
    const attendu = ['landscape', 1, 1, expect.stringMatching(/A1:V\d+/)];
    expect(apres.impressions['Résultats courriels']).toEqual(attendu);
    expect(lire(parLibreOffice(fichier)).impressions['Résultats courriels']).toEqual(attendu);
  }, 120_000);
});
