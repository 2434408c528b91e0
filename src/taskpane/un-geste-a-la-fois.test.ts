import { CLASSEUR } from './essais/exemples';
import { FauxCasDUsage } from './essais/faux-cas-d-usage';
import { unGesteALaFois } from './un-geste-a-la-fois';

describe('unGesteALaFois', () => {
  it('ne commence pas un geste avant la fin du précédent', async () => {
    let finir = (): void => undefined;
    const faux = new FauxCasDUsage({
      ouvrirClasseur: () =>
        new Promise((resoudre) => {
          finir = () => {
            resoudre(CLASSEUR);
          };
        }),
    });
    const gestes = unGesteALaFois(faux.gestes);
    const ouverture = gestes.ouvrirClasseur();
    const recherche = gestes.chercherDemandes([], 'a');
    await Promise.resolve();
    expect(faux.appels.map(({ geste }) => geste)).toEqual(['ouvrirClasseur']);
    finir();
    await Promise.all([ouverture, recherche]);
    expect(faux.appels.map(({ geste }) => geste)).toEqual(['ouvrirClasseur', 'chercherDemandes']);
  });

  it("rend l'échec d'un geste à qui l'a demandé et fait quand même le suivant", async () => {
    const faux = new FauxCasDUsage({ montrerCellule: () => Promise.reject(new Error('refus')) });
    const gestes = unGesteALaFois(faux.gestes);
    const montree = gestes.montrerCellule('A', 'A1');
    const ouverture = gestes.ouvrirClasseur();
    await expect(montree).rejects.toThrow('refus');
    await expect(ouverture).resolves.toBe(CLASSEUR);
  });
});
