import { ouvrirEssai } from '../conformite/ouvrir-essai';
import type { VueFeuille } from './vue-classeur';
import { VueClasseurHote } from './vue-classeur-hote';

/** La première feuille d'un classeur neuf, une fois ce geste fait par l'API. */
export async function feuilleApres(
  faire: (feuille: Excel.Worksheet) => void,
): Promise<{ vue: VueClasseurHote; feuille: VueFeuille; executer: typeof Excel.run; fermer: () => void }> {
  const { classeur, client, executer } = await ouvrirEssai();
  classeur.jourCourant = 46_349;
  await executer(async (context) => {
    faire(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  const vue = new VueClasseurHote(classeur);
  return {
    vue,
    feuille: vue.feuille(vue.feuilles()[0]?.id ?? ''),
    executer,
    fermer: () => {
      client.fermer();
    },
  };
}

/** Un petit registre filtrable : dossiers, dates, états, avec un vide par colonne et une casse différente. */
export function poserDesDossiers(feuille: Excel.Worksheet): void {
  feuille.getRange('A1:C6').values = [
    ['Dossier', 'Reçu le', 'État'],
    ['D-2', 46_095, 'Ouverte'],
    ['D-10', 46_090, 'Close'],
    ['D-1', 46_095, 'ouverte'],
    ['D-3', '', 'Close'],
    ['D-4', 46_100, ''],
  ];
  feuille.getRange('B2:B6').numberFormat = Array.from({ length: 5 }, () => ['dd/mm/yyyy']);
  feuille.autoFilter.apply(feuille.getRange('A1:C6'));
}
/** Les lignes du registre qui se voient. */
export const visibles = (feuille: VueFeuille): number[] => [2, 3, 4, 5, 6].filter((l) => !feuille.ligneMasquee(l));
/** Ce que montrent les cellules d'une colonne. */
export const colonne = (feuille: VueFeuille, c: number, de: number, a: number): string[] =>
  Array.from({ length: a - de + 1 }, (_, rang) => feuille.cellule(de + rang, c).texte);
