import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.test.tsx'];
const COUCHES = ['domain', 'workbook', 'usecases', 'excel', 'taskpane', 'commands'];
const OUTILS = ['suivi-demandes', 'grille-delais', 'plan-action'];

/** Ce que chaque couche a le droit d'importer, en plus d'elle-même. */
const IMPORTS_PERMIS = {
  domain: [],
  workbook: ['domain'],
  usecases: ['domain', 'workbook'],
  excel: ['domain', 'workbook'],
  taskpane: ['domain', 'workbook', 'usecases'],
  commands: ['domain', 'workbook', 'usecases', 'excel', 'taskpane'],
};

const imports = (couche, outil, permis = IMPORTS_PERMIS[couche]) => {
  const couchesInterdites = COUCHES.filter((autre) => autre !== couche && !permis.includes(autre));
  const outilsInterdits = OUTILS.filter((autre) => outil !== undefined && autre !== outil);
  const motifs = [
    {
      regex: `^\\.\\.?/(.*/)?(${couchesInterdites.join('|')})(/|$)`,
      message: `La couche ${couche} n'importe que : ${[couche, ...permis].join(', ')}.`,
    },
    { regex: '^(\\.\\./)+test/', message: "Le produit n'importe rien de ses essais." },
  ];
  if (outilsInterdits.length > 0) {
    motifs.push({
      regex: `^\\.\\.?/(.*/)?(${outilsInterdits.join('|')})(/|$)`,
      message: "Les trois outils ne s'importent jamais entre eux : ce qu'ils partagent descend dans commun.",
    });
  }
  return { 'no-restricted-imports': ['error', { patterns: motifs }] };
};

const couches = COUCHES.flatMap((couche) => [
  { files: [`src/${couche}/**/*.{ts,tsx}`], rules: imports(couche) },
  ...OUTILS.map((outil) => ({ files: [`src/${couche}/**/${outil}/**/*.{ts,tsx}`], rules: imports(couche, outil) })),
]);

const SORTIES_RESEAU = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Le complément ne fait aucune requête.',
}));
const STOCKAGES = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'Rien ne reste sur le poste : les données vivent dans le classeur.',
}));
const HORLOGE = { name: 'Date', message: "Le jour d'aujourd'hui est un paramètre ; un jour est un Jour." };
const HOTES = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Seuls src/excel, src/commands et src/taskpane/index.tsx parlent à Excel.',
}));
const SORTIES_ET_STOCKAGES = [...SORTIES_RESEAU, ...STOCKAGES];
const objetsGlobaux = ['window', 'globalThis', 'self'];

/** Une règle est une erreur ou n'existe pas : les avertissements finissent par ne plus être lus. */
const enErreurs = (config) => ({
  ...config,
  rules: Object.fromEntries(Object.keys(config.rules).map((regle) => [regle, 'error'])),
});

export default defineConfig(
  { ignores: ['node_modules/', 'build/', 'dist/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        module: 'writable',
        require: 'readonly',
      },
    },
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Une chaîne se parcourt par points de code : c'est ce que l'on veut pour une recherche ou une adresse.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Un hôte qui tient lieu d'Excel répond par des accesseurs, même quand la réponse est constante.
      '@typescript-eslint/class-literal-property-style': 'off',
      // tsconfig (noPropertyAccessFromIndexSignature) veut les crochets là où cette règle veut un point.
      '@typescript-eslint/dot-notation': 'off',
      'max-lines': ['error', { max: 250 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...SORTIES_ET_STOCKAGES, ...HOTES],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: 'Le complément ne fait aucune requête.' },
        ...objetsGlobaux.flatMap((object) =>
          SORTIES_ET_STOCKAGES.map(({ name, message }) => ({ object, property: name, message })),
        ),
      ],
    },
  },
  {
    files: ['src/{domain,workbook,usecases}/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-globals': ['error', ...SORTIES_ET_STOCKAGES, ...HOTES, HORLOGE] },
  },
  {
    files: ['src/{excel,commands}/**/*.ts', 'src/taskpane/index.tsx'],
    rules: { 'no-restricted-globals': ['error', ...SORTIES_ET_STOCKAGES] },
  },
  ...couches,
  {
    files: ['src/taskpane/index.tsx'],
    rules: imports('taskpane', undefined, [...IMPORTS_PERMIS.taskpane, 'excel']),
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, enErreurs(reactHooks.configs.flat.recommended)],
    // Lire le classeur à l'ouverture du volet est justement le rôle d'un effet.
    rules: { 'react-hooks/set-state-in-effect': 'off' },
  },
  {
    files: ['src/{excel,commands}/**/*.ts', 'src/taskpane/index.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((regle) => [`office-addins/${regle}`, 'error'])),
  },
  {
    files: TESTS,
    rules: {
      // Un essai remplace souvent une fonction par un faux : `expect(faux.lire)` n'appelle rien.
      '@typescript-eslint/unbound-method': 'off',
      // `expect.any`, `expect.objectContaining` : jest les déclare en `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Un essai emprunte ses classeurs et ses doublures à test/.
      'no-restricted-imports': 'off',
    },
  },
);
