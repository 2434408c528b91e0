import { classeurNeuf } from '../classeur-neuf';
import { ecrireContenu } from '../modele/ecrire-cellules';
import { enregistrer, ouvrir } from './fichier-xlsx';
import { formuleEcrite, formuleLue } from './fonctions-futures';
import { lirePaquet, texteDePartie } from './paquet';

describe('formuleEcrite', () => {
  it.each([
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['SUM(FILTER(A1:A9,B1:B9>0))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['IFS(A1="IFS(x)",1)&CONCAT("a")', '_xlfn.IFS(A1="IFS(x)",1)&_xlfn.CONCAT("a")'],
    ['LET(prix,A1,taux,0.2,prix*(1+taux))', '_xlfn.LET(_xlpm.prix,A1,_xlpm.taux,0.2,_xlpm.prix*(1+_xlpm.taux))'],
    ['MAP(A1:A3,LAMBDA(x,x+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1))'],
    [
      "SUM('DAYS('!A1)+NETWORKDAYS.INTL(1,2)+SUMIFS(A:A,B:B,1)",
      "SUM('DAYS('!A1)+NETWORKDAYS.INTL(1,2)+SUMIFS(A:A,B:B,1)",
    ],
    ['SUM(Jours[Sheet])+A1', 'SUM(Jours[Sheet])+A1'],
  ])('écrit %s comme Excel, et se relit', (formule, ecrite) => {
    expect(formuleEcrite(formule)).toBe(ecrite);
    expect(formuleLue(ecrite)).toBe(formule);
  });

  it("garde les opérateurs @ et # comme le fichier les dit, et n'ajoute pas deux fois un préfixe", () => {
    expect(formuleLue('_xlfn.SINGLE(A1:A3)+_xlfn.ANCHORARRAY(B1)')).toBe('_xlfn.SINGLE(A1:A3)+_xlfn.ANCHORARRAY(B1)');
    expect(formuleEcrite('_xlfn.IFNA(A1,0)')).toBe('_xlfn.IFNA(A1,0)');
  });
});

describe('Une fonction récente dans un classeur', () => {
  it('est préfixée dans le fichier et nue dans le modèle', async () => {
    const classeur = classeurNeuf();
    ecrireContenu(classeur.feuilleActive, 1, 1, '=IFNA(1,2)');
    classeur.feuilleActive.marquerModifiee();
    const octets = await enregistrer(classeur);
    expect(texteDePartie(await lirePaquet(octets), 'xl/worksheets/sheet1.xml')).toContain(
      '<f>_xlfn.IFNA(1,2)</f><v>1</v>',
    );
    expect((await ouvrir(octets)).feuilleActive.lire(1, 1)).toMatchObject({ formule: 'IFNA(1,2)', valeur: 1 });
  });
});
