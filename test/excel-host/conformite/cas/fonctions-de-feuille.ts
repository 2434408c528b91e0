import type { CasDeConformite } from '../cas';

const FONCTIONS = 'https://learn.microsoft.com/javascript/api/excel/excel.functions';
const RESULTAT = 'https://learn.microsoft.com/javascript/api/excel/excel.functionresult';
const APPELER = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions';
const EQUIV = 'https://support.microsoft.com/office/match-function-e8dffd45-c762-47d6-bf89-533f4a37673a';

type Resultat = Excel.FunctionResult<string | number | boolean>;

/** Numéros en A, canaux en B, jours en C, sur la feuille « Autre » ; une ligne de titres. */
const LIGNES = [
  ['Numéro', 'Canal', 'Jours'],
  ['CL-0001', 'courriel', 3],
  ['CL-0002', 'courrier', 12],
  ['CL-00*3', 'Courriel', 8],
  ['CL-0003', 'courrier', 12],
  ['a?b', '', 40],
  ['a~b', 'courriel', 1],
];

/** Prépare « Autre », appelle des fonctions et rend [valeur, erreur] de chacune, lues en un seul sync. */
const appeler =
  (
    choisir: (
      fonctions: Excel.Functions,
      autre: Excel.Worksheet,
      feuille: Excel.Worksheet,
    ) => readonly Excel.FunctionResult<unknown>[],
    preparer: (autre: Excel.Worksheet) => void = () => undefined,
  ): CasDeConformite['executer'] =>
  async (context, feuille) => {
    const ancienne = context.workbook.worksheets.getItemOrNullObject('Autre');
    await context.sync();
    if (!ancienne.isNullObject) ancienne.delete();
    const autre = context.workbook.worksheets.add('Autre');
    const plage = autre.getRange('A1:C7');
    plage.numberFormat = LIGNES.map(() => ['@', '@', 'General']);
    plage.values = LIGNES;
    preparer(autre);
    await context.sync();
    try {
      const resultats = choisir(context.workbook.functions, autre, feuille).map((resultat) =>
        (resultat as Resultat).load('value,error'),
      );
      await context.sync();
      return resultats.map(({ value, error }) => [value, error]);
    } finally {
      autre.delete();
      await context.sync();
    }
  };
const vaut = (valeur: unknown): readonly unknown[] => [valeur, null];
const echoue = (code: string): readonly unknown[] => [null, code];

/** Les fonctions de feuille appelées par `workbook.functions`. */
export const CAS_FONCTIONS_DE_FEUILLE: readonly CasDeConformite[] = [
  {
    nom: "match trouve un texte dans la plage d'une autre feuille, sans tenir compte de la casse",
    source: EQUIV,
    executer: appeler((f, autre) => [
      f.match('CL-0002', autre.getRange('A2:A7'), 0),
      f.match('cl-0003', autre.getRange('A2:A7'), 0),
      f.match('COURRIER', autre.getRange('B2:B7'), 0),
    ]),
    attendu: [vaut(2), vaut(4), vaut(2)],
  },
  {
    nom: 'match exact prend * et ? pour des jokers, et ~ les rend à eux-mêmes',
    source: EQUIV,
    executer: appeler((f, autre) => [
      f.match('CL-00*3', autre.getRange('A4:A7'), 0),
      f.match('CL-00~*3', autre.getRange('A2:A7'), 0),
      f.match('*3', autre.getRange('A2:A7'), 0),
      f.match('a?b', autre.getRange('A2:A7'), 0),
      f.match('a~?b', autre.getRange('A2:A7'), 0),
      f.match('a~~b', autre.getRange('A2:A7'), 0),
      f.match('CL-0004~*', autre.getRange('A2:A7'), 0),
    ]),
    attendu: [vaut(1), vaut(3), vaut(3), vaut(5), vaut(5), vaut(6), echoue('#N/A')],
  },
  {
    nom: "match distingue un nombre d'un texte qui a la même allure",
    source: EQUIV,
    executer: appeler(
      (f, autre) => [
        f.match(12, autre.getRange('C2:C7'), 0),
        f.match('12', autre.getRange('C2:C7'), 0),
        f.match('75001', autre.getRange('A2:A8'), 0),
        f.match(75001, autre.getRange('A2:A8'), 0),
      ],
      (autre) => {
        autre.getRange('A8').numberFormat = [['@']];
        autre.getRange('A8').values = [['75001']];
      },
    ),
    attendu: [vaut(2), echoue('#N/A'), vaut(7), echoue('#N/A')],
  },
  {
    nom: "match sans correspondance n'échoue pas le lot : #N/A est dans error, et value reste vide",
    source: RESULTAT,
    executer: appeler((f, autre) => [
      f.match('CL-9999', autre.getRange('A2:A7'), 0),
      f.match('CL-0001', autre.getRange('A2:A7'), 0),
      f.match('', autre.getRange('A2:A7'), 0),
    ]),
    attendu: [echoue('#N/A'), vaut(1), echoue('#N/A')],
  },
  {
    nom: 'match cherche aussi dans les lignes masquées et filtrées',
    source: EQUIV,
    executer: appeler(
      (f, autre) => [f.match('CL-0002', autre.getRange('A2:A7'), 0), f.match('CL-0003', autre.getRange('A2:A7'), 0)],
      (autre) => {
        autre.getRange('3:3').rowHidden = true;
        autre.autoFilter.apply(autre.getRange('A1:C7'), 1, {
          filterOn: 'Values',
          values: ['courriel'],
        });
      },
    ),
    attendu: [vaut(2), vaut(4)],
  },
  {
    nom: "match accepte une colonne jusqu'au bas de la feuille, ou entière",
    source: EQUIV,
    executer: appeler((f, autre) => [
      f.match('CL-0003', autre.getRange('A2:A1048576'), 0),
      f.match('CL-0003', autre.getRange('A:A'), 0),
      f.match('CL-9999', autre.getRange('A2:A1048576'), 0),
      f.match('a~?b', autre.getRange('$A$2:$A$1048576'), 0),
    ]),
    attendu: [vaut(4), vaut(5), echoue('#N/A'), vaut(5)],
  },
  {
    nom: 'match approché rend le dernier qui ne dépasse pas, et 1 est le mode ordinaire',
    source: EQUIV,
    executer: appeler(
      (f, autre) => [
        f.match(25, autre.getRange('E1:E4'), 1),
        f.match(25, autre.getRange('E1:E4')),
        f.match(5, autre.getRange('E1:E4'), 1),
        f.match(25, autre.getRange('F1:F4'), -1),
      ],
      (autre) => {
        autre.getRange('E1:F4').values = [
          [10, 40],
          [20, 30],
          [30, 20],
          [40, 10],
        ];
      },
    ),
    attendu: [vaut(2), vaut(2), echoue('#N/A'), vaut(2)],
  },
  {
    nom: "Le résultat d'une fonction se passe à une autre dans le même lot, erreur comprise",
    source: APPELER,
    executer: appeler((f, autre) => {
      const rang = f.match('CL-0002', autre.getRange('A2:A7'), 0);
      const absent = f.match('CL-9999', autre.getRange('A2:A7'), 0);
      return [
        f.sum(rang, 10),
        f.isNA(absent),
        f.sum(absent, 1),
        f.choose(rang, 'un', 'deux', 'trois'),
        f.if(f.isNumber(rang), 'connu', 'inconnu'),
      ];
    }),
    attendu: [vaut(12), vaut(true), echoue('#N/A'), vaut('deux'), vaut('connu')],
  },
  {
    nom: 'vlookup et hlookup rendent la valeur à côté, ou #N/A',
    source: APPELER,
    executer: appeler((f, autre) => [
      f.vlookup('CL-0002', autre.getRange('A1:C7'), 3, false),
      f.vlookup('CL-0002', autre.getRange('A1:C7'), 2, false),
      f.vlookup('CL-9999', autre.getRange('A1:C7'), 3, false),
      f.vlookup('CL-0002', autre.getRange('A1:C7'), 4, false),
      f.hlookup('jours', autre.getRange('A1:C7'), 3, false),
    ]),
    attendu: [vaut(12), vaut('courrier'), echoue('#N/A'), echoue('#REF!'), vaut(12)],
  },
  {
    nom: 'countIf et countIfs comptent par texte, joker, nombre et comparaison',
    source: FONCTIONS,
    executer: appeler((f, autre) => [
      f.countIf(autre.getRange('B2:B7'), 'courriel'),
      f.countIf(autre.getRange('A2:A7'), 'CL-*'),
      f.countIf(autre.getRange('C2:C7'), 12),
      f.countIf(autre.getRange('C2:C7'), '>=12'),
      f.countIf(autre.getRange('B2:B7'), ''),
      f.countIfs(autre.getRange('B2:B7'), 'courrier', autre.getRange('C2:C7'), '>10'),
      f.countIf(autre.getRange('A:A'), '*'),
    ]),
    attendu: [vaut(3), vaut(4), vaut(2), vaut(3), vaut(1), vaut(2), vaut(7)],
  },
  {
    nom: 'Une plage vide ou sans nombre donne 0 à sum, #DIV/0! à average',
    source: RESULTAT,
    executer: appeler((f, autre) => [
      f.sum(autre.getRange('H1:H9')),
      f.average(autre.getRange('H1:H9')),
      f.sum(autre.getRange('A1:A7')),
      f.max(autre.getRange('C1:C7')),
    ]),
    attendu: [vaut(0), echoue('#DIV/0!'), vaut(0), vaut(40)],
  },
];
