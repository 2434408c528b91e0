import { ouvrir } from '../../fichiers/fichier-xlsx';
import { VueClasseurHote } from '../../vue/vue-classeur-hote';
import { fabriquerPresentations } from './fabriquer-presentations';

describe('fabriquerPresentations', () => {
  it('fabrique un classeur qui se rouvre avec ses formats, ses règles, son tableau et ses graphiques', async () => {
    const vue = new VueClasseurHote(await ouvrir(await fabriquerPresentations(), 'presentations.xlsx'));
    const onglets = vue.feuilles();
    expect(onglets.map(({ nom, visible }) => [nom, visible])).toEqual([
      ['Formats', true],
      ['Règles', true],
      ['Tableau', true],
      ['Graphiques', true],
      ['Réserve', false],
    ]);
    const feuille = (nom: string): ReturnType<typeof vue.feuille> =>
      vue.feuille(onglets.find((onglet) => onglet.nom === nom)?.id ?? '');
    expect(feuille('Formats').cellule(4, 2).texte).toBe('1\u202f234,50');
    expect(feuille('Formats').cellule(8, 2).texte).toBe('12/03/2026');
    expect(feuille('Formats').volets()).toEqual({ lignes: 3, colonnes: 0 });
    expect(feuille('Règles').listeDeChoix(4, 9)).toEqual(['Ouverte', 'En cours', 'Close']);
    expect(feuille('Tableau').gestes.boutonFiltre(3, 1)?.titre).toBe('Dossier');
    expect(
      feuille('Graphiques')
        .graphiques()
        .map(({ type }) => type),
    ).not.toContain('autre');
  });
});
