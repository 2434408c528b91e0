const transform = {
  '^.+\\.(tsx?|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const commun = {
  transform,
  // hucre n'est publié qu'en modules ES, que jest ne charge pas sur Node 20 sans les traduire.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  testPathIgnorePatterns: ['/node_modules/', '/build/', '/dist/'],
};

/** Quatre salles d'essai : les règles, le volet, le vrai client office.js contre l'hôte, le volet dans un vrai navigateur. */
export default {
  projects: [
    {
      ...commun,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/src/{domain,workbook,usecases}/**/*.test.ts',
        '<rootDir>/scripts/**/*.test.ts',
        '<rootDir>/exemple/**/*.test.ts',
      ],
    },
    {
      ...commun,
      displayName: 'volet',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/{taskpane,commands}/**/*.test.{ts,tsx}'],
    },
    {
      ...commun,
      displayName: 'integration',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/excel/**/*.test.ts', '<rootDir>/test/{excel-host,contrat,integration}/**/*.test.ts'],
    },
    {
      ...commun,
      displayName: 'acceptation',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/acceptation/**/*.test.ts'],
    },
  ],
};
