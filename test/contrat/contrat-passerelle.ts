import type { CellValue } from '../../src/workbook/gateway/cell-value';
import type { WorkbookGateway } from '../../src/workbook/gateway/workbook-gateway';
import type { SheetLayout } from '../../src/workbook/layout/sheet-layout';
import { le } from './registre-courriels';

/** Une feuille de départ : une matrice depuis A1. */
export interface FeuilleDeDepart {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Un classeur ouvert par une passerelle, et de quoi regarder ce qu'il contient sans passer par elle. */
export interface Banc {
  readonly gateway: WorkbookGateway & { readonly syncs: number };
  /** Valeur d'une cellule ; `''` si elle est vide. */
  readonly cellule: (feuille: string, adresse: string) => Promise<CellValue>;
  readonly onglets: () => Promise<readonly string[]>;
}

const ONGLET: SheetLayout = {
  name: 'Résultats courriels',
  marker: 'Résultats courriels',
  cells: [
    { address: 'A1', content: { kind: 'text', text: 'Titre' }, style: 'titre' },
    { address: 'A2', content: { kind: 'number', value: 0.25, format: '0%' }, style: 'nombre-fort' },
  ],
  columnWidths: [100],
  rowHeights: new Map(),
  charts: [],
  conditionalFormats: [],
  print: { area: 'A1:A2', header: 'En-tête', footer: 'Pied' },
};

/** Ce que toute passerelle vers un classeur doit faire. */
export function contratPasserelle(nom: string, ouvrir: (feuilles: readonly FeuilleDeDepart[]) => Promise<Banc>): void {
  describe(`${nom}, le contrat d'une passerelle`, () => {
    const registre: FeuilleDeDepart = {
      name: 'Suivi',
      rows: [['Titre'], ['N°', 'Reçu', 'Objet'], [1, 46000, 'a'], [2, '', 'b'], ['', '', ''], [4, 46003, 'd']],
    };

    it('montre les feuilles dans leur ordre, avec leurs premières lignes', async () => {
      const { gateway } = await ouvrir([registre, { name: 'Autre', rows: [] }]);
      const structure = await gateway.readStructure();
      expect(structure).toMatchObject({ readOnly: false, date1904: false, structureProtected: false });
      expect(structure.sheets).toMatchObject([
        { name: 'Suivi', visible: true, lastRow: 6, lastColumn: 3, marker: null },
        { name: 'Autre', visible: true, lastRow: 0, lastColumn: 0, marker: null },
      ]);
      expect(structure.sheets[0]?.head[1]?.slice(0, 4)).toEqual(['N°', 'Reçu', 'Objet', '']);
      expect(gateway.syncs).toBe(2);
    });

    it("lit des colonnes jusqu'à la dernière ligne utilisée, dans l'ordre demandé, en un sync", async () => {
      const { gateway } = await ouvrir([registre]);
      const lu = await gateway.readThenApply(
        [{ sheet: 'Suivi', ranges: ['C3:C1048576', 'A3:A1048576'] }],
        (instantane) => ({ changes: [], result: instantane }),
      );
      const [objets, numeros] = lu.sheets[0]?.ranges ?? [];
      expect(objets?.map(([valeur]) => valeur)).toEqual(['a', 'b', '', 'd']);
      expect(numeros?.map(([valeur]) => valeur)).toEqual([1, 2, '', 4]);
      expect(gateway.syncs).toBe(1);
    });

    it('garde la place des lignes quand une colonne commence par des cellules vides', async () => {
      const { gateway } = await ouvrir([{ name: 'Suivi', rows: [['N°'], [''], [''], [7]] }]);
      const lu = await gateway.readThenApply([{ sheet: 'Suivi', ranges: ['A2:A1048576'] }], (instantane) => ({
        changes: [],
        result: instantane,
      }));
      expect(lu.sheets[0]?.ranges[0]?.map(([valeur]) => valeur)).toEqual(['', '', 7]);
    });

    it("ne rend rien d'une plage vide, et null pour une feuille qui n'existe pas", async () => {
      const { gateway } = await ouvrir([registre]);
      const lu = await gateway.readThenApply(
        [
          { sheet: 'Suivi', ranges: ['H3:H1048576'] },
          { sheet: 'Disparue', ranges: ['A1:A5'] },
        ],
        (instantane) => ({ changes: [], result: instantane }),
      );
      expect(lu.sheets[0]?.ranges[0]?.flat().filter((valeur) => valeur !== '')).toEqual([]);
      expect(lu.sheets[1]).toBeNull();
    });

    it.each([
      ['un texte', 'cl-12', { row: 5, values: ['b', 46001] }],
      ['un nombre', '7', { row: 6, values: ['c', ''] }],
      ['des jokers, pris à la lettre', 'CL~*?', { row: 7, values: ['d', ''] }],
      ['un morceau seulement', 'CL-1', null],
      ['un titre, hors de la plage', 'N°', null],
    ])('retrouve une ligne par %s, en un sync', async (_, text, attendue) => {
      const { gateway } = await ouvrir([
        {
          name: 'Suivi',
          rows: [
            ['Titre'],
            ['N°', 'Reçu', 'Objet'],
            ['', '', ''],
            ['CL-123', 46000, 'a'],
            ['CL-12', 46001, 'b'],
          ].concat([
            [7, '', 'c'],
            ['CL~*?', '', 'd'],
          ]),
        },
      ]);
      const lu = await gateway.readThenApply(
        [{ sheet: 'Suivi', ranges: [], search: { within: 'A3:A1048576', text, columns: [3, 2] } }],
        (instantane) => ({ changes: [], result: instantane.sheets[0]?.found }),
      );
      expect(lu).toEqual(attendue);
      expect(gateway.syncs).toBe(1);
    });

    it("ne retrouve rien dans une feuille vide, ni dans une feuille qui n'existe pas", async () => {
      const { gateway } = await ouvrir([{ name: 'Vide', rows: [] }]);
      const search = { within: 'A3:A1048576', text: 'CL-1', columns: [1, 2] };
      const lu = await gateway.readThenApply(
        [
          { sheet: 'Vide', ranges: [], search },
          { sheet: 'Disparue', ranges: [], search },
        ],
        (instantane) => ({ changes: [], result: instantane.sheets }),
      );
      expect(lu[0]?.found).toBeNull();
      expect(lu[1]).toBeNull();
    });

    it('écrit ce qui est décidé, en deux sync, et rend la réponse de la décision', async () => {
      const { gateway, cellule } = await ouvrir([registre]);
      const reponse = await gateway.readThenApply([{ sheet: 'Suivi', ranges: ['A3:A3'] }], () => ({
        changes: [
          {
            kind: 'write-cells',
            sheet: 'Suivi',
            cells: [
              { address: 'B4', content: { kind: 'day', day: le(14, 3, 2026) } },
              { address: 'C4', content: { kind: 'number', value: 12.5 } },
              { address: 'A3', content: { kind: 'empty' } },
            ],
          },
        ],
        result: 'fait',
      }));
      expect(reponse).toBe('fait');
      expect([await cellule('Suivi', 'B4'), await cellule('Suivi', 'C4'), await cellule('Suivi', 'A3')]).toEqual([
        le(14, 3, 2026),
        12.5,
        '',
      ]);
      expect(gateway.syncs).toBe(2);
    });

    it.each([
      '=1+1',
      '+33612345678',
      '-5',
      '@SOMME(A1)',
      '0612345678',
      '1-2',
      '03/04/2026',
      'VRAI',
      'TRUE',
      "'déjà",
      '12 %',
      'MAR-12',
      '1E5',
      '\t=1',
      'Martin Hugo',
      'mars',
      '«\u00a0Rue 12\u00a0»',
      '=' + 'A'.repeat(60),
      'Résultats du 01/11/2025 au 31/10/2026, sur deux onglets',
    ])('garde comme texte « %s »', async (text) => {
      const { gateway, cellule } = await ouvrir([registre]);
      await gateway.readThenApply([], () => ({
        changes: [{ kind: 'write-cells', sheet: 'Suivi', cells: [{ address: 'C3', content: { kind: 'text', text } }] }],
        result: null,
      }));
      expect(await cellule('Suivi', 'C3')).toBe(text);
    });

    it('dit où se trouve le curseur, et prévient quand il bouge', async () => {
      const { gateway } = await ouvrir([registre, { name: 'Notes', rows: [['x']] }]);
      let mouvements = 0;
      const oter = await gateway.watchSelection(() => (mouvements += 1));
      const montrer = (sheet: string, address: string) =>
        gateway.readThenApply([], () => ({ changes: [{ kind: 'select', sheet, address }], result: null }));
      await montrer('Suivi', 'B4');
      expect(await gateway.readSelection()).toEqual({ sheet: 'Suivi', row: 4, column: 2 });
      await new Promise((suite) => setTimeout(suite, 20));
      expect(mouvements).toBeGreaterThan(0);
      await oter();
      const avant = mouvements;
      await montrer('Notes', 'A1');
      await new Promise((suite) => setTimeout(suite, 20));
      expect([await gateway.readSelection(), mouvements]).toEqual([{ sheet: 'Notes', row: 1, column: 1 }, avant]);
    });

    it('ajoute un onglet marqué, puis le remplace à sa place', async () => {
      const { gateway, onglets, cellule } = await ouvrir([registre, { name: 'Notes', rows: [['x']] }]);
      await gateway.readThenApply([], () => ({
        changes: [{ kind: 'replace-sheet', layout: ONGLET, replaces: null }],
        result: null,
      }));
      expect(await onglets()).toEqual(['Suivi', 'Notes', 'Résultats courriels']);
      expect((await gateway.readStructure()).sheets[2]?.marker).toBe('Résultats courriels');

      const suivant = {
        ...ONGLET,
        cells: [{ ...ONGLET.cells[1], address: 'A2', content: { kind: 'number', value: 0.5 }, style: 'ligne' }],
      } as const;
      await gateway.readThenApply([], () => ({
        changes: [{ kind: 'replace-sheet', layout: suivant, replaces: { name: 'Résultats courriels', position: 2 } }],
        result: null,
      }));
      expect(await onglets()).toEqual(['Suivi', 'Notes', 'Résultats courriels']);
      expect([await cellule('Résultats courriels', 'A1'), await cellule('Résultats courriels', 'A2')]).toEqual([
        '',
        0.5,
      ]);
    });
  });
}
