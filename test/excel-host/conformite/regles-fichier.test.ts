import { enregistrer, ouvrir } from '../fichiers/fichier-xlsx';
import { ecrirePaquet, lirePaquet } from '../fichiers/paquet';
import type { ClasseurHote } from '../modele/classeur-hote';
import { ouvrirEssai } from './ouvrir-essai';
import { poserToutesLesRegles } from './toutes-les-regles';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const decoder = new TextDecoder();

/** Un classeur où chaque type de règle a été posé par l'API. */
async function classeurDesRegles(): Promise<ClasseurHote> {
  const essai = await ouvrirEssai();
  await essai.executer(async (context) => {
    poserToutesLesRegles(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  essai.client.fermer();
  return essai.classeur;
}

const sansXml = (classeur: ClasseurHote): unknown =>
  classeur.feuilles[0]?.formatsConditionnels
    .map(({ id: _id, brut: _brut, etendu: _etendu, ...regle }) => regle)
    .sort((a, b) => a.priorite - b.priorite);

describe('enregistrer', () => {
  // @source https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/
  it('garde chaque type de format conditionnel, part étendue comprise, au premier et au second enregistrement', async () => {
    const classeur = await classeurDesRegles();
    const relu = await ouvrir(await enregistrer(classeur));
    expect(sansXml(relu)).toEqual(sansXml(classeur));
    const [feuille] = relu.feuilles;
    feuille?.marquerModifiee();
    expect(sansXml(await ouvrir(await enregistrer(relu)))).toEqual(sansXml(classeur));
  });

  it('garde chaque type de règle de saisie', async () => {
    const classeur = await classeurDesRegles();
    const relu = await ouvrir(await enregistrer(classeur));
    expect(relu.feuilles[0]?.validations).toEqual(classeur.feuilles[0]?.validations);
  });

  it("garde une liste d'une autre feuille et une règle de la seule part étendue, même quand la feuille change", async () => {
    const classeur = await classeurDesRegles();
    const parties = await lirePaquet(await enregistrer(classeur));
    const [nom] = [...parties.keys()].filter((partie) => partie.includes('worksheets/sheet1.xml'));
    const xml = decoder.decode(parties.get(nom ?? ''));
    const ext = `<ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Autre!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>Z1:Z5</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{INCONNUE}"><garde/></ext>`;
    parties.set(
      nom ?? '',
      new TextEncoder().encode(xml.replace('</extLst></worksheet>', `${ext}</extLst></worksheet>`)),
    );
    const relu = await ouvrir(await ecrirePaquet(parties));
    const [feuille] = relu.feuilles;
    expect(feuille?.validationEn(2, 26)).toMatchObject({ type: 'list', formule1: 'Autre!$A$1:$A$3', etendue: true });
    feuille?.marquerModifiee();
    const ecrites = await lirePaquet(await enregistrer(relu));
    const sortie = decoder.decode(ecrites.get(nom ?? ''));
    expect(sortie).toContain('<x14:formula1><xm:f>Autre!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>Z1:Z5</xm:sqref>');
    expect(sortie).toContain('<garde/>');
    expect(sortie.match(/<x14:cfRule /gu)).toHaveLength(2);
  });
});
