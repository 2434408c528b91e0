import { jour } from '../../domain/commun/jour';
import { leJour } from '../../domain/commun/jour.exemples';
import type { CellValue } from '../gateway/cell-value';
import type { WorkbookStructure } from '../gateway/workbook-structure';
import { lireParametres } from './lire-parametres';

function classeur(head: readonly (readonly CellValue[])[], name = 'Paramètres'): WorkbookStructure {
  const feuille = { name, visible: true, lastRow: head.length, lastColumn: 5, head, marker: null };
  return { readOnly: false, date1904: false, structureProtected: false, sheets: [feuille] };
}

const PARAMETRES: readonly (readonly CellValue[])[] = [
  ['Paramètres du suivi'],
  ['Réglage', 'Courriels', 'Courriers', '', 'Jours de fermeture du site'],
  ['Réponse rapide : en moins de (jours)', 5, 10, '', leJour('15/05/2026')],
  ['Dernier jour dans les délais (jours)', 10, 20, '', '24/12/2026'],
  ['Accusé de réception dû sous (jours)', 3, 6, '', ''],
  ['Prévenir avant la date limite (jours ouvrés)', 2, '', '', leJour('31/12/2026')],
  ['Jours comptés dans les délais', 'Jours ouvrés'],
  ['Jours fériés du territoire', 'la reunion'],
  ['Conservation des données personnelles (mois)', 24],
  ['Nom du service', ' Agence de Valmont '],
  ['Adresse postale', '1 rue de la Paix'],
  ['Adresse électronique', 'contact@exemple.fr'],
  ['Téléphone', '01 02 03 04 05'],
];

describe('lireParametres', () => {
  it('donne les valeurs par défaut à un classeur sans onglet « Paramètres »', () => {
    expect(lireParametres(classeur([], 'Suivi'))).toEqual({
      feuille: null,
      reglages: {
        courriel: {
          seuils: { t1: 8, t2: 14, decompte: { genre: 'civils' } },
          alertes: { marge: 3, delaiAr: 7, zone: 'metropole', fermetures: new Set() },
        },
        courrier: {
          seuils: { t1: 15, t2: 30, decompte: { genre: 'civils' } },
          alertes: { marge: 3, delaiAr: 14, zone: 'metropole', fermetures: new Set() },
        },
      },
      zone: 'metropole',
      service: { nom: '', adresse: '', courriel: '', telephone: '' },
      conservation: null,
      illisibles: [],
    });
  });

  it('lit chaque réglage à droite de son libellé, et les fermetures sous le leur', () => {
    const lus = lireParametres(classeur(PARAMETRES, 'PARAMETRES'));
    const fermetures = new Set([leJour('15/05/2026'), leJour('24/12/2026')]);
    const decompte = { genre: 'ouvres', zone: 'la-reunion', fermetures };
    expect(lus).toMatchObject({
      feuille: 'PARAMETRES',
      reglages: {
        courriel: { seuils: { t1: 5, t2: 10, decompte }, alertes: { marge: 2, delaiAr: 3, zone: 'la-reunion' } },
        courrier: { seuils: { t1: 10, t2: 20, decompte }, alertes: { marge: 2, delaiAr: 6, fermetures } },
      },
      service: { nom: 'Agence de Valmont', adresse: '1 rue de la Paix' },
      conservation: 24,
      illisibles: [],
    });
  });

  it.each<[string, readonly CellValue[], string, string]>([
    ['un nombre à virgule', ['Dernier jour dans les délais (jours)', 14.5], 'B1', '14.5'],
    ['un nombre négatif', ['Prévenir avant la date limite (jours ouvrés)', -1], 'B1', '-1'],
    ['un mot', ['Accusé de réception dû sous (jours)', 7, 'quinze'], 'C1', 'quinze'],
    ['un territoire inconnu', ['Jours fériés du territoire', 'Atlantide'], 'B1', 'Atlantide'],
    ['un décompte inconnu', ['Jours comptés dans les délais', 'Jours de lune'], 'B1', 'Jours de lune'],
    ['un seuil rapide au-delà du dernier jour', ['Réponse rapide : en moins de (jours)', 15], 'B1', '15'],
  ])('garde la valeur par défaut et montre la cellule quand elle contient %s', (_, ligne, cellule, contenu) => {
    const lus = lireParametres(classeur([ligne]));
    expect(lus.illisibles).toEqual([{ feuille: 'Paramètres', cellule, contenu }]);
    expect({ ...lus, illisibles: [], feuille: null }).toEqual(lireParametres(classeur([], 'Suivi')));
  });

  it("montre une fermeture qui n'est pas une date, et garde les autres", () => {
    const lus = lireParametres(classeur([['Jours de fermeture du site'], [jour(46_200)], ['Noël'], [jour(46_201)]]));
    expect(lus.illisibles).toEqual([{ feuille: 'Paramètres', cellule: 'A3', contenu: 'Noël' }]);
    expect(lus.reglages.courrier.alertes.fermetures).toEqual(new Set([46_200, 46_201]));
  });
});
