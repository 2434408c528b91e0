import { ecrireContenu } from '../../modele/ecrire-cellules';
import { elementsPerdus } from '../elements-perdus';
import { enregistrer, ouvrir } from '../fichier-xlsx';
import { lirePaquet, texteDePartie } from '../paquet';
import { partiesChangees } from '../parties-changees';
import { analyser } from '../xml';
import { INSOLITES } from './tous-les-insolites';

/** Ce que change une cellule de plus, outre sa feuille et la partie principale. */
const AUSSI_CHANGEES: Readonly<Record<string, readonly string[]>> = {
  // L'ordre de calcul enregistré ne vaut plus : il est ôté, Excel le refait à l'ouverture.
  'cellules de toutes les écritures': ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'],
};

/** Ce qu'une feuille récrite ne dit plus, et pourquoi ce n'est pas une perte. */
const DIT_AUTREMENT: readonly (readonly [chemin: RegExp, raison: string])[] = [
  [/^sheetData\/row@(?:spans|dyDescent)$/u, 'indications de vitesse et de rendu, refaites par Excel'],
  [/^sheetData\/row\/c\/f@(?:t|ref|si)$/u, 'une formule partagée est recopiée dans chaque cellule'],
  [/^sheetData\/row\/c\/f@(?:aca|ca)$/u, 'demandes de recalcul : tout est recalculé à la prochaine ouverture'],
  [/^sheetData\/row\/c@[ts]$/u, "une date ISO devient son numéro ; le genre et le style ordinaires ne s'écrivent pas"],
  [/^sheetData\/row@(?:customFormat|hidden|customHeight)$/u, "« false » : c'est l'ordinaire"],
  [/^sheetFormatPr@zeroHeight$/u, "« false » : c'est l'ordinaire"],
  [/^cols\/col@(?:hidden|style)$/u, "« false » et 0 : c'est l'ordinaire"],
  [/^sheetPr\/pageSetUpPr@fitToPage$/u, "« false » : c'est l'ordinaire"],
  [/^sheetViews\/sheetView@show(?:GridLines|RowColHeaders)$/u, "« true » : c'est l'ordinaire"],
  [/^sheetViews\/sheetView\/selection@(?:pane|activeCellId)$/u, "« topLeft » et 0 : c'est l'ordinaire"],
];

const TITRES = Object.keys(INSOLITES).map((titre) => [titre]);

async function octetsDeTitre(titre: string): Promise<Uint8Array> {
  const fabriquer = INSOLITES[titre];
  if (fabriquer === undefined) throw new Error(titre);
  return fabriquer();
}

describe('ouvrir puis enregistrer un classeur insolite', () => {
  it.each(TITRES)('rend chaque partie octet pour octet : %s', async (titre) => {
    const octets = await octetsDeTitre(titre);
    const apres = await enregistrer(await ouvrir(octets));
    expect(partiesChangees(await lirePaquet(octets), await lirePaquet(apres))).toEqual([]);
  });

  it.each(TITRES)('ne récrit que la feuille et la partie principale quand une cellule change : %s', async (titre) => {
    const octets = await octetsDeTitre(titre);
    const classeur = await ouvrir(octets);
    const [feuille] = classeur.feuilles;
    if (feuille?.partie === undefined || feuille.partie === null) throw new Error('Aucune feuille.');
    ecrireContenu(feuille, 20, 3, 'changée');
    feuille.marquerModifiee();
    const [avant, apres] = [await lirePaquet(octets), await lirePaquet(await enregistrer(classeur))];
    const principale = titre.startsWith('préfixes') ? 'xl/WorkBook.xml' : 'xl/workbook.xml';
    expect(partiesChangees(avant, apres)).toEqual(
      [principale, feuille.partie, ...(AUSSI_CHANGEES[titre] ?? [])].sort(),
    );
    for (const partie of [principale, feuille.partie]) {
      const perdus = elementsPerdus(
        analyser(texteDePartie(avant, partie) ?? ''),
        analyser(texteDePartie(apres, partie) ?? ''),
      );
      expect(perdus.filter((chemin) => !DIT_AUTREMENT.some(([motif]) => motif.test(chemin)))).toEqual([]);
    }
  });
});
