import { ANGLAIS, FRANCAIS } from './fonctions-francaises';
import { FONCTIONS_DE_FEUILLE } from '../objets/fonctions-de-feuille';
import { formuleDuFrancais, formuleEnFrancais } from './noms-francais';

const EXEMPLES: readonly (readonly [anglais: string, francais: string])[] = [
  ['SUM(A1,B1)*1.5', 'SOMME(A1;B1)*1,5'],
  ['IF(A1>=TODAY(),TRUE,"oui, 1.5")', 'SI(A1>=AUJOURDHUI();VRAI;"oui, 1.5")'],
  ['COUNTIFS(\'Suivi, 2.0\'!B:B,"courriel")', 'NB.SI.ENS(\'Suivi, 2.0\'!B:B;"courriel")'],
  ['SUM({1,2.5;3,4})', 'SOMME({1.2,5;3.4})'],
  ['IFERROR(VLOOKUP(A1,Liste,2,FALSE),#N/A)', 'SIERREUR(RECHERCHEV(A1;Liste;2;FAUX);#N/A)'],
  ['SUM(Ventes[[#Totals],[Prix, HT]])', 'SOMME(Ventes[[#Totaux];[Prix, HT]])'],
  ['Ventes[[#This Row],[Prix]]*0.2', 'Ventes[[#Cette ligne];[Prix]]*0,2'],
  ['ROWS(Ventes[#Headers])', 'LIGNES(Ventes[#En-têtes])'],
  ['A1=#VALUE!', 'A1=#VALEUR!'],
  ['Taux1.2*2', 'Taux1.2*2'],
  ['NETWORKDAYS.INTL(A1,B1,"0000011")', 'NB.JOURS.OUVRES.INTL(A1;B1;"0000011")'],
  ['MIRR(A1:A5,0.1,0.12)+LEN(TRIM(A1))', 'TRIM(A1:A5;0,1;0,12)+NBCAR(SUPPRESPACE(A1))'],
];

describe('formuleEnFrancais', () => {
  it.each(EXEMPLES)('montre %s comme %s', (anglais, francais) => {
    expect(formuleEnFrancais(anglais)).toBe(francais);
  });

  it('nomme toutes les fonctions que sert workbook.functions', () => {
    const sansNom = [...FONCTIONS_DE_FEUILLE.keys()]
      .map((nom) => nom.toUpperCase().replaceAll('_', '.'))
      .filter((nom) => !FRANCAIS.has(nom));
    // Un Excel français n'a pas DBCS.
    expect(sansNom).toEqual(['DBCS']);
  });
});

describe('formuleDuFrancais', () => {
  it.each(EXEMPLES)('garde %s quand on tape %s', (anglais, francais) => {
    expect(formuleDuFrancais(francais)).toBe(anglais);
  });

  it('rend à chaque fonction son nom anglais, sans deux noms pareils', () => {
    expect(ANGLAIS.size).toBe(FRANCAIS.size);
    for (const [anglais, francais] of FRANCAIS) expect(formuleDuFrancais(`${francais}(1)`)).toBe(`${anglais}(1)`);
  });

  it('lit les noms tapés avec leurs accents et en minuscules', () => {
    expect(formuleDuFrancais('médiane(A1:A3)+année(B1)')).toBe('MEDIAN(A1:A3)+YEAR(B1)');
  });
});
