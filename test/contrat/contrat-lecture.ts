import type { FeuilleDeDepart, OuvrirBanc } from './banc-passerelle';

/** Ce que toute passerelle vers un classeur doit lire. */
export function contratLecture(nom: string, ouvrir: OuvrirBanc): void {
  describe(`${nom}, le contrat d'une passerelle qui lit`, () => {
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

    it("dit la dernière ligne utilisée d'une plage sans la lire, 0 si elle est vide", async () => {
      const { gateway } = await ouvrir([registre]);
      const lu = await gateway.readThenApply(
        [{ sheet: 'Suivi', ranges: [], lastRows: ['B3:B1048576', 'A3:A1048576', 'H3:H1048576'] }],
        (instantane) => ({ changes: [], result: instantane.sheets[0]?.lastRows }),
      );
      expect(lu).toEqual([6, 6, 0]);
      expect(gateway.syncs).toBe(1);
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

    it('dit quelles cellules portent une formule, un texte en « = » excepté, et recopie une formule', async () => {
      const { gateway, cellule } = await ouvrir([
        {
          name: 'Suivi',
          rows: [
            ['N°', 'Double'],
            [21, ''],
            [4, ''],
          ],
        },
      ]);
      await gateway.readThenApply([], () => ({
        changes: [
          {
            kind: 'write-cells',
            sheet: 'Suivi',
            cells: [{ address: 'B2', content: { kind: 'formula', formula: '=A2*2' } }],
          },
        ],
        result: null,
      }));
      const lu = await gateway.readThenApply([{ sheet: 'Suivi', ranges: [], formulas: 'A2:C2' }], (instantane) => ({
        changes: [{ kind: 'copy-formula', sheet: 'Suivi', model: 'B2', target: 'B3' }],
        result: instantane.sheets[0]?.formulas,
      }));
      expect(lu?.[0]?.slice(0, 2)).toEqual([false, true]);
      expect([8, '=A2*2']).toContain(await cellule('Suivi', 'B3'));
    });
  });
}
