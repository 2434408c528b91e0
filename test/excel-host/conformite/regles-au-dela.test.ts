import { classeurNeuf } from '../classeur-neuf';
import { Hote } from '../protocole/hote';
import { repondre } from '../protocole/repondre';

const GEN = { ActionType: 1, Name: '' };

/** Ce que répond l'hôte quand on change la règle d'un format conditionnel, que le client livré ne sait pas demander. */
function changerLaRegle(niveauApi: number, methode: string, args: readonly unknown[], lue: string): unknown {
  const hote = new Hote(classeurNeuf(), { niveauApi });
  const chemin = (Id: number, ObjectPathType: number, Name: string, parent: number, args: readonly unknown[] = []) => ({
    Id,
    ObjectPathType,
    Name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: args },
  });
  const issue = repondre(
    hote,
    JSON.stringify({
      Actions: [
        { Id: 1, ObjectPathId: 6, ...GEN },
        { Id: 2, ObjectPathId: 6, ActionType: 3, Name: methode, ArgumentInfo: { Arguments: args } },
        { Id: 3, ObjectPathId: 6, ActionType: 2, Name: '', QueryInfo: { Select: ['type', lue] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: chemin(2, 4, 'Worksheets', 1),
        3: chemin(3, 3, 'GetFirst', 2),
        4: chemin(4, 3, 'GetRange', 3, ['B2:B9']),
        5: chemin(5, 4, 'ConditionalFormats', 4),
        6: chemin(6, 3, 'Add', 5, ['DataBar']),
      },
    }),
  );
  if (issue.sorte !== 'rendue') throw new Error(`La requête est ${issue.sorte}.`);
  const { Results, Error: faute } = JSON.parse(issue.texte) as {
    Results: readonly { ActionId: number; Value: unknown }[];
    Error?: { Code: string };
  };
  return faute?.Code ?? Results.find(({ ActionId }) => ActionId === 3)?.Value;
}

describe('ConditionalFormat.changeRuleTo…', () => {
  // @source https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-changeruletocellvalue-member(1)
  it('change une règle de type et la règle du même geste', () => {
    expect(
      changerLaRegle(17, 'ChangeRuleToCellValue', [{ formula1: '=5', operator: 'GreaterThan' }], 'cellValue/rule'),
    ).toEqual({ Type: 'CellValue', CellValue: { Rule: { formula1: '=5', operator: 'GreaterThan' } } });
    expect(changerLaRegle(17, 'ChangeRuleToCustom', ['=B2>1'], 'custom/rule/formula')).toEqual({
      Type: 'Custom',
      Custom: { Rule: { Formula: '=B2>1' } },
    });
    expect(changerLaRegle(17, 'ChangeRuleToIconSet', [], 'iconSet/style')).toEqual({
      Type: 'IconSet',
      IconSet: { Style: 'ThreeTrafficLights1' },
    });
  });

  it("refuse une règle fausse, et n'existe pas avant ExcelApi 1.17", () => {
    expect(changerLaRegle(17, 'ChangeRuleToTopBottom', [{ rank: 0, type: 'TopItems' }], 'priority')).toBe(
      'InvalidArgument',
    );
    expect(changerLaRegle(14, 'ChangeRuleToCustom', ['=B2>1'], 'priority')).toBe('ApiNotFound');
  });

  it('change de plages', () => {
    expect(changerLaRegle(17, 'SetRanges', ['C2:C4,E2:E4'], 'priority')).toEqual({ Type: 'DataBar', Priority: 0 });
    expect(changerLaRegle(17, 'SetRanges', ['Ailleurs!C2:C4'], 'priority')).toBe('InvalidArgument');
  });
});
