import { lireFichier } from '../../conformite/ouvrir-essai';
import { enregistrer, ouvrir } from '../fichier-xlsx';
import { INSOLITES } from '../insolites/tous-les-insolites';
import { lirePaquet, octetsDe, texteDePartie } from '../paquet';
import { controlerPaquet } from './controler-paquet';

describe('controlerPaquet', () => {
  it.each(Object.entries(INSOLITES))('ne trouve rien à redire : %s, tout récrit', async (_titre, fabriquer) => {
    const octets = await fabriquer();
    const classeur = await ouvrir(octets);
    for (const feuille of classeur.feuilles) feuille.marquerModifiee();
    const avant = controlerPaquet(await lirePaquet(octets));
    const apres = controlerPaquet(await lirePaquet(await enregistrer(classeur)));
    expect(apres.filter((defaut) => !avant.includes(defaut))).toEqual([]);
  });

  it.each([
    'suivi-reponses.xlsx',
    'delais-traitement.xlsx',
    'fiche-plan-actions.xlsx',
    'riche.xlsx',
    'dates-1904.xlsx',
  ])('ne trouve rien à redire : %s, tout récrit', async (nom) => {
    const classeur = await ouvrir(lireFichier(nom), nom);
    for (const feuille of classeur.feuilles) feuille.marquerModifiee();
    expect(controlerPaquet(await lirePaquet(await enregistrer(classeur)))).toEqual([]);
  });
});

describe('controlerPaquet, devant un fichier abîmé', () => {
  it.each([
    [
      'un ordre que le schéma refuse',
      'xl/worksheets/sheet1.xml',
      '<sheetData>',
      '<pageMargins/><sheetData>',
      'vient trop tard',
    ],
    ['un style hors bornes', 'xl/worksheets/sheet1.xml', ' s="1"', ' s="99"', 'style inconnu'],
    ['un préfixe inconnu', 'xl/workbook.xml', '<workbookPr', '<workbookPr x15:a="1"', 'préfixe inconnu'],
    ['un onglet en double', 'xl/workbook.xml', 'name="Listes"', 'name="Protégée"', 'deux onglets'],
    ['une relation perdue', 'xl/workbook.xml', 'r:id="rId1"', 'r:id="rId99"', 'relation rId99 inconnue'],
  ])('voit %s', async (_quoi, partie, avant, apres, attendu) => {
    const parties = await lirePaquet(lireFichier('riche.xlsx'));
    const texte = texteDePartie(parties, partie) ?? '';
    expect(texte).toContain(avant);
    parties.set(partie, octetsDe(texte.replace(avant, apres)));
    expect(controlerPaquet(parties).join('\n')).toContain(attendu);
  });
});
