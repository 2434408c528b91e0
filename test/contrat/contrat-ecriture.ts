import type { SheetLayout } from '../../src/workbook/layout/sheet-layout';
import type { FeuilleDeDepart, OuvrirBanc } from './banc-passerelle';
import { le } from './registre-courriels';

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

/** Ce que toute passerelle vers un classeur doit écrire. */
export function contratEcriture(nom: string, ouvrir: OuvrirBanc): void {
  describe(`${nom}, le contrat d'une passerelle qui écrit`, () => {
    const registre: FeuilleDeDepart = {
      name: 'Suivi',
      rows: [['Titre'], ['N°', 'Reçu', 'Objet'], [1, 46000, 'a'], [2, '', 'b'], ['', '', ''], [4, 46003, 'd']],
    };

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

    it('vide des plages sans toucher aux voisines, et écrit un bloc de nombres et de mots', async () => {
      const { gateway, cellule } = await ouvrir([registre]);
      await gateway.readThenApply([], () => ({
        changes: [
          { kind: 'clear-cells', sheet: 'Suivi', ranges: ['B3:C3', 'C6'] },
          {
            kind: 'write-values',
            sheet: 'Suivi',
            range: 'E3:G4',
            values: [
              ['oct. 2026', 12, 'Moins de 8 jours'],
              ['1-2', '', 'Sans réponse'],
            ],
          },
        ],
        result: null,
      }));
      const lues = await Promise.all(
        ['A3', 'B3', 'C3', 'B6', 'C6', 'E3', 'F3', 'G3', 'E4', 'F4'].map((adresse) => cellule('Suivi', adresse)),
      );
      expect(lues).toEqual([1, '', '', 46003, '', 'oct. 2026', 12, 'Moins de 8 jours', '1-2', '']);
      expect(gateway.syncs).toBe(2);
    });

    it('insère une ligne vide : ce qui était là descend', async () => {
      const { gateway, cellule } = await ouvrir([registre]);
      await gateway.readThenApply([], () => ({
        changes: [{ kind: 'insert-row', sheet: 'Suivi', row: 4 }],
        result: null,
      }));
      expect([await cellule('Suivi', 'A3'), await cellule('Suivi', 'A4'), await cellule('Suivi', 'C5')]).toEqual([
        1,
        '',
        'b',
      ]);
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

    it('ajoute des onglets qui se citent, en tête et dans leur ordre, sans marque si la personne en fera les siens', async () => {
      const { gateway, onglets, cellule } = await ouvrir([registre]);
      const cite = { kind: 'formula', formula: "='Second'!A2*2" } as const;
      await gateway.readThenApply([], () => ({
        changes: [
          {
            kind: 'add-sheets',
            position: 'first',
            layouts: [
              { ...ONGLET, name: 'Premier', marker: null, cells: [{ address: 'A1', content: cite }] },
              { ...ONGLET, name: 'Second', marker: 'Second', view: { hidden: true } },
            ],
          },
        ],
        result: null,
      }));
      expect(await onglets()).toEqual(['Premier', 'Second', 'Suivi']);
      expect((await gateway.readStructure()).sheets.map(({ marker, visible }) => [marker, visible])).toEqual([
        [null, true],
        ['Second', false],
        [null, true],
      ]);
      expect([0.5, cite.formula]).toContain(await cellule('Premier', 'A1'));
    });

    it('pose des cellules et des blocs sur une feuille, sans toucher aux autres cellules', async () => {
      const { gateway, cellule } = await ouvrir([registre]);
      await gateway.readThenApply([], () => ({
        changes: [
          {
            kind: 'extend-sheet',
            sheet: 'Suivi',
            widths: [{ column: 4, width: 80 }],
            parts: {
              blocks: [{ range: 'D3:D6', style: 'calcul', format: '0', formula: '=A3*10' }],
              cells: [{ address: 'D2', content: { kind: 'text', text: 'Dix fois' }, style: 'entete-registre' }],
              conditionalFormats: [],
            },
          },
        ],
        result: null,
      }));
      expect([await cellule('Suivi', 'D2'), await cellule('Suivi', 'C3')]).toEqual(['Dix fois', 'a']);
      expect([10, '=A3*10']).toContain(await cellule('Suivi', 'D3'));
    });
  });
}
