import { classeurNeuf } from '../test/excel-host/classeur-neuf';
import { Hote } from '../test/excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../test/excel-host/transports/en-processus';

/** Combien de fois chaque geste est mesuré, après un tour à blanc ; la médiane est rendue. */
const TOURS = 5;
const LIGNES = 20_000;
const COLONNES = 14;

type Geste = (client: ClientEnProcessus) => Promise<unknown>;

/** Un registre rempli : des textes, des dates, des nombres, une colonne de formules. */
async function remplir(client: ClientEnProcessus): Promise<void> {
  await client.Excel.run(async (context) => {
    const feuille = context.workbook.worksheets.getItem('Feuil1');
    for (let haut = 0; haut < LIGNES; haut += 5_000)
      feuille.getRangeByIndexes(haut, 0, 5_000, COLONNES).values = Array.from({ length: 5_000 }, (_, rang) =>
        Array.from({ length: COLONNES }, (__, colonne) => cellule(haut + rang, colonne)),
      );
    await context.sync();
  });
}

function cellule(ligne: number, colonne: number): string | number {
  if (colonne === 13) return `=B${ligne + 1}+1`;
  if (colonne % 3 === 0) return `Texte ${ligne} de la colonne ${colonne}`;
  return colonne % 3 === 1 ? 45_000 + (ligne % 700) : ligne * 1.5;
}

const GESTES: readonly (readonly [nom: string, but: string, geste: Geste])[] = [
  [
    'écrire 250 cellules une à une',
    'moins de 50 ms',
    (client) =>
      client.Excel.run(async (context) => {
        const feuille = context.workbook.worksheets.getItem('Essai');
        for (let rang = 0; rang < 250; rang += 1) feuille.getCell(rang, 0).values = [[rang]];
        await context.sync();
      }),
  ],
  [
    'charger la couleur de 250 cellules une à une',
    'moins de 50 ms',
    (client) =>
      client.Excel.run(async (context) => {
        const feuille = context.workbook.worksheets.getItem('Essai');
        for (let rang = 0; rang < 250; rang += 1) feuille.getCell(rang, 1).load('format/fill/color');
        await context.sync();
      }),
  ],
  [
    `charger ${LIGNES} × ${COLONNES} valeurs`,
    'moins de 1 000 ms',
    (client) =>
      client.Excel.run(async (context) => {
        const plage = context.workbook.worksheets.getItem('Feuil1').getRangeByIndexes(0, 0, LIGNES, COLONNES);
        plage.load('values');
        await context.sync();
        return plage.values.length;
      }),
  ],
  [
    'la même lecture, après un changement qui fait recalculer',
    '',
    (client) =>
      client.Excel.run(async (context) => {
        const feuille = context.workbook.worksheets.getItem('Feuil1');
        feuille.getRange('B1').values = [[45_001]];
        const plage = feuille.getRangeByIndexes(0, 0, LIGNES, COLONNES).load('values');
        await context.sync();
        return plage.values.length;
      }),
  ],
];

/** `npm run mesurer` : le temps que met l'hôte, en processus, à faire ce que promettent nos objectifs. */
async function mesurer(): Promise<void> {
  const debut = performance.now();
  const hote = new Hote(classeurNeuf());
  const client = ouvrirClientEnProcessus(hote);
  dire('ouvrir le premier client', '', performance.now() - debut);
  const encore = performance.now();
  ouvrirClientEnProcessus(new Hote(classeurNeuf())).fermer();
  dire('en ouvrir un autre', '', performance.now() - encore);
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.add('Essai');
    await context.sync();
  });
  const avant = performance.now();
  await remplir(client);
  dire(`écrire ${LIGNES} × ${COLONNES} cellules`, '', performance.now() - avant);
  for (const [nom, but, geste] of GESTES) {
    client.remettreAZero();
    await geste(client);
    const actions = client.requetes.reduce((somme, requete) => somme + requete.actions, 0);
    const temps: number[] = [];
    for (let tour = 0; tour < TOURS; tour += 1) {
      const depart = performance.now();
      await geste(client);
      temps.push(performance.now() - depart);
    }
    dire(`${nom} : ${actions} actions`, but, temps.sort((a, b) => a - b)[Math.floor(TOURS / 2)] ?? 0);
  }
  client.fermer();
}

function dire(nom: string, but: string, ms: number): void {
  process.stdout.write(`${`${ms.toFixed(0)} ms`.padStart(9)}  ${nom}${but === '' ? '' : ` (objectif : ${but})`}\n`);
}

mesurer().catch((erreur: unknown) => {
  process.stderr.write(`${erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur)}\n`);
  process.exitCode = 1;
});
