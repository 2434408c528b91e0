import type { CasDeConformite } from '../cas';

const VALEURS = 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member';

/** Écrit une valeur en A1, au format donné s'il y en a un, et rend ce que la cellule contient alors. */
const ecrire =
  (valeur: unknown, format?: string): CasDeConformite['executer'] =>
  async (context, feuille) => {
    const cellule = feuille.getRange('A1');
    if (format !== undefined) cellule.numberFormat = [[format]];
    cellule.values = [[valeur]];
    cellule.load('values,valueTypes');
    await context.sync();
    const lues: unknown[][] = cellule.values;
    return [lues[0]?.[0], cellule.valueTypes[0]?.[0]];
  };

/** Ce qu'Excel fait d'une valeur qu'on lui écrit. */
export const CAS_VALEURS: readonly CasDeConformite[] = [
  { nom: 'Un nombre reste un nombre', source: VALEURS, executer: ecrire(12.5), attendu: [12.5, 'Double'] },
  { nom: 'Un booléen reste un booléen', source: VALEURS, executer: ecrire(true), attendu: [true, 'Boolean'] },
  {
    nom: 'Un texte de lettres reste un texte',
    source: VALEURS,
    executer: ecrire('Martin Hugo'),
    attendu: ['Martin Hugo', 'String'],
  },
  {
    nom: 'Un texte de chiffres devient un nombre',
    source: VALEURS,
    executer: ecrire('0612'),
    attendu: [612, 'Double'],
  },
  { nom: 'Un texte qui commence par = est calculé', source: VALEURS, executer: ecrire('=1+1'), attendu: [2, 'Double'] },
  {
    nom: "Une apostrophe en tête garde le texte, et ne s'y voit pas",
    source: VALEURS,
    executer: ecrire("'=1+1"),
    attendu: ['=1+1', 'String'],
  },
  {
    nom: 'Deux apostrophes en tête en laissent une',
    source: VALEURS,
    executer: ecrire("''007"),
    attendu: ["'007", 'String'],
  },
  {
    nom: 'Au format Texte, un = en tête ne calcule rien',
    source: VALEURS,
    executer: ecrire('=1+1', '@'),
    attendu: ['=1+1', 'String'],
  },
  {
    nom: 'Au format Texte, les zéros de tête restent',
    source: VALEURS,
    executer: ecrire('0612345678', '@'),
    attendu: ['0612345678', 'String'],
  },
  {
    nom: "Une date en texte est lue mois d'abord : 03/04/2026 est le 4 mars",
    source: 'https://github.com/OfficeDev/office-js/issues/1559',
    executer: ecrire('03/04/2026'),
    attendu: [46085, 'Double'],
  },
  {
    nom: 'Une date en texte sans mois possible reste un texte',
    source: 'https://github.com/OfficeDev/office-js/issues/1559',
    executer: ecrire('14/03/2026'),
    attendu: ['14/03/2026', 'String'],
  },
  { nom: 'Une chaîne vide vide la cellule', source: VALEURS, executer: ecrire(''), attendu: ['', 'Empty'] },
  {
    nom: 'null laisse la cellule comme elle est',
    source: VALEURS,
    executer: async (context, feuille) => {
      const plage = feuille.getRange('A1:B1');
      plage.values = [['a', 'b']];
      plage.values = [[null, 'z']];
      plage.load('values');
      await context.sync();
      return plage.values;
    },
    attendu: [['a', 'z']],
  },
  {
    nom: 'Une matrice aux mauvaises dimensions est refusée',
    source: VALEURS,
    executer: async (context, feuille) => {
      feuille.getRange('A1:B2').values = [['a', 'b']];
      await context.sync();
      return 'accepté';
    },
    attendu: 'erreur InvalidArgument',
  },
];
