import { classeurNeuf } from '../classeur-neuf';
import type { CritereFiltre } from '../modele/filtre';
import { rectangle } from '../modele/rectangle';
import { enregistrer, ouvrir } from './fichier-xlsx';

describe('Les filtres automatiques passent par le fichier', () => {
  it.each<CritereFiltre>([
    { filterOn: 'Values', values: ['a & b', ''] },
    { filterOn: 'Values', values: [{ date: '2026-03-14', specificity: 'Day' }] },
    { filterOn: 'Custom', criterion1: '>=10', criterion2: '<20', operator: 'And' },
    { filterOn: 'Custom', criterion1: '=*x*', criterion2: '<>', operator: 'Or' },
    { filterOn: 'TopItems', criterion1: '3' },
    { filterOn: 'BottomPercent', criterion1: '10' },
    { filterOn: 'Dynamic', dynamicCriteria: 'ThisMonth' },
    { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodQuarter2' },
  ])('%j', async (critere) => {
    const classeur = classeurNeuf();
    const feuille = classeur.feuilleActive;
    feuille.filtre = { zone: rectangle(2, 2, 9, 4), colonnes: new Map([[1, { critere, brut: null }]]) };
    feuille.marquerModifiee();
    const relu = (await ouvrir(await enregistrer(classeur))).feuilleActive.filtre;
    expect(relu?.zone).toEqual(rectangle(2, 2, 9, 4));
    expect(relu?.colonnes.get(1)?.critere).toEqual(critere);
  });
});
