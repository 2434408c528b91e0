/** Le compte d'une étape ou de toutes. */
export interface Compte {
  readonly reussis: number;
  readonly echoues: number;
}

/** Ce que `jest --json` écrit et que nous comptons. */
export interface RapportJest {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Le compte d'un rapport jest. Un essai sauté ou promis compte comme un échec, un fichier qui ne démarre pas aussi :
 * rien n'est passé sous silence. Un rapport absent ou sans aucun essai compte pour un échec.
 */
export function compterEssais(rapport: RapportJest | null): Compte {
  if (rapport === null) return { reussis: 0, echoues: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = rapport;
  const echoues = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
  return { reussis: numPassedTests, echoues: numPassedTests + echoues === 0 ? 1 : echoues };
}

/** La somme des comptes ; zéro partout s'il n'y en a pas. */
export function additionner(comptes: readonly Compte[]): Compte {
  return comptes.reduce(
    (somme, { reussis, echoues }) => ({ reussis: somme.reussis + reussis, echoues: somme.echoues + echoues }),
    { reussis: 0, echoues: 0 },
  );
}

/** La dernière ligne de `npm test`, que l'intégration continue lit. */
export function derniereLigne({ reussis, echoues }: Compte): string {
  return `${reussis} passed, ${echoues} failed`;
}
