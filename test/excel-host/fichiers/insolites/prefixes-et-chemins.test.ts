import { ecrireContenu } from '../../modele/ecrire-cellules';
import { enregistrer, ouvrir } from '../fichier-xlsx';
import { lirePaquet, texteDePartie } from '../paquet';
import { prefixesEtChemins } from './prefixes-et-chemins';

describe('Un document entièrement préfixé', () => {
  it("se lit, et se récrit avec son préfixe partout, jusqu'au texte enrichi", async () => {
    const classeur = await ouvrir(await prefixesEtChemins());
    const { feuilleActive } = classeur;
    expect(feuilleActive.lire(1, 2)?.valeur).toBe('gras');
    expect(feuilleActive.formatsConditionnels).toMatchObject([{ condition: { genre: 'formule', formule: 'A1>2' } }]);
    ecrireContenu(feuilleActive, 3, 1, 'é');
    feuilleActive.marquerModifiee();
    const texte = texteDePartie(await lirePaquet(await enregistrer(classeur)), 'xl/worksheets/sheet1.xml') ?? '';
    expect(texte).toContain('<x:is><x:r><x:rPr><x:b/></x:rPr><x:t>gras</x:t></x:r></x:is>');
    expect(texte).toContain(
      '<x:cfRule type="expression" dxfId="0" priority="1"><x:formula>A1&gt;2</x:formula></x:cfRule>',
    );
    expect(texte.replaceAll(/<(?:\/?x:|\?xml)/gu, '')).not.toContain('<');
  });
});
