import { classeurNeuf } from '../classeur-neuf';
import { ecrireContenu } from '../modele/ecrire-cellules';
import { MAX_LIGNES } from '../modele/rectangle';
import { enregistrer, ouvrir } from './fichier-xlsx';
import { calendrierEtPlan } from './insolites/calendrier-et-plan';
import { lirePaquet, texteDePartie } from './paquet';

const FEUILLE = 'xl/worksheets/sheet1.xml';

describe("Les lignes masquées jusqu'au bas de la feuille", () => {
  it("s'écrivent sans être énumérées, et se relisent masquées", async () => {
    const classeur = classeurNeuf();
    const { feuilleActive } = classeur;
    ecrireContenu(feuilleActive, 2, 1, 5);
    feuilleActive.lignes.modifier(6, MAX_LIGNES, (bande) => ({ ...bande, masquee: true }));
    feuilleActive.marquerModifiee();
    const octets = await enregistrer(classeur);
    const texte = texteDePartie(await lirePaquet(octets), FEUILLE) ?? '';
    expect(texte).toContain('zeroHeight="1"');
    expect(texte).toContain('<row r="1"/><row r="2"><c r="A2"><v>5</v></c></row><row r="3"/><row r="4"/><row r="5"/>');
    const relue = (await ouvrir(octets)).feuilleActive;
    expect([1, 5, 6, MAX_LIGNES].map((ligne) => relue.lignes.lire(ligne).masquee)).toEqual([false, false, true, true]);
  });

  it('restent masquées quand une autre cellule change, et se montrent quand on les démasque', async () => {
    const classeur = await ouvrir(await calendrierEtPlan());
    const { feuilleActive } = classeur;
    expect([1, 2, 4, 5, 900].map((ligne) => feuilleActive.lignes.lire(ligne).masquee)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
    feuilleActive.lignes.modifier(1, MAX_LIGNES, (bande) => ({ ...bande, masquee: false }));
    feuilleActive.marquerModifiee();
    const relue = (await ouvrir(await enregistrer(classeur))).feuilleActive;
    expect(relue.lignes.lire(900).masquee).toBe(false);
  });
});
