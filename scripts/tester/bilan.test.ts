import { additionner, compterEssais, derniereLigne } from './bilan';

const RAPPORT = {
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('compterEssais', () => {
  test('compte les réussites', () => {
    expect(compterEssais(RAPPORT)).toEqual({ reussis: 10, echoues: 0 });
  });

  test.each(['numFailedTests', 'numPendingTests', 'numTodoTests', 'numRuntimeErrorTestSuites'] as const)(
    'compte %s parmi les échecs',
    (champ) => {
      expect(compterEssais({ ...RAPPORT, [champ]: 2 })).toEqual({ reussis: 10, echoues: 2 });
    },
  );

  test("compte un échec quand il n'y a ni rapport ni essai", () => {
    expect(compterEssais(null)).toEqual({ reussis: 0, echoues: 1 });
    expect(compterEssais({ ...RAPPORT, numPassedTests: 0 })).toEqual({ reussis: 0, echoues: 1 });
  });
});

describe('additionner', () => {
  test('additionne les réussites et les échecs', () => {
    expect(
      additionner([
        { reussis: 1, echoues: 0 },
        { reussis: 41, echoues: 2 },
      ]),
    ).toEqual({ reussis: 42, echoues: 2 });
    expect(additionner([])).toEqual({ reussis: 0, echoues: 0 });
  });
});

describe('derniereLigne', () => {
  test("suit la forme que lit l'intégration continue", () => {
    expect(derniereLigne({ reussis: 512, echoues: 0 })).toBe('512 passed, 0 failed');
  });
});
