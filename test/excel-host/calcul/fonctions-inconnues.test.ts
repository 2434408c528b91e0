import { classeurNeuf } from '../classeur-neuf';
import { poser } from '../modele/ecrire-cellules';
import { appelleUneInconnue } from './fonctions-inconnues';

describe('appelleUneInconnue', () => {
  const noms = new Set(['double']);

  it.each([
    ['FORECAST.ETS(A1,B1:B9,C1:C9)', true],
    ['1+IF(A1>0,Truc(A1),0)', true],
    ['SUM(A1:A3)+_xlfn.XLOOKUP(A1,B:B,C:C)', false],
    ['Double(3)', false],
    ['"Truc("&LEN(\'Truc (1)\'!A1)', false],
    ['SUM(Ventes[Montant (HT)])', false],
    ['LET(f,LAMBDA(x,x+1),f(2))', false],
    ['A1+1', false],
  ])('%s : %s', (formule, inconnue) => {
    expect(appelleUneInconnue(formule, noms)).toBe(inconnue);
  });

  it('laisse au fichier le résultat d’une fonction inconnue, et calcule ce qui en dépend', () => {
    const classeur = classeurNeuf();
    const feuille = classeur.feuilleActive;
    const style = classeur.styles.normal;
    poser(feuille, 1, 1, { valeur: 7, formule: 'FORECAST.ETS(1,2,3)', style });
    poser(feuille, 2, 1, { valeur: null, formule: 'A1*2', style });
    poser(feuille, 3, 1, { valeur: null, formule: 'TRUC(1)', style });
    classeur.marquerModifie();
    classeur.moteur.recalculer(classeur, true);
    expect([1, 2].map((ligne) => feuille.lire(ligne, 1)?.valeur)).toEqual([7, 14]);
    expect(feuille.lire(3, 1)?.valeur).toMatchObject({ code: '#NAME?' });
  });
});
